import { holdColumns } from '~/data/board-hold.server'
import { shownColumns } from '~/data/kept-view.server'

/** What is read of an event for the season's page. */
export const eventForWatch = {
  id: true,
  code: true,
  name: true,
  group: true,
  trade: true,
  level: true,
  ...holdColumns,
  ...shownColumns,
  venue: true,
  startsAt: true,
  _count: { select: { sheets: true } },
} as const
