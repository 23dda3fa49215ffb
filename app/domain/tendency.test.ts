import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tendencies, tendencyRule, type JudgedSeat } from './tendency'

// Signed in the order of the seats: 09:00, 09:01, …
function seat(at: number, totals: readonly number[]): JudgedSeat {
  const signedAt = `2026-11-28T09:${String(at).padStart(2, '0')}:00.000Z`
  const sheets = totals.map((totalHundredths, judge) => ({
    judgeId: `j${judge + 1}`,
    totalHundredths,
    signedAt,
  }))
  return { key: String(100 + at), sheets }
}

function seats(count: number, totals: (at: number) => readonly number[]): JudgedSeat[] {
  return Array.from({ length: count }, (_, at) => seat(at, totals(at)))
}

function first(field: readonly JudgedSeat[], max = 2000) {
  return tendencies(max, ['j1'], field).judges[0]
}

test.each([
  [2000, 60],
  [10_000, 300],
  [1050, 32],
  [1, 0],
])('feature 68: of %i a mean deviation above %i is pointed out', (max, limitHundredths) => {
  expect(tendencyRule(max)).toEqual({ sheets: 8, half: 6, others: 2, limitHundredths })
})

// j1 against the mean of the others on every one of n equal seats
const SEVERITY: readonly [n: number, totals: readonly number[], hundredths: number, beyond: boolean][] = [
  [8, [1640, 1700, 1700], -60, false],
  [8, [1639, 1700, 1700], -61, true],
  [8, [1761, 1700, 1700], 61, true],
  [9, [1700, 1700, 1700], 0, false],
  // (1700 + 1701) / 2 = 1700.5: half away from zero on both sides
  [8, [1701, 1700, 1701], 1, false],
  [8, [1700, 1700, 1701], -1, false],
  // (1700 + 1700 + 1701) / 3 = 1700.33…
  [8, [1700, 1700, 1700, 1701], 0, false],
  [8, [1700, 1701, 1701, 1700], -1, false],
]

test.each(SEVERITY)(
  'feature 68: on %i seats of %j judge 1 lies %i off, beyond the limit: %j',
  (n, totals, hundredths, beyond) => {
    expect(first(seats(n, () => totals))?.severity).toEqual({ hundredths, beyond })
  },
)

test('feature 68: panels of different size are weighed exactly', () => {
  // four seats with 2 others (off +30), four with 4 others (off −10): (4×30 − 4×10) / 8 = 10
  const field = seats(8, (at) => (at < 4 ? [1730, 1700, 1700] : [1690, 1700, 1700, 1700, 1700]))
  expect(first(field)?.severity).toEqual({ hundredths: 10, beyond: false })
})

test.each([
  [7, null, null],
  [8, { hundredths: 90, beyond: true }, null],
  [11, { hundredths: 90, beyond: true }, null],
  [12, { hundredths: 90, beyond: true }, { hundredths: 0, beyond: false, half: 6 }],
])('feature 68: with %i complete sheets the verdicts are %j and %j', (n, severity, drift) => {
  expect(first(seats(n, () => [1790, 1700, 1700]))).toEqual({ judgeId: 'j1', sheets: n, severity, drift })
})

test('feature 68: a seat with one other judge is not compared', () => {
  const field = [...seats(7, () => [1790, 1700, 1700]), seat(8, [1790, 1700])]
  expect(first(field)).toEqual({ judgeId: 'j1', sheets: 7, severity: null, drift: null })
})

// the deviation of judge 1 on each seat, in the order signed
const DRIFT: readonly [offs: readonly number[], hundredths: number, beyond: boolean, half: number][] = [
  [[0, 0, 0, 0, 0, 0, 60, 60, 60, 60, 60, 60], 60, false, 6],
  [[0, 0, 0, 0, 0, 0, 60, 60, 60, 60, 60, 66], 61, true, 6],
  [[50, 40, 30, 20, 10, 0, 0, -10, -20, -30, -40, -50], -50, false, 6],
  // the middle one of 13 is in neither half
  [[0, 0, 0, 0, 0, 0, 999, 30, 30, 30, 30, 30, 30], 30, false, 6],
  // 1/6 + … : (6×0 → 3 of 6 raised by 1) = 0.5, half away from zero
  [[0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0], 1, false, 6],
  [[1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], -1, false, 6],
]

test.each(DRIFT)(
  'feature 68: deviations %j drift by %i, beyond the limit: %j, halves of %i',
  (offs, hundredths, beyond, half) => {
    const field = offs.map((off, at) => seat(at, [1700 + off, 1700, 1700]))
    expect(first(field)?.drift).toEqual({ hundredths, beyond, half })
    expect(first(field.toReversed())?.drift).toEqual({ hundredths, beyond, half })
  },
)

test('a judge twice on a seat is a mistake of the caller', () => {
  const { sheets } = seat(0, [1700, 1700])
  const twice = [{ key: '100', sheets: [...sheets, sheets[0]!] }]
  expect(() => tendencies(2000, ['j1'], twice)).toThrow(RangeError)
})

test('feature 68: the deviations of a whole panel of one size add up to nothing', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
  const totals = fc.array(fc.tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000)), { minLength: 8, maxLength: 20 })
  fc.assert(
    fc.property(totals, (rows) => {
      const field = rows.map((row, at) => seat(at, row))
      const { judges } = tendencies(2000, ['j1', 'j2', 'j3'], field)
      const sum = judges.reduce((all, judge) => all + (judge.severity?.hundredths ?? 0), 0)
      // each of the three is rounded by at most a half
      expect(Math.abs(sum)).toBeLessThanOrEqual(1)
    }),
    { seed, verbose: 1 },
  )
})
