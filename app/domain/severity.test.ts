import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOutlier, tendencyOf } from './severity'

const sheets = (owns: readonly number[], others: readonly number[] = [1500, 1700]) =>
  owns.map((own) => ({ own, others, maxHundredths: 2000 }))

test('nothing is said below eight sheets, and the sample is stated', () => {
  expect(tendencyOf(sheets([1700, 1700, 1700]))).toEqual({
    n: 3,
    least: 8,
    severity: null,
    drift: null,
    leastDrift: 12,
    threshold: 60,
  })
})

test.each([
  [Array<number>(8).fill(1600), 0],
  [Array<number>(8).fill(1650), 50],
  [Array<number>(8).fill(1510), -90],
  [[1600, 1600, 1600, 1600, 1600, 1600, 1600, 1680], 10],
])('%j beside a mean of 16.00 is a severity of %d hundredths', (owns, severity) => {
  expect(tendencyOf(sheets(owns)).severity).toBe(severity)
})

test('drift compares the second half of his sheets with the first', () => {
  const owns = [...Array<number>(6).fill(1600), ...Array<number>(6).fill(1720)]
  expect(tendencyOf(sheets(owns))).toMatchObject({ n: 12, severity: 60, drift: 120 })
  expect(tendencyOf(sheets(owns.slice(0, 11))).drift).toBeNull()
})

test('a sheet without others is no sample', () => {
  expect(tendencyOf(sheets(Array<number>(9).fill(1600), [])).n).toBe(0)
})

test('a judge who always gives the mean of the others has no tendency', () => {
  const marks = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 12, maxLength: 40 })
  fc.assert(
    fc.property(marks, (all) => {
      const same = all.map((own) => ({ own, others: [own, own], maxHundredths: 2000 }))
      expect(tendencyOf(same)).toMatchObject({ severity: 0, drift: 0 })
    }),
  )
})

test.each([
  [1500, 1700, 200, false],
  [1499, 1700, 200, true],
  [1901, 1700, 200, true],
  [0, null, 200, false],
])('%d beside a median of %s, allowed %d: outlier %s', (total, median, allowed, outlier) => {
  expect(isOutlier(total, median, allowed)).toBe(outlier)
})
