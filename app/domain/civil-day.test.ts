import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayText, weekdayOf } from './civil-day'

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['2000-02-29', 11_016, 2],
  ['2000-03-01', 11_017, 3],
  ['2025-09-26', 20_357, 5],
  ['1900-03-01', -25_508, 4],
  ['9999-12-31', 2_932_896, 5],
])('§2.9 %s is day %i, weekday %i', (text, days, weekday) => {
  expect(dayNumber(text)).toBe(days)
  expect(dayText(days)).toBe(text)
  expect(weekdayOf(days)).toBe(weekday)
})

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '2025-04-00',
  '0000-01-01',
  '2025-4-1',
  '２０２５-04-01',
  '2025-04-01T00:00',
  '',
])('§2.9 "%s" is no day', (text) => {
  expect(dayNumber(text)).toBeNull()
})

test('§2.9 every day agrees with the platform, and the days follow one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
      const platform = new Date(days * 86_400_000)
      expect(dayText(days)).toBe(platform.toISOString().slice(0, 10))
      expect(dayNumber(dayText(days))).toBe(days)
      expect(weekdayOf(days)).toBe(platform.getUTCDay())
    }),
  )
})
