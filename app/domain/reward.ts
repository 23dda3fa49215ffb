import { ok, refuse, type Result } from '../kit/result'
import { reason, type Reason } from './reason'
import type { PolicyRules, RewardFacts, RewardRole, RewardRow, RewardUnit } from './reward/policy'
import { rowFor } from './reward/rows'

/** What one recipient gets: a person when unit is 'person', the whole team when 'team' or 'project'. */
export interface RewardOffer {
  readonly amountFen: number
  readonly unit: RewardUnit | null
  readonly reasons: readonly Reason[]
}

export const REWARD_STATUSES = ['proposed', 'applied', 'reviewed', 'approved', 'paid'] as const
export type RewardStatus = (typeof REWARD_STATUSES)[number]

export const REWARD_STEPS = ['apply', 'review', 'approve', 'pay'] as const
export type RewardStep = (typeof REWARD_STEPS)[number]

export type RewardRefusal =
  | { code: 'reward-wrong-step'; status: string; needed: string }
  | { code: 'reward-same-person'; step: string; earlier: string }
  | { code: 'reward-nothing-to-pay' }
  | { code: 'reward-over-budget'; budgetFen: number; committedFen: number; amountFen: number }
  | { code: 'reward-no-policy' }

function amountReason(row: RewardRow, facts: RewardFacts, source: string): Reason {
  const { role, unit, amountFen, tier, rankFrom, rankTo, classCode } = row
  if (tier !== undefined) return reason('amount-from-policy', { tier, role, unit, amountFen, source })
  if (rankFrom === undefined || rankTo === undefined) {
    return reason('amount-by-class', { classCode, role, unit, amountFen, source })
  }
  return reason('amount-by-rank', {
    rank: facts.rank ?? null,
    rankFrom,
    rankTo,
    role,
    unit,
    amountFen,
    source,
  })
}

/**
 * 奖励: what a policy pays for one award and role, in fen, always with its reasons (rules 0, 3.2). A class outside the
 * policy's scope, an entry that was not dispatched (选派), a provincial award that is asked for and not proved, no award
 * or no row gives 0. Paid on top of provincial rewards: nothing is netted off.
 */
export function rewardFor(policy: PolicyRules, facts: RewardFacts): RewardOffer {
  const { classCode, tier, role, dispatched } = facts
  const { source } = policy
  const reasons: Reason[] = []
  const nothing = (last: Reason): RewardOffer => ({ amountFen: 0, unit: null, reasons: [...reasons, last] })
  if (!policy.scope.includes(classCode)) return nothing(reason('class-outside-scope', { classCode, source }))
  reasons.push(reason('class-in-scope', { classCode, source }))
  if (policy.requireDispatch) {
    if (!dispatched) return nothing(reason('not-dispatched', { source }))
    reasons.push(reason('dispatched', { source }))
  }
  if (policy.requireProvincialAward) {
    if (!facts.provincialAward) return nothing(reason('no-provincial-award', { source }))
    reasons.push(reason('provincial-award', { source }))
  }
  const row = rowFor(policy.rows, facts)
  if (!row) {
    const winner = role === 'contestant' || role === 'coach-team'
    if (winner && tier === null) return nothing(reason('no-award'))
    return nothing(reason('no-amount-in-policy', { classCode, tier, role }))
  }
  if (row.group !== undefined) reasons.push(reason('row-for-group', { group: row.group, source }))
  const { amountFen, unit } = row
  return { amountFen, unit, reasons: [...reasons, amountReason(row, facts, source)] }
}

/** 一奖一领: one claim per programme, event, entry, role and person (null: the team as one) (rule 3.2). */
export function claimKey(claim: {
  readonly policyCode: string
  readonly eventId: string
  readonly entryId: string
  readonly role: RewardRole
  readonly memberId: string | null
}): string {
  const { policyCode, eventId, entryId, role, memberId } = claim
  return [policyCode, eventId, entryId, role, memberId ?? 'team'].join(':')
}

/** Who has signed a reward so far. */
export interface RewardSigned {
  readonly status: string
  readonly amountFen: number
  readonly appliedById: string | null
  readonly reviewedById: string | null
  readonly approvedById: string | null
  readonly paidById: string | null
}

/**
 * 会签: the status after `accountId` signs `step`. Four steps in order by four different people: applicant, reviewer,
 * approver, payer (rule 2.2). Refuses a step out of order, a person who signed an earlier one, and a reward of 0.
 */
export function canSign(
  record: RewardSigned,
  step: RewardStep,
  accountId: string,
): Result<RewardStatus, RewardRefusal> {
  const place = REWARD_STEPS.indexOf(step)
  const needed = REWARD_STATUSES[place]!
  const next = REWARD_STATUSES[place + 1]!
  if (record.status !== needed) return refuse({ code: 'reward-wrong-step', status: record.status, needed })
  if (record.amountFen <= 0) return refuse({ code: 'reward-nothing-to-pay' })
  const signed = [record.appliedById, record.reviewedById, record.approvedById, record.paidById]
  const earlier = REWARD_STEPS[signed.indexOf(accountId)]
  if (earlier) return refuse({ code: 'reward-same-person', step, earlier })
  return ok(next)
}
