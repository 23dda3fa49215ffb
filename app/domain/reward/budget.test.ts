import fc from 'fast-check'
import { expect, test } from 'vitest'
import { againstBudget, commitInOrder } from './budget'

test.each([
  [100, 0, 100, 'fits', 100, { leftFen: 0 }],
  [100, 60, 40, 'fits', 100, { leftFen: 0 }],
  [100, 60, 39, 'fits', 99, { leftFen: 1 }],
  [100, 60, 41, 'waits', 60, { shortFen: 1 }],
  [100, 100, 1, 'waits', 100, { shortFen: 1 }],
  [100, 100, 0, 'fits', 100, { leftFen: 0 }],
  [0, 0, 1, 'waits', 0, { shortFen: 1 }],
  [50, 60, 10, 'waits', 60, { shortFen: 20 }],
])(
  '§3.2 budget %i, committed %i, claim %i: %s, then committed %i',
  (budgetFen, before, fen, state, then, last) => {
    const answer = againstBudget({ budgetFen, committedFen: before }, fen)
    expect([answer.state, answer.committedFen]).toEqual([state, then])
    expect(answer.reason).toEqual({
      code: state === 'fits' ? 'within-budget' : 'over-budget-waits',
      facts: { budgetFen, committedFen: before, amountFen: fen, ...last },
    })
  },
)

test('§3.2 a claim that waits is not rejected: it fits once the budget has grown', () => {
  const committedFen = 60
  expect(againstBudget({ budgetFen: 100, committedFen }, 50).state).toBe('waits')
  expect(againstBudget({ budgetFen: 110, committedFen }, 50).state).toBe('fits')
})

test.each([
  [100, [60, 50, 40], ['fits', 'waits', 'fits']],
  [100, [101], ['waits']],
  [100, [50, 50], ['fits', 'fits']],
  [100, [], []],
])('§3.2 a budget of %i takes %j as %j', (budgetFen, amounts, states) => {
  const claims = amounts.map((amountFen) => ({ amountFen }))
  const taken = commitInOrder({ budgetFen, committedFen: 0 }, claims)
  expect(taken.map(({ answer }) => answer.state)).toEqual(states)
})

test('§3.2 what is committed never exceeds the budget', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.array(fc.nat(400)), (budgetFen, amounts) => {
      const claims = amounts.map((amountFen) => ({ amountFen }))
      const taken = commitInOrder({ budgetFen, committedFen: 0 }, claims)
      const fits = taken.filter(({ answer }) => answer.state === 'fits')
      expect(fits.reduce((sum, { claim }) => sum + claim.amountFen, 0)).toBeLessThanOrEqual(budgetFen)
      expect(taken).toHaveLength(amounts.length)
    }),
  )
})

test.each([-1, 0.5])('a claim of %d fen is a bug', (fen) => {
  expect(() => againstBudget({ budgetFen: 100, committedFen: 0 }, fen)).toThrow(RangeError)
})
