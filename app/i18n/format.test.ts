import { expect, test } from 'vitest'
import { fill } from './define'
import { dateTimeInput, showClock, showDateTime, showDayTime, showWeekday } from './format'

const lateInUtc = '2026-11-22T16:05:09Z'

test("a moment is told in the venue's time, not the server's", () => {
  expect(showDateTime(lateInUtc, 'zh')).toBe('2026年11月23日 00:05')
  expect(showDateTime(lateInUtc, 'en')).toBe('23 Nov 2026 00:05')
  expect(showDayTime(lateInUtc, 'zh')).toBe('11月23日 00:05')
  expect(showClock(lateInUtc)).toBe('00:05:09')
  expect(showWeekday(lateInUtc, 'zh')).toBe('周一')
})

test("a date field holds the venue's time", () => {
  expect(dateTimeInput(new Date('2026-01-05T01:02:00Z'))).toBe('2026-01-05T09:02')
})

test('a place without a fact stays visible', () => {
  expect(fill('{n} 张，{who}', { n: 3 })).toBe('3 张，{who}')
})
