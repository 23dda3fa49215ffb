import { expect, test } from 'vitest'
import { rewardFor } from '../reward'
import type { PolicyRules } from './policy'
import { barReason, eligibleAgainFrom, offerUnderBars, type Bar } from './bar'

test.each([
  ['2025-03-10', 3, '2028-03-10'],
  ['2025-03-10', 5, '2030-03-10'],
  ['2025-03-10', 0, '2025-03-10'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2024-02-29', 3, '2027-03-01'],
  ['2096-02-29', 4, '2100-03-01'],
  ['1996-02-29', 4, '2000-02-29'],
  ['2025-02-28', 3, '2028-02-28'],
  ['2025-12-31', 1, '2026-12-31'],
])('§3.2 barred on %s for %i years: eligible again from %s', (day, years, from) => {
  expect(eligibleAgainFrom(day, years)).toBe(from)
})

test.each([
  ['2025-3-10', 3],
  ['10/03/2025', 3],
  ['', 3],
  ['2025-02-29', 3],
  ['2025-03-10', 1.5],
  ['2025-03-10', -1],
  ['2025-03-10', 101],
])('a bar of %j for %d years is a bug', (day, years) => {
  expect(() => eligibleAgainFrom(day, years)).toThrow(RangeError)
})

const bar: Bar = { decidedDay: '2025-03-10', years: 3, source: '示例办法 第九条' }
const policy: PolicyRules = {
  scope: ['WSC'],
  requireDispatch: true,
  rows: [{ classCode: 'WSC', tier: 'gold', role: 'contestant', unit: 'person', amountFen: 100 }],
  source: '示例办法',
}
const offer = rewardFor(policy, { classCode: 'WSC', tier: 'gold', role: 'contestant', dispatched: true })

test.each([
  ['2025-03-09', 100, 'amount-from-policy'],
  ['2025-03-10', 0, 'person-barred'],
  ['2028-03-09', 0, 'person-barred'],
  ['2028-03-10', 100, 'amount-from-policy'],
])('§3.2 an award of %s pays %i: %s', (day, amountFen, code) => {
  const barred = offerUnderBars(offer, [bar], day)
  expect([barred.amountFen, barred.reasons.at(-1)?.code]).toEqual([amountFen, code])
})

test('§3.2 a person without a bar keeps the offer', () => {
  expect(offerUnderBars(offer, [], '2026-01-01')).toBe(offer)
})

test('§3.2 the reason names the decision, the end and the source', () => {
  expect(barReason(bar, '2026-01-01')).toEqual({
    code: 'person-barred',
    facts: { decidedDay: '2025-03-10', years: 3, fromDay: '2028-03-10', source: '示例办法 第九条' },
  })
})
