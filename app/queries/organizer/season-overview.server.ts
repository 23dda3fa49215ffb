import { db, type Db } from '~/data/prisma.server'
import { may, type Grant } from '~/domain/duty'
import { isStage, reached, STAGES, type Stage } from '~/domain/stage'
import { needsOf, type Need } from './event-needs.server'

export type EventLane = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: Stage
  readonly startsAt: string
  readonly people: number
  readonly signed: number
  readonly sheets: number
  readonly needs: readonly Need[]
}

const laneOf = {
  id: true,
  code: true,
  name: true,
  group: true,
  stage: true,
  stageAt: true,
  startsAt: true,
  _count: { select: { entries: { where: { status: { not: 'withdrawn' } } } } },
} as const

/** 赛季总览: every event this person may see, the most advanced first, with what needs somebody's hand. */
export async function seasonOverview(code: string | null, grants: readonly Grant[]) {
  const seasons = await db().season.findMany({
    select: { id: true, code: true, name: true, year: true, status: true },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
  })
  const season = code === null ? seasons[0] : seasons.find((one) => one.code === code)
  if (!season) return { season: null, seasons, lanes: [] }
  const rows = await db().event.findMany({ where: { seasonId: season.id }, select: laneOf })
  const seen = rows.filter((row) => may(grants, 'event/see', row.id))
  const lanes = await Promise.all(seen.map((row) => laneWith(db(), row)))
  lanes.sort(
    (a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage) || a.startsAt.localeCompare(b.startsAt),
  )
  return { season, seasons, lanes }
}

type Row = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: string
  readonly startsAt: Date
  readonly _count: { readonly entries: number }
}

async function laneWith(tx: Db, { _count, startsAt, ...row }: Row): Promise<EventLane> {
  const stage = isStage(row.stage) ? row.stage : 'draft'
  const [sheets, signed] = reached(stage, 'marking')
    ? await Promise.all([
        tx.sheet.count({ where: { eventId: row.id } }),
        tx.sheet.count({ where: { eventId: row.id, status: 'signed' } }),
      ])
    : [0, 0]
  const needs = await needsOf(tx, row.id, stage, { sheets, signed })
  return { ...row, stage, startsAt: startsAt.toISOString(), people: _count.entries, sheets, signed, needs }
}
