import { z } from 'zod'
import { heldBack } from '~/data/board-hold.server'
import { keptView, shownStage } from '~/data/kept-view.server'
import { db } from '~/data/prisma.server'
import { phaseOf, reached, STAGES } from '~/domain/stage'
import { WATCH_TOPIC, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import { countsShown } from './counts-shown'
import { enteredIn } from './entered'
import { seasonMedals } from './medals.server'
import { eventForWatch } from './watched-columns'
import type { WatchedEvent, WatchedSeason } from './watched-season'

/**
 * 赛季: every season with its events in the order they start; drafts are nobody's business yet. Of a frozen event stage
 * and counts as they stood when its board was frozen.
 */
export async function watchedSeasons(
  seasonCode?: string,
  at = new Date(),
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
  const [signed, present, entered, versions] = await Promise.all([
    db().sheet.groupBy({ by: ['eventId'], where: { ...ours, status: 'signed' }, _count: true }),
    db().entry.groupBy({ by: ['eventId'], where: { ...ours, attendance: 'present' }, _count: true }),
    db().entry.groupBy({
      by: ['eventId', 'status'],
      where: { ...ours, status: { in: ['submitted', 'approved'] } },
      _count: true,
    }),
    db().resultVersion.groupBy({ by: ['eventId'], where: ours, _max: { publishedAt: true } }),
  ])
  const signedOf = new Map(signed.map((one) => [one.eventId, one._count]))
  const presentOf = new Map(present.map((one) => [one.eventId, one._count]))
  const publishedOf = new Map(versions.map((one) => [one.eventId, one._max.publishedAt]))
  const told = seasons.map(async ({ events, status, ...season }): Promise<WatchedSeason> => {
    const watched = events.map(
      ({ id, _count, startsAt, stage: stored, boardFreeze, boardFreezeAt, ...event }) => {
        const actual = z.enum(STAGES).parse(stored)
        const stage = shownStage({ stage: stored, boardFreeze })
        const held = heldBack({ stage: actual, boardFreeze, boardFreezeAt }, at)
        const open = reached(actual, 'announced') && !held
        const counts = {
          entries: enteredIn(entered, id, stage),
          present: presentOf.get(id) ?? 0,
          sheetsSigned: signedOf.get(id) ?? 0,
          sheets: _count.sheets,
        }
        const shown: WatchedEvent = {
          ...event,
          stage,
          phase: phaseOf(stage),
          startsAt: startsAt.toISOString(),
          counts: countsShown(counts, held, keptView(boardFreeze)),
          frozen: held,
          publishedAt: (open && publishedOf.get(id)?.toISOString()) || null,
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
