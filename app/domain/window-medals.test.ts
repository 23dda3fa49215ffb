import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHundredths } from './exact'
import { MEDALS, windowMedals, type WindowRule } from './window-medals'

const LYON: WindowRule = { windowHundredths: 200, medallionHundredths: 70_000 }
const LETTERS = { gold: 'G', silver: 'S', bronze: 'B', medallion: 'M' }

function letters(rule: WindowRule, points: readonly number[]): string {
  const scores = points.map((each) => parseHundredths(String(each))!)
  return windowMedals(rule, scores)
    .map((medal) => (medal === null ? '–' : LETTERS[medal]))
    .join(' ')
}

test.each([
  [[750, 740, 730, 720, 699], 'G S B M –'],
  [[750, 748, 740, 735, 700], 'G G B M M'],
  [[750, 748, 740, 738, 737], 'G G B B M'],
  [[750, 749, 748, 746, 745], 'G G G B M'],
  [[750, 749, 748, 745], 'G G G M'],
  [[750, 740, 738, 736, 733], 'G S S B M'],
  [[750, 740, 738, 735], 'G S S M'],
  [[752, 740, 738, 737, 736, 734], 'G S S B B M'],
  [[750, 740, 730, 728, 727], 'G S B B M'],
  [[750, 748, 746], 'G G B'],
  [[750, 748, 746, 744], 'G G B B'],
  [[750, 750], 'G G'],
  [[750], 'G'],
])('§1.6 %j win %s', (scores, expected) => {
  expect(letters(LYON, scores)).toBe(expected)
})

test.each([
  [[], ''],
  [[690, 680, 670, 660], 'G S B –'],
  [[750, 740, 730, 700, 699.99], 'G S B M –'],
  [[750, 748, 747.99], 'G G B'],
  [[750, 747.99, 747], 'G S S'],
  [[750, 750, 750, 750], 'G G G G'],
  [[750, 750, 750, 748, 747.99], 'G G G G B'],
  [[750, 740, 740, 737.99], 'G S S M'],
])('§1.6 to the hundredth: %j win %s', (scores, expected) => {
  expect(letters(LYON, scores)).toBe(expected)
})

test('§1.6 the rule sets the window and the medallion', () => {
  const scores = [550, 546, 530, 520, 499]
  expect(letters({ windowHundredths: 200, medallionHundredths: 50_000 }, scores)).toBe('G S B M –')
  expect(letters({ windowHundredths: 400, medallionHundredths: 50_000 }, scores)).toBe('G G B M –')
  expect(letters({ windowHundredths: 200, medallionHundredths: null }, scores)).toBe('G S B – –')
  expect(letters({ windowHundredths: 0, medallionHundredths: null }, [550, 549.99, 549.98])).toBe('G S B')
})

test.each([
  [200, [74_000, 75_000]],
  [200, [75_000, 74_000.5]],
  [-1, [75_000]],
  [0.5, [75_000]],
])('§6 a window of %d on %j is a bug, not a result', (windowHundredths, scores) => {
  expect(() => windowMedals({ windowHundredths, medallionHundredths: null }, scores)).toThrow(RangeError)
})

const anyRule = fc.record({
  windowHundredths: fc.nat(4),
  medallionHundredths: fc.option(fc.nat(20)),
})
const anyScores = fc.array(fc.nat(20), { maxLength: 15 }).map((scores) => scores.sort((a, b) => b - a))

test('§1.6 equal scores hold the same medal', () => {
  fc.assert(
    fc.property(anyRule, anyScores, (rule, scores) => {
      const medals = windowMedals(rule, scores)
      for (const [place, medal] of medals.entries()) {
        expect(medal).toBe(medals[scores.indexOf(scores[place]!)])
      }
    }),
  )
})

test('§1.6 a lower score never holds a better medal, and there is always a gold', () => {
  fc.assert(
    fc.property(anyRule, anyScores, (rule, scores) => {
      const places = windowMedals(rule, scores).map((medal) => (medal ? MEDALS.indexOf(medal) : 4))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places[0] ?? 0).toBe(0)
    }),
  )
})

test('§1.6 two golds leave no silver; three medals always find takers where three compete', () => {
  fc.assert(
    fc.property(anyRule, anyScores, (rule, scores) => {
      const medals = windowMedals(rule, scores)
      const count = (medal: string) => medals.filter((each) => each === medal).length
      if (count('gold') > 1) expect(count('silver')).toBe(0)
      const given = count('gold') + count('silver') + count('bronze')
      expect(given).toBeGreaterThanOrEqual(Math.min(3, scores.length))
    }),
  )
})

test('§1.6 no one holds a gold or silver further than the window below its leader', () => {
  fc.assert(
    fc.property(anyRule, anyScores, (rule, scores) => {
      const medals = windowMedals(rule, scores)
      for (const medal of ['gold', 'silver'] as const) {
        const held = scores.filter((_, place) => medals[place] === medal)
        expect((held[0] ?? 0) - (held.at(-1) ?? 0)).toBeLessThanOrEqual(rule.windowHundredths)
      }
    }),
  )
})
