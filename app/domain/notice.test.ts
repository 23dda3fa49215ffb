import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayText } from './civil-day'
import { noticeDays } from './notice'
import { isWorkingDay, type WorkCalendar } from './working-days'

// The National Day week of 2025: Oct 1–8 are holidays, Sun 09-28 and Sat 10-11 are worked.
const CALENDAR: WorkCalendar = {
  holidays: ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2025-10-${day}`),
  workdays: ['2025-09-28', '2025-10-11'],
}

test.each([
  ['2025-09-26', '2025-10-09', '2025-10-10'],
  ['2025-09-29', '2025-10-11', '2025-10-13'],
  ['2025-10-09', '2025-10-14', '2025-10-15'],
  ['2025-06-09', '2025-06-13', '2025-06-16'],
])('§2.9 five working days from %s end on %s, or on %s if the first does not count', (from, one, other) => {
  const notice = { from, workingDays: 5, calendar: CALENDAR }
  expect(noticeDays({ ...notice, firstDayCounts: true })).toEqual({ from, to: one })
  expect(noticeDays({ ...notice, firstDayCounts: false })).toEqual({ from, to: other })
})

test.each([
  ['2025-10-04', 1, true, '2025-10-09'],
  ['2025-10-04', 1, false, '2025-10-09'],
  ['2025-06-09', 1, true, '2025-06-09'],
  ['2025-06-13', 1, false, '2025-06-16'],
  ['2025-06-14', 0, true, '2025-06-14'],
  ['2024-02-28', 2, false, '2024-03-01'],
])('§2.9 from %s, %i working days, first counts %s: to %s', (from, workingDays, firstDayCounts, to) => {
  expect(noticeDays({ from, workingDays, firstDayCounts, calendar: CALENDAR }).to).toBe(to)
})

test('§2.9 a notice holds exactly its working days and ends on one', () => {
  const span = fc.integer({ min: 19_000, max: 22_000 })
  fc.assert(
    fc.property(span, fc.integer({ min: 1, max: 30 }), fc.boolean(), (start, workingDays, firstDayCounts) => {
      const from = dayText(start)
      const { to } = noticeDays({ from, workingDays, firstDayCounts, calendar: CALENDAR })
      const days = Array.from({ length: dayNumber(to)! - start + 1 }, (_, place) => dayText(start + place))
      const counted = firstDayCounts ? days : days.slice(1)
      expect(counted.filter((day) => isWorkingDay(day, CALENDAR))).toHaveLength(workingDays)
      expect(isWorkingDay(to, CALENDAR)).toBe(true)
    }),
  )
})

test('§2.9 a day that does not exist and a negative number are bugs', () => {
  const notice = { from: '2025-02-29', workingDays: 5, firstDayCounts: true, calendar: CALENDAR }
  expect(() => noticeDays(notice)).toThrow(RangeError)
  expect(() => noticeDays({ ...notice, from: '2025-02-28', workingDays: -1 })).toThrow(RangeError)
})
