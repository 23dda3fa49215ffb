import { db } from '~/data/prisma.server'
import { reasonsOf } from '~/data/reasons.server'
import { REWARD_STATUSES } from '~/domain/reward'

export interface LedgerFilter {
  readonly season?: string | undefined
  readonly status?: string | undefined
  readonly event?: string | undefined
  readonly policy?: string | undefined
}

const ledgerOf = {
  id: true,
  serial: true,
  role: true,
  recipient: true,
  tier: true,
  amountFen: true,
  status: true,
  reasons: true,
  event: { select: { code: true, name: true, group: true, classCode: true } },
  policy: { select: { code: true, sample: true } },
  _count: { select: { shares: true } },
} as const

/** 年度预算: the newest version of each programme with what its records of one season take, by status; in fen. */
export async function programmeBudgets(seasonId: string) {
  const policies = await db().rewardPolicy.findMany({
    select: { id: true, code: true, name: true, version: true, sample: true, budgetFen: true },
    orderBy: [{ code: 'asc' }, { version: 'desc' }],
  })
  const sums = await db().rewardRecord.groupBy({
    by: ['policyId', 'status'],
    where: { seasonId },
    _sum: { amountFen: true },
  })
  const newest = policies.filter((policy, place) => policies[place - 1]?.code !== policy.code)
  return newest.map(({ code, name, version, sample, budgetFen }) => {
    const policy = { code, name, version, sample, budgetFen }
    const versions = new Set(policies.filter((one) => one.code === code).map((one) => one.id))
    const own = sums.filter((sum) => versions.has(sum.policyId))
    const total = (status: string) =>
      own.filter((sum) => sum.status === status).reduce((fen, sum) => fen + (sum._sum.amountFen ?? 0), 0)
    return {
      ...policy,
      byStatus: Object.fromEntries(REWARD_STATUSES.map((status) => [status, total(status)])),
    }
  })
}

/** 奖励台账 of one season (the newest without a choice), by serial; amounts in fen. Null while there is no season. */
export async function rewardLedger({ season, status, event, policy }: LedgerFilter) {
  const seasons = await db().season.findMany({
    select: { id: true, code: true, name: true, year: true },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
  })
  const chosen = seasons.find((one) => one.code === season) ?? seasons[0]
  if (!chosen) return null
  const records = await db().rewardRecord.findMany({
    where: {
      seasonId: chosen.id,
      ...(status === 'zero' ? { amountFen: 0 } : status ? { status, amountFen: { gt: 0 } } : {}),
      ...(event ? { event: { code: event } } : {}),
      ...(policy ? { policy: { code: policy } } : {}),
    },
    select: ledgerOf,
    orderBy: { serial: 'asc' },
  })
  const events = await db().event.findMany({
    where: { seasonId: chosen.id, rewards: { some: {} } },
    select: { code: true, name: true },
    orderBy: { code: 'asc' },
  })
  const rows = records.map(({ _count, reasons, ...record }) => ({
    ...record,
    people: _count.shares,
    why: reasonsOf(reasons).at(-1) ?? null,
  }))
  return { season: chosen, seasons, rows, events, budgets: await programmeBudgets(chosen.id) }
}
