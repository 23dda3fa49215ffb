import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHundredths, rootDown } from './exact'
import { SCALE_DEFAULT, ScaleRuleSchema, scaleScores, scaleShown, type ScaleRule } from './scale'

function marks(...texts: readonly string[]): number[] {
  return texts.map((text) => parseHundredths(text)!)
}

function shown(rule: Partial<ScaleRule>, raw: readonly number[]): number[] {
  return scaleScores({ ...SCALE_DEFAULT, ...rule }, raw).map(scaleShown)
}

const FIELD = marks('92.40', '88.15', '85.00', '84.90', '80.25', '77.60', '77.10', '70.05', '66.30', '58.75')
const EQUAL = marks('80', '80', '80', '80')

test.each([
  ['median', 'mad', FIELD, [736, 725, 716, 716, 704, 696, 695, 676, 666, 645]],
  ['median', 'population-sd', FIELD, [741, 728, 718, 718, 704, 696, 694, 673, 662, 639]],
  ['mean', 'population-sd', FIELD, [743, 731, 721, 721, 707, 699, 697, 676, 664, 642]],
  ['median', 'mad', EQUAL, [700, 700, 700, 700]],
  ['median', 'population-sd', EQUAL, [700, 700, 700, 700]],
  ['mean', 'population-sd', EQUAL, [700, 700, 700, 700]],
  ['mean', 'mad', EQUAL, [700, 700, 700, 700]],
] as const)('§1.5 %s and %s scale %j to %j', (center, spread, raw, expected) => {
  expect(shown({ center, spread }, raw)).toEqual(expected)
})

test.each([
  ['nobody', 'mad', marks(), []],
  ['a single competitor', 'mad', marks('61.20'), [70000]],
  ['a single competitor', 'population-sd', marks('61.20'), [70000]],
  [
    'unequal marks without a median distance',
    'mad',
    marks('90', '80', '80', '80', '60'),
    Array(5).fill(70000),
  ],
  ['one mark around the middle', 'mad', marks('51', '50', '49'), [72023, 70000, 67977]],
  ['one mark around the middle', 'population-sd', marks('51', '50', '49'), [73674, 70000, 66326]],
  ['a mark that would fall below 0', 'mad', marks('50.01', '50', '49.99', '0'), [73035, 71012, 68988, 0]],
  [
    'a mark that would rise above 1000',
    'mad',
    marks('100', '50.01', '50', '49.99'),
    [100000, 71012, 68988, 66965],
  ],
] as const)('§1.5 %s, by %s: %j scale to %j hundredths', (_, spread, raw, expected) => {
  expect(scaleScores({ ...SCALE_DEFAULT, spread }, raw)).toEqual(expected)
})

test.each([
  [500, 30, [50000 + 3674, 50000, 50000 - 3674]],
  [700, 50, [70000 + 6124, 70000, 70000 - 6124]],
  [0, 30, [3674, 0, 0]],
  [1000, 30, [100000, 100000, 100000 - 3674]],
])('§1.5 the rule sets the centre at %i and a spread at %i points', (target, unit, expected) => {
  const rule: ScaleRule = { center: 'median', spread: 'population-sd', unit, target }
  expect(scaleScores(rule, marks('51', '50', '49'))).toEqual(expected)
})

test.each([
  [70049, 700],
  [70050, 701],
  [69950, 700],
  [69949, 699],
  [0, 0],
  [100000, 1000],
])('§1.5 %i hundredths are shown as %i points', (hundredths, points) => {
  expect(scaleShown(hundredths)).toBe(points)
})

test('§1.5 a rule is whole points within the scale', () => {
  expect(ScaleRuleSchema.parse(SCALE_DEFAULT)).toEqual({
    center: 'median',
    spread: 'mad',
    unit: 30,
    target: 700,
  })
  for (const wrong of [{ target: 1001 }, { target: -1 }, { unit: 0 }, { unit: 1.5 }, { center: 'mode' }]) {
    expect(ScaleRuleSchema.safeParse({ ...SCALE_DEFAULT, ...wrong }).success).toBe(false)
  }
})

test.each([[[1.5]], [[Number.NaN]], [[2 ** 53]]])('§6 %j is a bug, not marks', (raw) => {
  expect(() => scaleScores(SCALE_DEFAULT, raw)).toThrow(RangeError)
})

const anyRule = fc.record({
  center: fc.constantFrom('median' as const, 'mean' as const),
  spread: fc.constantFrom('mad' as const, 'population-sd' as const),
  unit: fc.constant(30),
  target: fc.constant(700),
})
const anyMark = fc.integer({ min: 0, max: 10_000 })
const anyField = fc.array(anyMark, { minLength: 1, maxLength: 40 })

test('§1.5 with an odd number of competitors the median one stands at exactly 700', () => {
  const odd = anyField.filter((raw) => raw.length % 2 === 1)
  fc.assert(
    fc.property(anyRule, odd, (rule, raw) => {
      const median = [...raw].sort((a, b) => a - b)[raw.length >> 1]!
      expect(scaleScores({ ...rule, center: 'median' }, raw)[raw.indexOf(median)]).toBe(70_000)
    }),
  )
})

test('§1.5 the scale never turns an order round, and keeps marks apart that are five hundredths apart', () => {
  fc.assert(
    fc.property(anyRule, anyField, (rule, raw) => {
      const points = scaleScores(rule, raw)
      const rows = raw.map((mark, place) => ({ mark, points: points[place]! }))
      rows.sort((a, b) => a.mark - b.mark)
      const flat = points.every((each) => each === 70_000)
      for (const [place, row] of rows.entries()) {
        const below = rows[place - 1]
        expect(row.points).toBeGreaterThanOrEqual(below?.points ?? 0)
        const inside = row.points < 100_000 && (below?.points ?? 0) > 0
        if (below && !flat && inside && row.mark - below.mark >= 5) {
          expect(row.points).toBeGreaterThan(below.points)
        }
      }
    }),
  )
})

test('§1.5 the same marks more for everyone change nothing', () => {
  fc.assert(
    fc.property(anyRule, anyField, fc.integer({ min: -10_000, max: 10_000 }), (rule, raw, more) => {
      expect(
        scaleScores(
          rule,
          raw.map((mark) => mark + more),
        ),
      ).toEqual(scaleScores(rule, raw))
    }),
  )
})

test('§1.5 turning the field upside down turns the points upside down', () => {
  fc.assert(
    fc.property(anyRule, anyField, (rule, raw) => {
      const middle = { ...rule, target: 500 }
      const turned = scaleScores(
        middle,
        raw.map((mark) => 10_000 - mark),
      )
      expect(turned).toEqual(scaleScores(middle, raw).map((points) => 100_000 - points))
    }),
  )
})

test('§1.5 the order the marks come in never changes anyone’s points', () => {
  fc.assert(
    fc.property(anyRule, anyField, (rule, raw) => {
      expect(scaleScores(rule, [...raw].reverse())).toEqual(scaleScores(rule, raw).reverse())
    }),
  )
})

test('§1.5 points from the mean and the standard deviation agree with an integer square root', () => {
  fc.assert(
    fc.property(anyField, (raw) => {
      const total = raw.reduce((all, mark) => all + mark, 0)
      const squares = raw.reduce((all, mark) => all + mark * mark, 0)
      const variance = BigInt(raw.length) * BigInt(squares) - BigInt(total) ** 2n
      const points = scaleScores({ ...SCALE_DEFAULT, center: 'mean', spread: 'population-sd' }, raw)
      for (const [place, mark] of raw.entries()) {
        const distance = BigInt(Math.abs(mark * raw.length - total)) * 3000n
        const size = BigInt(Math.abs(points[place]! - 70_000))
        const root = rootDown(4n * distance * distance * variance)
        expect((2n * size - 1n) * variance <= root).toBe(true)
        if (size < 30_000n && variance > 0n) expect((2n * size + 1n) * variance > root).toBe(true)
      }
    }),
  )
})
