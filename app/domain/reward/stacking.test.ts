import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stacking } from './policy'
import { besideProvince, settleClaims, type StackedClaim } from './stacking'

type Brief = [amount: number, rest?: Partial<StackedClaim>]

// 万元 → fen; every claim is of another edition, a month later than the one before
function claims(...given: Brief[]): StackedClaim[] {
  return given.map(([amount, rest], place) => ({
    key: `c${place + 1}`,
    edition: `edition-${place + 1}`,
    event: 'welding',
    role: 'contestant',
    awardedOn: `2025-0${place + 1}-15`,
    amountFen: amount * 1_000_000,
    paidFen: null,
    ...rest,
  }))
}

function settle(stacking: Stacking | undefined, given: Brief[]) {
  return settleClaims(stacking, claims(...given)).map(
    ({ payFen, reason }) => `${payFen === 0 ? 0 : `${payFen}`.replace(/000000$/, '')} ${reason.code}`,
  )
}

const paid = (amount: number): Partial<StackedClaim> => ({ paidFen: amount * 1_000_000 })
const same: Partial<StackedClaim> = { edition: 'edition-1' }
const coach: Partial<StackedClaim> = { role: 'coach-team' }

test.each<[string, Stacking | undefined, Brief[], string[]]>([
  ['全国 8 then 世赛 15: EACH 23', 'each', [[8], [15]], ['8 stack-each', '15 stack-each']],
  ['absent means EACH', undefined, [[8], [15]], ['8 stack-each', '15 stack-each']],
  ['HIGHEST 15', 'highest-in-year', [[8], [15]], ['0 stack-lower', '15 stack-highest']],
  ['TOP_UP 8 + 7', 'top-up', [[8], [15]], ['8 stack-first', '7 stack-top-up']],
  ['15 then 8: EACH 23', 'each', [[15], [8]], ['15 stack-each', '8 stack-each']],
  ['15 then 8: HIGHEST 15', 'highest-in-year', [[15], [8]], ['15 stack-highest', '0 stack-lower']],
  ['15 then 8: TOP_UP 15 + 0', 'top-up', [[15], [8]], ['15 stack-first', '0 stack-covered']],
  [
    'HIGHEST, the lower was paid: it is netted',
    'highest-in-year',
    [[8, paid(8)], [15]],
    ['8 already-paid', '7 stack-highest-netted'],
  ],
  [
    'HIGHEST, the higher was paid first',
    'highest-in-year',
    [[15, paid(15)], [8]],
    ['15 already-paid', '0 stack-lower'],
  ],
  [
    'HIGHEST, netted and paid: again the same',
    'highest-in-year',
    [
      [8, paid(8)],
      [15, paid(7)],
    ],
    ['8 already-paid', '7 already-paid'],
  ],
  [
    'HIGHEST of three, the lowest paid',
    'highest-in-year',
    [[8, paid(8)], [15], [20]],
    ['8 already-paid', '0 stack-lower', '12 stack-highest-netted'],
  ],
  ['HIGHEST of equal ones: the earlier', 'highest-in-year', [[8], [8]], ['8 stack-highest', '0 stack-lower']],
  [
    'HIGHEST, more paid than it is worth: nothing is asked back here',
    'highest-in-year',
    [[8, paid(20)], [15]],
    ['20 already-paid', '0 stack-highest-netted'],
  ],
  ['TOP_UP of three', 'top-up', [[8], [15], [12]], ['8 stack-first', '7 stack-top-up', '0 stack-covered']],
  ['TOP_UP, the first paid', 'top-up', [[8, paid(8)], [15]], ['8 already-paid', '7 stack-top-up']],
  [
    'TOP_UP, the higher was paid before the lower was claimed',
    'top-up',
    [[8], [15, paid(15)]],
    ['0 stack-covered', '15 already-paid'],
  ],
  [
    'TOP_UP, the later was paid its difference first',
    'top-up',
    [[8], [15, paid(7)]],
    ['8 stack-first', '7 already-paid'],
  ],
  [
    'TOP_UP, the later was paid more than its difference',
    'top-up',
    [[8], [15, paid(10)]],
    ['5 stack-top-up', '10 already-paid'],
  ],
  [
    'TOP_UP, more paid than the highest',
    'top-up',
    [[8, paid(20)], [15]],
    ['20 already-paid', '0 stack-covered'],
  ],
  ['TOP_UP of equal ones', 'top-up', [[8], [8]], ['8 stack-first', '0 stack-covered']],
  ['EACH, one paid', 'each', [[8, paid(8)], [15]], ['8 already-paid', '15 stack-each']],
  ['one award per edition and event', 'each', [[8], [8, same]], ['8 stack-each', '0 award-once']],
  [
    'coach of two teams in one event: the higher',
    'each',
    [
      [5, coach],
      [8, { ...same, ...coach }],
    ],
    ['0 award-once', '8 stack-each'],
  ],
  [
    'the second claim of an event that was paid',
    'each',
    [
      [5, paid(5)],
      [8, same],
    ],
    ['5 already-paid', '0 award-once'],
  ],
  [
    'another event of the edition',
    'each',
    [[8], [5, { ...same, event: 'turning' }]],
    ['8 stack-each', '5 stack-each'],
  ],
  [
    'one award under TOP_UP',
    'top-up',
    [[8], [8, same], [15]],
    ['8 stack-first', '0 award-once', '7 stack-top-up'],
  ],
  [
    'one award under HIGHEST',
    'highest-in-year',
    [[8], [15], [15, { edition: 'edition-2' }]],
    ['0 stack-lower', '15 stack-highest', '0 award-once'],
  ],
  [
    'contestant and coach of another: both',
    'each',
    [[8], [5, { ...same, ...coach }]],
    ['8 stack-each', '5 stack-each'],
  ],
  ['both under HIGHEST', 'highest-in-year', [[8], [15, coach]], ['8 stack-highest', '15 stack-highest']],
  ['both under TOP_UP', 'top-up', [[8], [15, coach]], ['8 stack-first', '15 stack-first']],
  ['nothing claimed', 'each', [], []],
])('§3.2 several awards: %s', (_, stacking, given, settled) => {
  expect(settle(stacking, given)).toEqual(settled)
})

test('§3.2 a top-up names both sums', () => {
  expect(settleClaims('top-up', claims([8], [15]))[1]).toEqual({
    key: 'c2',
    payFen: 7_000_000,
    reason: {
      code: 'stack-top-up',
      facts: { amountFen: 15_000_000, earlierFen: 8_000_000, payFen: 7_000_000 },
    },
  })
})

test('claims out of date order are a bug', () => {
  expect(() => settleClaims('each', claims([8], [15]).reverse())).toThrow(RangeError)
})

test('§3.2 the sum of a year: EACH all, TOP_UP and HIGHEST the highest, in whatever order they are paid', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(amounts, fc.array(fc.nat(7), { maxLength: 8 }), (given, order) => {
      const total = (stacking: Stacking) => {
        let year = claims(...given.map((amount): Brief => [amount]))
        const due = () => settleClaims(stacking, year).map(({ payFen }) => payFen)
        for (const place of order) {
          const fen = due()[place] ?? 0
          year = year.map((claim, at) => (at === place && fen > 0 ? { ...claim, paidFen: fen } : claim))
        }
        return due().reduce((sum, fen) => sum + fen, 0)
      }
      expect(total('each')).toBe(given.reduce((sum, amount) => sum + amount, 0) * 1_000_000)
      expect(total('highest-in-year')).toBe(Math.max(...given) * 1_000_000)
      expect(total('top-up')).toBe(Math.max(...given) * 1_000_000)
    }),
  )
})

test.each([
  [5_000_000, 10_000_000, 5_000_000, 15_000_000],
  [5_000_000, 0, 5_000_000, 5_000_000],
  [0, 10_000_000, 0, 10_000_000],
])('§3.2 city %i beside province %i: ledger %i, received %i', (city, province, ledgerFen, receivedFen) => {
  expect(besideProvince(city, province)).toEqual({
    ledgerFen,
    receivedFen,
    reason: { code: 'beside-province', facts: { amountFen: city, provinceFen: province, receivedFen } },
  })
})
