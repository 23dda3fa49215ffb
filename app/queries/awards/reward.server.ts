import { db } from '~/data/prisma.server'
import { reasonsOf } from '~/data/reasons.server'
import { PolicyRulesSchema } from '~/domain/reward/policy'
import { programmeBudgets } from './reward-ledger.server'
import { rewardRows } from './reward-rows'

/** The event a reward belongs to: duties may be held in one event only. */
export async function eventOfReward(id: string): Promise<string | null> {
  const row = await db().rewardRecord.findUnique({ where: { id }, select: { eventId: true } })
  return row?.eventId ?? null
}

/** 一笔奖励: why this amount, the rules that were not used, the shares to the fen and the four seals; null if none. */
export async function rewardRecord(id: string) {
  const row = await db().rewardRecord.findUnique({ where: { id }, select: rewardRows })
  if (!row) return null
  const signers = [row.appliedById, row.reviewedById, row.approvedById, row.paidById]
  const accounts = await db().account.findMany({
    where: { id: { in: signers.filter((signer) => signer !== null) } },
    select: { id: true, name: true },
  })
  const name = (account: string | null) => accounts.find((one) => one.id === account)?.name ?? null
  const returned = await db().journalEntry.findFirst({
    where: { chain: row.eventId, subjectId: id, act: 'reward/return-reward' },
    select: { at: true, actorName: true, reason: true },
    orderBy: { seq: 'desc' },
  })
  const { rules: stored, ...policy } = row.policy
  const rules = PolicyRulesSchema.parse(JSON.parse(stored))
  const { classCode } = row.event
  const used = (one: (typeof rules.rows)[number]) =>
    one.classCode === classCode && one.tier === row.tier && one.role === row.role
  const budgets = await programmeBudgets(row.seasonId)
  return {
    id,
    eventId: row.eventId,
    serial: row.serial,
    role: row.role,
    recipient: row.recipient,
    tier: row.tier,
    amountFen: row.amountFen,
    status: row.status,
    revision: row.revision,
    season: row.season,
    event: row.event,
    entry: row.entry,
    shares: row.shares,
    reasons: reasonsOf(row.reasons),
    policy: { ...policy, scope: rules.scope, source: rules.source, requireDispatch: rules.requireDispatch },
    otherRules: rules.rows.filter((one) => !used(one)),
    signers,
    seals: [
      { step: 'apply', who: name(row.appliedById), at: row.appliedAt },
      { step: 'review', who: name(row.reviewedById), at: row.reviewedAt },
      { step: 'approve', who: name(row.approvedById), at: row.approvedAt },
      { step: 'pay', who: name(row.paidById), at: row.paidAt },
    ] as const,
    returned: row.status === 'proposed' ? returned : null,
    budget: budgets.find((budget) => budget.code === policy.code) ?? null,
  }
}

export type RewardPage = NonNullable<Awaited<ReturnType<typeof rewardRecord>>>
