import { expect, test } from 'vitest'
import { isOutlier, tendencyOf, type Judged } from './tendency'

/** `n` sheets on which this judge gives so much more than each of two others. */
function sheets(more: readonly number[], maxHundredths = 2_000): Judged[] {
  return more.map((by) => ({ own: 1_500 + by, others: [1_400, 1_600], maxHundredths }))
}

const every = (by: number, n: number) => sheets(Array.from({ length: n }, () => by))

test('below eight sheets nothing is said, whatever they say', () => {
  expect(tendencyOf(every(500, 7))).toMatchObject({ n: 7, least: 8, severity: null, drift: null })
  expect(tendencyOf(every(500, 8))).toMatchObject({ n: 8, severity: 500, drift: null })
})

test('giving less is rounded like giving more', () => {
  const mixed = [1, 1, 1, 1, 2, 2, 2, 2]
  expect(tendencyOf(sheets(mixed)).severity).toBe(2)
  expect(tendencyOf(sheets(mixed.map((by) => -by))).severity).toBe(-2)
})

test('drift is the later half against the earlier, from twelve sheets on', () => {
  const later = [...Array.from({ length: 6 }, () => 0), ...Array.from({ length: 6 }, () => 120)]
  expect(tendencyOf(sheets(later.slice(1)))).toMatchObject({ n: 11, drift: null, leastDrift: 12 })
  expect(tendencyOf(sheets(later)).drift).toBe(120)
  expect(tendencyOf(sheets([...later].reverse())).drift).toBe(-120)
})

test('sheets without another judge’s beside them are not counted', () => {
  const alone = { own: 1_900, others: [], maxHundredths: 2_000 }
  expect(tendencyOf([alone, ...every(10, 8)])).toMatchObject({ n: 8, severity: 10 })
  expect(tendencyOf([alone])).toMatchObject({ n: 0, severity: null, threshold: 0 })
})

test('the distance worth a look is three per cent of the mean maximum', () => {
  expect(tendencyOf([...every(0, 4), ...sheets([0, 0, 0, 0], 3_000)]).threshold).toBe(75)
})

test('an outlier lies further than allowed from the median; without a median there is none', () => {
  expect(isOutlier(1_500, 1_300, 200)).toBe(false)
  expect(isOutlier(1_501, 1_300, 200)).toBe(true)
  expect(isOutlier(1_099, 1_300, 200)).toBe(true)
  expect(isOutlier(9_999, null, 200)).toBe(false)
})
