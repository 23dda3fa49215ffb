import { db } from '~/data/prisma.server'
import { reasonsOf } from '~/data/reasons.server'

export interface TalentFilter {
  readonly tier?: string | undefined
  readonly event?: string | undefined
}

const talentOf = {
  id: true,
  tier: true,
  rank: true,
  total: true,
  reasons: true,
  createdAt: true,
  event: { select: { code: true, name: true, group: true, trade: true, season: { select: { name: true } } } },
  member: { select: { name: true, idMask: true, skillLevel: true } },
  entry: {
    select: { org: true, delegation: true, coaches: { select: { name: true }, orderBy: { ord: 'asc' } } },
  },
} as const

const TIER_ORDER = ['seed', 'reserve', 'watch']

/** 人才库: pool records with their reasons, seeds first, then by rank; identity numbers masked; total in hundredths. */
export async function talentPool({ tier, event }: TalentFilter) {
  const rows = await db().talentRecord.findMany({
    where: { ...(tier ? { tier } : {}), ...(event ? { event: { code: event } } : {}) },
    select: talentOf,
    orderBy: [{ rank: 'asc' }, { createdAt: 'asc' }],
  })
  const counts = await db().talentRecord.groupBy({ by: ['tier'], _count: { _all: true } })
  const events = await db().event.findMany({
    where: { talents: { some: {} } },
    select: { code: true, name: true, group: true },
    orderBy: { code: 'asc' },
  })
  const records = rows.map(({ reasons, ...row }) => ({ ...row, reasons: reasonsOf(reasons) }))
  return {
    events,
    rows: records.sort((a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier)),
    counts: TIER_ORDER.map((code) => ({
      tier: code,
      count: counts.find((one) => one.tier === code)?._count._all ?? 0,
    })),
  }
}
