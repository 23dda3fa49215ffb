import { db } from '~/data/prisma.server'
import { STAGES, isStage, reached, type Stage } from '~/domain/stage'

export interface AwardsOverviewRow {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly classCode: string
  readonly season: string
  readonly stage: Stage
  readonly honours: number
  readonly rewards: number
  readonly talents: number
  /** proposed or under way, not yet paid; 0-amount records do not count */
  readonly unpaid: number
}

const overviewOf = {
  code: true,
  name: true,
  group: true,
  classCode: true,
  stage: true,
  season: { select: { name: true } },
  _count: { select: { honours: true, rewards: true, talents: true } },
} as const

/** 评奖总览: every event that is published or on its way there, nearest to the award office first. */
export async function awardsOverview(): Promise<AwardsOverviewRow[]> {
  const stages = STAGES.filter((stage) => reached(stage, 'marking'))
  const events = await db().event.findMany({
    where: { stage: { in: stages } },
    select: { id: true, ...overviewOf },
    orderBy: { code: 'asc' },
  })
  const unpaid = await db().rewardRecord.groupBy({
    by: ['eventId'],
    where: { status: { not: 'paid' }, amountFen: { gt: 0 } },
    _count: { _all: true },
  })
  const open = new Map(unpaid.map((row) => [row.eventId, row._count._all]))
  const rows = events.flatMap(({ id, stage, season, _count, ...event }): AwardsOverviewRow[] =>
    isStage(stage) ? [{ ...event, stage, season: season.name, ..._count, unpaid: open.get(id) ?? 0 }] : [],
  )
  return rows.sort((a, b) => order(a.stage) - order(b.stage))
}

// 最终确认 waits for the award office; then what is about to arrive; then what is done.
function order(stage: Stage): number {
  if (stage === 'confirmed') return -1
  const place = STAGES.length - STAGES.indexOf(stage)
  return reached(stage, 'awarded') ? 100 + place : place
}
