import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, bornInTime, guardianConsent } from './age'
import { dayText } from './civil-day'

test.each([
  ['1990-06-15', '2025-06-14', 34],
  ['1990-06-15', '2025-06-15', 35],
  ['1989-06-15', '2025-06-14', 35],
  ['2004-02-29', '2025-02-28', 20],
  ['2004-02-29', '2025-03-01', 21],
  ['2004-02-29', '2024-02-28', 19],
  ['2004-02-29', '2024-02-29', 20],
  ['2009-09-01', '2025-08-31', 15],
  ['2009-09-01', '2025-09-01', 16],
])('§2.8 born %s, on %s: %i', (birth, date, age) => {
  expect(ageOn(birth, date)).toBe(age)
})

test('§2.8 nobody grows younger, and a year older at most from day to day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat({ max: 20_000 }), (born, after) => {
      const age = (day: number) => ageOn(dayText(born), dayText(day))
      const step = age(born + after + 1) - age(born + after)
      expect(age(born)).toBe(0)
      expect([0, 1]).toContain(step)
    }),
  )
})

test.each([
  ['1999-01-01', '1999-01-01', true],
  ['1998-12-31', '1999-01-01', false],
  ['1996-01-01', '1996-01-01', true],
  ['1995-12-31', '1996-01-01', false],
])('§1.7 born %s, asked on or after %s: %s', (birth, limit, inTime) => {
  expect(bornInTime(birth, limit)).toBe(inTime)
})

test.each([
  ['2012-06-01', '2026-05-31', 'mandatory'],
  ['2012-06-01', '2026-06-01', 'recommended'],
  ['2009-09-01', '2025-08-31', 'recommended'],
  ['2008-06-01', '2026-05-31', 'recommended'],
  ['2008-06-01', '2026-06-01', 'none'],
] as const)('§5 born %s, on %s the guardian’s consent is %s', (birth, date, consent) => {
  expect(guardianConsent(ageOn(birth, date))).toBe(consent)
})
