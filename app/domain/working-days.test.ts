import { expect, test } from 'vitest'
import { isWorkingDay, WorkCalendarSchema, type WorkCalendar } from './working-days'

// The National Day week of 2025: Oct 1–8 are holidays, Sun 09-28 and Sat 10-11 are worked.
const CALENDAR: WorkCalendar = {
  holidays: ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2025-10-${day}`),
  workdays: ['2025-09-28', '2025-10-11'],
}

test.each([
  ['2025-09-28', true, 'a Sunday worked instead'],
  ['2025-10-11', true, 'a Saturday worked instead'],
  ['2025-10-01', false, 'a holiday on a Wednesday'],
  ['2025-10-04', false, 'a holiday on a Saturday'],
  ['2025-10-12', false, 'a plain Sunday'],
  ['2025-09-27', false, 'a plain Saturday'],
  ['2025-10-13', true, 'a plain Monday'],
])('§2.9 %s is worked: %s, %s', (day, worked) => {
  expect(isWorkingDay(day, CALENDAR)).toBe(worked)
})

test.each([
  [{ holidays: ['2025-10-01'], workdays: ['2025-10-11'] }, true],
  [{ holidays: ['2025-10-01'], workdays: ['2025-10-01'] }, false],
  [{ holidays: ['2025-02-29'], workdays: [] }, false],
  [{ holidays: [], workdays: ['10-11'] }, false],
  [{ holidays: [] }, false],
])('§2.9 the calendar %j is accepted: %s', (calendar, accepted) => {
  expect(WorkCalendarSchema.safeParse(calendar).success).toBe(accepted)
})

test('§2.9 a day that does not exist is a bug', () => {
  expect(() => isWorkingDay('yesterday', CALENDAR)).toThrow(RangeError)
  expect(() => isWorkingDay('2025-02-29', CALENDAR)).toThrow(RangeError)
})
