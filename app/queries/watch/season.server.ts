import { z } from 'zod'
import { heldBack, holdColumns } from '~/data/board-hold.server'
import { db } from '~/data/prisma.server'
import { phaseOf, reached, STAGES } from '~/domain/stage'
import { WATCH_TOPIC, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import { enteredIn } from './entered'
import { seasonMedals } from './medals.server'
import type { WatchedEvent, WatchedSeason } from './watched-season'

const eventForWatch = {
  id: true,
  code: true,
  name: true,
  group: true,
  trade: true,
  level: true,
  ...holdColumns,
  venue: true,
  startsAt: true,
  _count: { select: { sheets: true } },
} as const

/** 赛季: every season with its events in the order they start; drafts are nobody's business yet. */
export async function watchedSeasons(
  seasonCode?: string,
  now = new Date(),
): Promise<Told<readonly WatchedSeason[]>> {
  const revision = await revisionOf(WATCH_TOPIC)
  const seasons = await db().season.findMany({
    ...(seasonCode === undefined ? {} : { where: { code: seasonCode } }),
    orderBy: [{ year: 'desc' }, { code: 'asc' }],
    select: {
      code: true,
      name: true,
      year: true,
      status: true,
      events: {
        where: { NOT: { stage: 'draft' } },
        orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
        select: eventForWatch,
      },
    },
  })
  const ours = { eventId: { in: seasons.flatMap((season) => season.events.map((event) => event.id)) } }
  const [signed, present, entered] = await Promise.all([
    db().sheet.groupBy({ by: ['eventId'], where: { ...ours, status: 'signed' }, _count: true }),
    db().entry.groupBy({ by: ['eventId'], where: { ...ours, attendance: 'present' }, _count: true }),
    db().entry.groupBy({
      by: ['eventId', 'status'],
      where: { ...ours, status: { in: ['submitted', 'approved'] } },
      _count: true,
    }),
  ])
  const signedOf = new Map(signed.map((one) => [one.eventId, one._count]))
  const presentOf = new Map(present.map((one) => [one.eventId, one._count]))
  const told = seasons.map(async ({ events, status, ...season }): Promise<WatchedSeason> => {
    const watched = events.map(
      ({ id, _count, startsAt, stage: stored, boardFreeze, boardFreezeAt, ...event }) => {
        const stage = z.enum(STAGES).parse(stored)
        const counts = {
          entries: enteredIn(entered, id, stage),
          present: presentOf.get(id) ?? 0,
          sheetsSigned: signedOf.get(id) ?? 0,
          sheets: _count.sheets,
        }
        const open = reached(stage, 'announced') && !heldBack({ stage, boardFreeze, boardFreezeAt }, now)
        const shown: WatchedEvent = {
          ...event,
          stage,
          phase: phaseOf(stage),
          startsAt: startsAt.toISOString(),
          counts,
        }
        return { shown, medalsOf: open ? [id] : [] }
      },
    )
    const over = watched.length > 0 && watched.every(({ shown }) => shown.stage === 'archived')
    return {
      ...season,
      archived: over || status === 'archived' || status === 'closed',
      events: watched.map(({ shown }) => shown),
      medals: await seasonMedals(watched.flatMap(({ medalsOf }) => medalsOf)),
    }
  })
  return { revision, view: await Promise.all(told) }
}
