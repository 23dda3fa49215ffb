import { expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import { canSign, claimKey, rewardFor } from './reward'
import { PolicyRulesSchema, type PolicyRules, type RewardFacts } from './reward/policy'

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
  [{ classCode: 'CITY_C2' }, 0, null, 'class-outside-scope'],
  [{ classCode: 'COUNTY' }, 0, null, 'class-outside-scope'],
  [{ classCode: 'ENTERPRISE' }, 0, null, 'class-outside-scope'],
  [{ classCode: 'SCHOOL' }, 0, null, 'class-outside-scope'],
  [{ classCode: 'CITY_C1', dispatched: false }, 0, null, 'class-outside-scope'],
])('§0 %j is offered %i fen per %s: %s', (rest, amountFen, unit, why) => {
  expect(offer(rest)).toEqual([amountFen, unit, why])
})

test('§0 a programme that does not ask for dispatch pays without it', () => {
  expect(offer({ dispatched: false }, { ...policy, requireDispatch: false })[0]).toBe(5_000_000)
})

test.each(['WSC', 'NAT_COMP', 'NAT_C1', 'PROV_COMP'])('§0 %s is one of the four classes', (classCode) => {
  const rows = policy.rows.map((row) => ({ ...row, classCode }))
  expect(offer({ classCode }, { ...policy, rows })).toEqual([5_000_000, 'person', 'amount-from-policy'])
  expect(offer({ classCode, dispatched: false }, { ...policy, rows })).toEqual([0, null, 'not-dispatched'])
})

const onProof: PolicyRules = { ...policy, requireProvincialAward: true }

test.each<[Partial<RewardFacts>, PolicyRules, number, string]>([
  [{ provincialAward: true }, onProof, 5_000_000, 'amount-from-policy'],
  [{ provincialAward: false }, onProof, 0, 'no-provincial-award'],
  [{}, onProof, 0, 'no-provincial-award'],
  [{ dispatched: false }, onProof, 0, 'not-dispatched'],
  [{ provincialAward: false }, policy, 5_000_000, 'amount-from-policy'],
  [{ provincialAward: false }, { ...policy, requireProvincialAward: false }, 5_000_000, 'amount-from-policy'],
])('§3.2 with the provincial award told as %j under %j: %i fen, %s', (rest, rules, amountFen, why) => {
  const [fen, , last] = offer(rest, rules)
  expect([fen, last]).toEqual([amountFen, why])
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

const row = { classCode: 'PROV_COMP', role: 'contestant', unit: 'person', amountFen: 100 } as const

test.each([
  ['a tier', { ...row, tier: 'gold' }, true],
  ['a range of ranks', { ...row, rankFrom: 1, rankTo: 3 }, true],
  ['one rank', { ...row, rankFrom: 2, rankTo: 2 }, true],
  ['a group', { ...row, tier: 'gold', group: '职工组' }, true],
  ['a base for the class alone', { ...row, role: 'base', unit: 'project' }, true],
  ['a project for the class alone', { ...row, role: 'project', unit: 'project' }, true],
  ['a contestant for the class alone', row, false],
  ['a coach team for the class alone', { ...row, role: 'coach-team', unit: 'team' }, false],
  ['a tier and ranks', { ...row, tier: 'gold', rankFrom: 1, rankTo: 3 }, false],
  ['ranks without an end', { ...row, rankFrom: 1 }, false],
  ['ranks without a start', { ...row, rankTo: 3 }, false],
  ['ranks the wrong way round', { ...row, rankFrom: 3, rankTo: 1 }, false],
  ['an unknown role', { ...row, tier: 'gold', role: 'sponsor' }, false],
  ['an unknown unit', { ...row, tier: 'gold', unit: 'school' }, false],
])('§3.2 a row with %s', (_, given, readable) => {
  expect(PolicyRulesSchema.safeParse({ ...policy, rows: [given] }).success).toBe(readable)
})

test('§3.2 a policy stored before the newer fields reads as the very same JSON', () => {
  const stored = JSON.stringify(policy)
  expect(JSON.stringify(PolicyRulesSchema.parse(JSON.parse(stored)))).toBe(stored)
})

test('§3.2 the newer fields are kept', () => {
  const whole = { ...policy, requireProvincialAward: true, stacking: 'top-up' }
  expect(PolicyRulesSchema.parse(whole)).toEqual(whole)
  expect(PolicyRulesSchema.safeParse({ ...policy, stacking: 'lowest' }).success).toBe(false)
})
