import { db } from '~/data/prisma.server'
import { may, type Grant } from '~/domain/duty'
import { reached, STAGES } from '~/domain/stage'

const SHOWN = STAGES.filter((stage) => reached(stage, 'contest') && !reached(stage, 'archived'))

export type Room = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: string
  readonly sheets: { readonly signed: number; readonly of: number }
  /** reopenings that wait for a second person, and calls nobody has answered */
  readonly waiting: number
  readonly calls: number
}

/** 裁判长台: the control rooms these grants open, from the contest on; the ones being marked first. */
export async function controlRooms(grants: readonly Grant[]): Promise<Room[]> {
  const events = await db().event.findMany({
    where: { stage: { in: SHOWN } },
    select: {
      id: true,
      code: true,
      name: true,
      group: true,
      stage: true,
      sheets: {
        select: { status: true, reopenings: { where: { status: 'waiting' }, select: { id: true } } },
      },
      panel: {
        select: { _count: { select: { calls: { where: { answeredAt: null } } } } },
      },
    },
    orderBy: [{ startsAt: 'desc' }, { code: 'asc' }],
  })
  const rooms = events
    .filter(({ id }) => may(grants, 'control/see', id))
    .map(({ code, name, group, stage, sheets, panel }): Room => ({
      code,
      name,
      group,
      stage,
      sheets: { signed: sheets.filter(({ status }) => status === 'signed').length, of: sheets.length },
      waiting: sheets.reduce((sum, { reopenings }) => sum + reopenings.length, 0),
      calls: panel.reduce((sum, { _count }) => sum + _count.calls, 0),
    }))
  const busy = ({ stage }: Room) => !reached(stage as (typeof STAGES)[number], 'locked')
  return [...rooms.filter(busy), ...rooms.filter((room) => !busy(room))]
}
