import { expect, test } from 'vitest'
import { refuse } from '../../kit/result'
import { recoveryState, revokeReward, serveNotice, takeReturn, type RewardEntry } from './recovery'

const said = { day: '2025-06-01', why: '申诉后取消资格' }
const PAID: RewardEntry = { kind: 'paid', amountFen: 5_000_000, day: '2025-05-01', why: '拨付' }

type Step = 'revoke' | 'notice' | number

function does(entries: readonly RewardEntry[], step: Step) {
  if (step === 'revoke') return revokeReward(entries, said)
  return step === 'notice' ? serveNotice(entries, said) : takeReturn(entries, step, said)
}

function after(...steps: Step[]): RewardEntry[] {
  return steps.reduce<RewardEntry[]>(
    (entries, step) => {
      const done = does(entries, step)
      if (!done.ok) throw new Error(done.refusal.code)
      return [...entries, done.value]
    },
    [PAID],
  )
}

test.each<[Step[], string | null, number, number, number]>([
  [[], null, 5_000_000, 0, 5_000_000],
  [['revoke'], 'revoked', 0, 5_000_000, 5_000_000],
  [['revoke', 'notice'], 'notified', 0, 5_000_000, 5_000_000],
  [['revoke', 'notice', 2_000_000], 'partly-returned', 0, 3_000_000, 3_000_000],
  [['revoke', 'notice', 2_000_000, 2_999_999], 'partly-returned', 0, 1, 1],
  [['revoke', 'notice', 2_000_000, 3_000_000], 'returned', 0, 0, 0],
  [['revoke', 'notice', 5_000_000], 'returned', 0, 0, 0],
])('§3.2 after %j: %s, rewarded %i, owed %i, out %i', (steps, status, rewardedFen, owedFen, outFen) => {
  expect(recoveryState(after(...steps))).toEqual({ status, rewardedFen, owedFen, outFen })
})

test('§3.2 every correction is a further entry, none positive, and nothing is taken away', () => {
  const entries = after('revoke', 'notice', 2_000_000, 3_000_000)
  expect(entries[0]).toBe(PAID)
  expect(entries.map(({ kind, amountFen }) => [kind, amountFen])).toEqual([
    ['paid', 5_000_000],
    ['revoked', -5_000_000],
    ['notice', 0],
    ['returned', -2_000_000],
    ['returned', -3_000_000],
  ])
  expect(entries[1]).toMatchObject(said)
})

test.each<[Step[], Step, object]>([
  [[], 'notice', { code: 'recovery-wrong-step', status: null }],
  [[], 100, { code: 'recovery-wrong-step', status: null }],
  [['revoke'], 'revoke', { code: 'recovery-wrong-step', status: 'revoked' }],
  [['revoke'], 100, { code: 'recovery-wrong-step', status: 'revoked' }],
  [['revoke', 'notice'], 'notice', { code: 'recovery-wrong-step', status: 'notified' }],
  [
    ['revoke', 'notice'],
    5_000_001,
    { code: 'recovery-above-owed', owedFen: 5_000_000, amountFen: 5_000_001 },
  ],
  [
    ['revoke', 'notice', 2_000_000],
    3_000_001,
    { code: 'recovery-above-owed', owedFen: 3_000_000, amountFen: 3_000_001 },
  ],
  [['revoke', 'notice', 5_000_000], 1, { code: 'recovery-wrong-step', status: 'returned' }],
  [['revoke', 'notice', 5_000_000], 'revoke', { code: 'recovery-wrong-step', status: 'returned' }],
])('§3.2 after %j the step %j is refused: %j', (steps, step, refusal) => {
  expect(does(after(...steps), step)).toEqual(refuse(refusal))
})

test('§3.2 a reward that was not paid is not recovered', () => {
  expect(revokeReward([], said)).toEqual(refuse({ code: 'recovery-nothing-paid' }))
})

test('§3.2 what was paid in two sums is revoked whole', () => {
  const entries = [PAID, { ...PAID, amountFen: 700 }]
  const revoked = revokeReward(entries, said)
  expect(revoked.ok && revoked.value.amountFen).toBe(-5_000_700)
})

test.each([0, -100, 0.5])('a return of %d fen is a bug', (amountFen) => {
  expect(() => takeReturn(after('revoke', 'notice'), amountFen, said)).toThrow(RangeError)
})
