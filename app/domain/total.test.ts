import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHundredths, showHundredths } from './exact'
import { PRESETS } from './preset'
import type { Rulebook } from './rulebook'
import { totalOf, type PartMark } from './total'

const PLAIN = PRESETS['medals-merit']
const WEIGHED = PRESETS['city-30-70']

function plain(hundredths: number): PartMark {
  return { sum: hundredths, count: 1 }
}

function skillTest(theory: string, practice: string) {
  return { theory: plain(parseHundredths(theory)!), practice: plain(parseHundredths(practice)!) }
}

function rounded(rounding: Partial<Rulebook['rounding']>) {
  return { ...WEIGHED, rounding: { ...WEIGHED.rounding, ...rounding } }
}

const anyMarks = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.nat(10_000), { maxKeys: 30 })

describe('a plain sum', () => {
  test('§1.3 the printed parts add up to the printed total, in whatever order', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const entries = Object.entries(marks).map(([id, mark]) => [id, plain(mark)] as const)
        const printed = Object.values(marks).map((mark) => parseHundredths(showHundredths(mark))!)
        const total = totalOf(PLAIN, Object.fromEntries(entries))?.totalHundredths
        expect(total).toBe(printed.reduce((sum, part) => sum + part, 0))
        expect(totalOf(PLAIN, Object.fromEntries(entries.reverse()))?.totalHundredths).toBe(total)
      }),
    )
  })

  test('§6 where floats drift, hundredths do not: a thousand times 0.10 is 100.00', () => {
    const marks = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`a${at}`, plain(10)]))
    expect(showHundredths(totalOf(PLAIN, marks)!.totalHundredths)).toBe('100.00')
  })
})

describe('weights', () => {
  test.each([
    ['80', '90', '87.00'],
    ['85.55', '91.25', '89.54'],
    ['92.5', '88', '89.35'],
    ['100', '59.99', '71.99'],
    ['88.45', '90.05', '89.57'],
    ['76.5', '76.5', '76.50'],
  ])('§2.5 theory %s, practice %s at 30/70 give %s', (theory, practice, total) => {
    expect(showHundredths(totalOf(WEIGHED, skillTest(theory, practice))!.totalHundredths)).toBe(total)
  })

  test('§2.5 89.994 and 89.991 both publish 89.99; ranking on the exact total still tells them apart', () => {
    const [a, b] = [skillTest('89.98', '90.00'), skillTest('89.97', '90.00')]
    const exact = rounded({ rankOn: 'exact' })
    expect(totalOf(exact, a)!.totalHundredths).toBe(8999)
    expect(totalOf(exact, b)!.totalHundredths).toBe(8999)
    expect(totalOf(WEIGHED, a)!.rankBy).toBe(totalOf(WEIGHED, b)!.rankBy)
    expect(totalOf(exact, a)!.rankBy).toBeGreaterThan(totalOf(exact, b)!.rankBy)
  })

  test('§6 a weighted part may be rounded before it is added', () => {
    const marks = skillTest('85.55', '91.25')
    expect(totalOf(rounded({ part: 'exact' }), marks)!.totalHundredths).toBe(8954)
    expect(totalOf(rounded({ part: 'hundredth' }), marks)!.totalHundredths).toBe(2567 + 6388)
  })

  test('§6 a panel mean may stay exact until the total', () => {
    const marks = { theory: plain(8000), practice: { sum: 27_001, count: 3 } }
    expect(totalOf(rounded({ panel: 'exact', rankOn: 'exact' }), marks)!.rankBy).toBeGreaterThan(
      totalOf(rounded({ panel: 'hundredth', rankOn: 'exact' }), marks)!.rankBy,
    )
  })

  test('§2.5 a part marked out of 150 counts by its share', () => {
    const parts: Rulebook['parts'] = [
      { id: 'theory', name: '理论', weightBasisPoints: 3000, outOfHundredths: 15_000 },
      { id: 'practice', name: '实操', weightBasisPoints: 7000, outOfHundredths: 10_000 },
    ]
    const marks = { theory: plain(12_000), practice: plain(9_000) }
    expect(totalOf({ ...WEIGHED, parts }, marks)!.totalHundredths).toBe(2400 + 6300)
  })

  test('a missing part gives no total, never a partial one', () => {
    expect(totalOf(WEIGHED, { theory: plain(8000) })).toBeNull()
  })
})

test.each([
  [10_00, '77.00'],
  [87_00, '0.00'],
  [90_00, '0.00'],
])('§2.5 a deduction of %i hundredths leaves %s of 87.00, never less than nothing', (deduction, left) => {
  const total = totalOf(WEIGHED, skillTest('80', '90'), deduction)
  expect(showHundredths(total!.totalHundredths)).toBe(left)
})
