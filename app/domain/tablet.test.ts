import { expect, test } from 'vitest'
import { skewed, tabletState } from './tablet'

const now = Date.parse('2026-11-28T06:05:00Z')

test.each([
  [0, 0, 'on'],
  [40_000, 0, 'on'],
  [40_001, 0, 'off'],
  [40_001, 3, 'off'],
  [1_000, 1, 'weak'],
] as const)('a tablet heard of %i ms ago with %i unsent is %s', (ago, unsent, state) => {
  expect(tabletState({ seenAt: now - ago, unsent }, now)).toBe(state)
})

test.each([
  [60_000, false],
  [60_001, true],
  [-60_000, false],
  [-60_001, true],
  [0, false],
])('a clock %i ms off is worth a warning: %j', (skewMs, warns) => {
  expect(skewed(skewMs)).toBe(warns)
})
