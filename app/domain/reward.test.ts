import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import {
  canSign,
  claimKey,
  PolicyRulesSchema,
  rewardFor,
  splitShares,
  type PolicyRules,
  type RewardFacts,
} from './reward'

const SOURCE = '示例办法 第三条'
const policy: PolicyRules = {
  scope: ['WSC', 'NAT_COMP', 'NAT_C1', 'PROV_COMP'],
  requireDispatch: true,
  rows: [
    { classCode: 'PROV_COMP', tier: 'gold', role: 'contestant', unit: 'person', amountFen: 5_000_000 },
    { classCode: 'PROV_COMP', tier: 'gold', role: 'coach-team', unit: 'team', amountFen: 5_000_000 },
  ],
  source: SOURCE,
}
const facts: RewardFacts = { classCode: 'PROV_COMP', tier: 'gold', role: 'contestant', dispatched: true }

function offer(rest: Partial<RewardFacts>, rules: PolicyRules = policy) {
  const { amountFen, unit, reasons } = rewardFor(rules, { ...facts, ...rest })
  return [amountFen, unit, reasons.at(-1)?.code]
}

test.each<[Partial<RewardFacts>, number, string | null, string]>([
  [{}, 5_000_000, 'person', 'amount-from-policy'],
  [{ role: 'coach-team' }, 5_000_000, 'team', 'amount-from-policy'],
  [{ tier: 'silver' }, 0, null, 'no-amount-in-policy'],
  [{ tier: null }, 0, null, 'no-award'],
  [{ dispatched: false }, 0, null, 'not-dispatched'],
  [{ classCode: 'CITY_C1' }, 0, null, 'class-outside-scope'],
  [{ classCode: 'NAT_C2' }, 0, null, 'class-outside-scope'],
  [{ classCode: 'NAT_VOC' }, 0, null, 'class-outside-scope'],
  [{ classCode: 'PROV_IND' }, 0, null, 'class-outside-scope'],
])('§0 %j is offered %i fen per %s: %s', (rest, amountFen, unit, why) => {
  expect(offer(rest)).toEqual([amountFen, unit, why])
})

test('§0 a programme that does not ask for dispatch pays without it', () => {
  expect(offer({ dispatched: false }, { ...policy, requireDispatch: false })[0]).toBe(5_000_000)
})

test('§3.2 the reasons name the source', () => {
  expect(rewardFor(policy, facts).reasons).toEqual([
    { code: 'class-in-scope', facts: { classCode: 'PROV_COMP', source: SOURCE } },
    { code: 'dispatched', facts: { source: SOURCE } },
    {
      code: 'amount-from-policy',
      facts: { tier: 'gold', role: 'contestant', unit: 'person', amountFen: 5_000_000, source: SOURCE },
    },
  ])
})

test('§3.2 100,000 yuan in three: the cent that is left goes to the first', () => {
  expect(splitShares(10_000_000, 3)).toEqual([3_333_334, 3_333_333, 3_333_333])
})

test('§3.2 shares always sum to the amount and differ only in the first', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000_000), fc.integer({ min: 1, max: 40 }), (amountFen, n) => {
      const shares = splitShares(amountFen, n)
      expect(shares).toHaveLength(n)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amountFen)
      expect(new Set(shares.slice(1)).size).toBeLessThanOrEqual(1)
      expect(shares[0]! - (shares[1] ?? shares[0]!)).toBeLessThan(n)
    }),
  )
})

test('nobody to share with is a bug', () => {
  expect(() => splitShares(100, 0)).toThrow(RangeError)
})

test('§3.2 one claim per programme, event, entry, role and person', () => {
  const claim = { policyCode: 'p', eventId: 'e', entryId: 'n', role: 'contestant', memberId: 'm' } as const
  expect(claimKey(claim)).toBe('p:e:n:contestant:m')
  expect(claimKey({ ...claim, role: 'coach-team', memberId: null })).toBe('p:e:n:coach-team:team')
})

const open = {
  status: 'proposed',
  amountFen: 100,
  appliedById: null,
  reviewedById: null,
  approvedById: null,
  paidById: null,
}
const approved = { ...open, status: 'approved', appliedById: 'a', reviewedById: 'b', approvedById: 'c' }

test('§2.2 applicant, reviewer, approver and payer sign in order', () => {
  expect(canSign(open, 'apply', 'a')).toEqual(ok('applied'))
  expect(canSign(approved, 'pay', 'd')).toEqual(ok('paid'))
  expect(canSign(open, 'approve', 'c')).toEqual(
    refuse({ code: 'reward-wrong-step', status: 'proposed', needed: 'reviewed' }),
  )
  expect(canSign({ ...approved, status: 'paid', paidById: 'd' }, 'pay', 'e')).toEqual(
    refuse({ code: 'reward-wrong-step', status: 'paid', needed: 'approved' }),
  )
})

test.each([
  ['a', 'apply'],
  ['b', 'review'],
  ['c', 'approve'],
])('§2.2 %s, who did %s, may not pay', (accountId, earlier) => {
  expect(canSign(approved, 'pay', accountId)).toEqual(
    refuse({ code: 'reward-same-person', step: 'pay', earlier }),
  )
})

test('a reward of nothing is not signed', () => {
  expect(canSign({ ...open, amountFen: 0 }, 'apply', 'a')).toEqual(refuse({ code: 'reward-nothing-to-pay' }))
})

test('amounts are whole fen', () => {
  const rows = [{ ...policy.rows[0], amountFen: 0.5 }]
  expect(PolicyRulesSchema.safeParse({ ...policy, rows }).success).toBe(false)
  expect(PolicyRulesSchema.safeParse(policy).success).toBe(true)
})
