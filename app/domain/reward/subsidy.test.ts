import { expect, test } from 'vitest'
import { attendanceSubsidy } from './subsidy'

test.each([
  ['city', 80, 10_000, 1_000_000, 800_000, 'subsidy-by-days'],
  ['city', 100, 10_000, 1_000_000, 1_000_000, 'subsidy-by-days'],
  ['city', 101, 10_000, 1_000_000, 1_000_000, 'subsidy-capped'],
  ['city', 120, 10_000, 1_000_000, 1_000_000, 'subsidy-capped'],
  ['province', 80, 20_000, 2_000_000, 1_600_000, 'subsidy-by-days'],
  ['province', 110, 20_000, 2_000_000, 2_000_000, 'subsidy-capped'],
  ['nobody came', 0, 10_000, 1_000_000, 0, 'subsidy-by-days'],
  ['no cap', 400, 10_000, null, 4_000_000, 'subsidy-by-days'],
])('§4 %s: %i days at %i fen, cap %j → %i, %s', (_, days, perDayFen, capFen, amountFen, code) => {
  const subsidy = attendanceSubsidy({ days, perDayFen, capFen })
  expect([subsidy.amountFen, subsidy.reason.code]).toEqual([amountFen, code])
})

test('§4 a capped subsidy names what the days alone would make', () => {
  expect(attendanceSubsidy({ days: 120, perDayFen: 10_000, capFen: 1_000_000 }).reason.facts).toEqual({
    days: 120,
    perDayFen: 10_000,
    byDaysFen: 1_200_000,
    capFen: 1_000_000,
  })
})

test.each([
  [-1, 100, 100],
  [1.5, 100, 100],
  [1, -100, 100],
  [1, 100, -1],
])('%d days at %d with a cap of %d is a bug', (days, perDayFen, capFen) => {
  expect(() => attendanceSubsidy({ days, perDayFen, capFen })).toThrow(RangeError)
})
