import { z } from 'zod'
import { ok, refuse, type Result } from '../kit/result'
import { divideHalfUp } from './exact'
import { reason, type Reason } from './reason'
import { TierSchema, type Tier } from './rulebook'

const RewardRoleSchema = z.enum(['contestant', 'coach-team'])
export type RewardRole = z.infer<typeof RewardRoleSchema>

const RewardUnitSchema = z.enum(['person', 'team'])
type RewardUnit = z.infer<typeof RewardUnitSchema>

/** 奖励政策: one version of a reward programme; every amount is entered by staff, in fen (rule 3.2). */
export const PolicyRulesSchema = z.object({
  scope: z.array(z.string().min(1).max(40)),
  requireDispatch: z.boolean(),
  rows: z.array(
    z.object({
      classCode: z.string().min(1).max(40),
      tier: TierSchema,
      role: RewardRoleSchema,
      unit: RewardUnitSchema,
      amountFen: z.number().int().min(0).max(1_000_000_000_00),
    }),
  ),
  source: z.string().max(200),
})

export type PolicyRules = z.infer<typeof PolicyRulesSchema>

export interface RewardFacts {
  readonly classCode: string
  readonly tier: Tier | null
  readonly role: RewardRole
  readonly dispatched: boolean
}

/** What one recipient gets: a person when unit is 'person', the whole team when 'team'. */
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

/**
 * 奖励: what a policy pays for one award and role, in fen, always with its reasons (rules 0, 3.2). A class outside the
 * policy's scope, an entry that was not dispatched (选派), no award or no row gives 0. Paid on top of provincial rewards:
 * nothing is netted off.
 */
export function rewardFor(policy: PolicyRules, facts: RewardFacts): RewardOffer {
  const { classCode, tier, role, dispatched } = facts
  const { source } = policy
  const nothing = (...reasons: Reason[]): RewardOffer => ({ amountFen: 0, unit: null, reasons })
  if (!policy.scope.includes(classCode)) return nothing(reason('class-outside-scope', { classCode, source }))
  const inScope = reason('class-in-scope', { classCode, source })
  if (policy.requireDispatch && !dispatched) return nothing(inScope, reason('not-dispatched', { source }))
  const reasons = policy.requireDispatch ? [inScope, reason('dispatched', { source })] : [inScope]
  if (tier === null) return nothing(...reasons, reason('no-award'))
  const row = policy.rows.find(
    (each) => each.classCode === classCode && each.tier === tier && each.role === role,
  )
  if (!row) return nothing(...reasons, reason('no-amount-in-policy', { classCode, tier, role }))
  const { amountFen, unit } = row
  return {
    amountFen,
    unit,
    reasons: [...reasons, reason('amount-from-policy', { tier, role, unit, amountFen, source })],
  }
}

/**
 * 分配: `n` equal shares in fen that sum to the amount exactly; what cannot be divided goes to the first (主教练):
 * 100,000.00 yuan in 3 → 33,333.34 + 33,333.33 + 33,333.33 (rule 3.2). Throws when n < 1.
 */
export function splitShares(amountFen: number, n: number): number[] {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`splitShares(${amountFen}, ${n})`)
  const each = divideHalfUp(amountFen - (amountFen % n), n)
  return Array.from({ length: n }, (_, place) => (place === 0 ? each + (amountFen % n) : each))
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
