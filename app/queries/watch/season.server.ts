import { z } from 'zod'
import { db } from '~/data/prisma.server'
import { phaseOf, STAGES, type Phase, type Stage } from '~/domain/stage'
import { WATCH_TOPIC, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import { enteredIn } from './entered'

/** 赛项 as anybody may know it: stage and counts, never who leads. */
export type WatchedEvent = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly trade: string
  readonly level: string
  readonly stage: Stage
  readonly phase: Phase
  readonly venue: string
  readonly startsAt: string
  readonly counts: {
    readonly entries: number
    readonly present: number
    readonly sheetsSigned: number
    readonly sheets: number
  }
}

export type WatchedSeason = {
  readonly code: string
  readonly name: string
  readonly year: number
  /** over, every event of it archived or the season closed */
  readonly archived: boolean
  readonly events: readonly WatchedEvent[]
}

const eventForWatch = {
  id: true,
  code: true,
  name: true,
  group: true,
  trade: true,
  level: true,
  stage: true,
  venue: true,
  startsAt: true,
  _count: { select: { sheets: true } },
} as const

/** 赛季: every season with its events in the order they start; drafts are nobody's business yet. */
export async function watchedSeasons(seasonCode?: string): Promise<Told<readonly WatchedSeason[]>> {
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
  const view = seasons.map(({ events, status, ...season }): WatchedSeason => {
    const watched = events.map(({ id, _count, startsAt, stage: stored, ...event }): WatchedEvent => {
      const stage = z.enum(STAGES).parse(stored)
      const counts = {
        entries: enteredIn(entered, id, stage),
        present: presentOf.get(id) ?? 0,
        sheetsSigned: signedOf.get(id) ?? 0,
        sheets: _count.sheets,
      }
      return { ...event, stage, phase: phaseOf(stage), startsAt: startsAt.toISOString(), counts }
    })
    const over = watched.length > 0 && watched.every((event) => event.stage === 'archived')
    return { ...season, archived: over || status === 'archived' || status === 'closed', events: watched }
  })
  return { revision, view }
}
