import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuse } from '../kit/result'
import { showHundredths } from './exact'
import { aspectMark, panelMark, type AspectScore, type PanelSheet } from './panel'
import type { PanelRule } from './rulebook/marking-rule'

const dropping: PanelRule = { unit: 'sheet', dropFrom: 5, minimum: 3, spreadLimit: null }
const plain: PanelRule = { ...dropping, dropFrom: null }
const byAspect: PanelRule = { unit: 'aspect', dropFrom: null, minimum: 3, spreadLimit: 1 }

function sheets(totals: readonly number[]): PanelSheet[] {
  return totals.map((total, seat) => ({ judgeId: `judge-${seat}`, totalHundredths: total * 100 }))
}

function shown(rule: PanelRule, totals: readonly number[]): string {
  const mark = panelMark(rule, sheets(totals), totals.length)
  return mark.ok ? showHundredths(mark.value.hundredths) : mark.refusal.code
}

test.each([
  [[85, 88, 90, 92, 95], '90.00', '90.00'],
  [[70, 80, 80, 99, 100], '86.33', '85.80'],
  [[88.5, 87.25, 90, 89.75, 91], '89.42', '89.30'],
  [[60, 95, 95, 95, 95], '95.00', '88.00'],
  [[80, 81, 82, 83, 84, 85, 99], '83.00', '84.86'],
])('§2.5 %j gives %s without the highest and the lowest, %s as a plain mean', (totals, dropped, mean) => {
  expect(shown(dropping, totals)).toBe(dropped)
  expect(shown(plain, totals)).toBe(mean)
})

test('§2.5 three and four judges are a plain mean', () => {
  expect(shown(dropping, [80, 90, 100])).toBe('90.00')
  expect(shown(dropping, [80, 90, 100, 70])).toBe('85.00')
})

test('§2.5 exactly one highest and one lowest fall, even when tied', () => {
  const mark = panelMark(dropping, sheets([95, 95, 95, 60, 60]), 5)
  expect(mark.ok && mark.value.used.map((sheet) => sheet.totalHundredths)).toEqual([6000, 9500, 9500])
})

test('§2.5 two judges are no panel, and there is never a partial mean', () => {
  expect(panelMark(dropping, sheets([80, 90]), 2)).toEqual(
    refuse({ code: 'panel-incomplete', given: 2, needed: 3 }),
  )
  expect(panelMark(dropping, sheets([80, 90, 95, 95]), 5)).toEqual(
    refuse({ code: 'panel-incomplete', given: 4, needed: 5 }),
  )
})

test('§1.3 two sheets of one judge are refused', () => {
  const twice = [...sheets([80, 90]), { judgeId: 'judge-0', totalHundredths: 9000 }]
  expect(panelMark(dropping, twice, 3)).toEqual(refuse({ code: 'panel-judge-twice', judgeId: 'judge-0' }))
})

test('§2.5 the order in which judges hand in changes nothing', () => {
  const totals = fc.array(fc.nat(10_000), { minLength: 3, maxLength: 9 })
  fc.assert(
    fc.property(totals, fc.integer(), (given, turn) => {
      const all = given.map((totalHundredths, seat) => ({ judgeId: `judge-${seat}`, totalHundredths }))
      const at = Math.abs(turn) % all.length
      const turned = [...all.slice(at), ...all.slice(0, at)].reverse()
      expect(panelMark(dropping, turned, all.length)).toEqual(panelMark(dropping, all, all.length))
    }),
  )
})

test.each([4, -1, 1.5])('§1.3 a score of %d is off the scale', (score) => {
  expect(aspectMark(100, [3, score, 3])).toEqual(refuse({ code: 'score-off-scale', score, aspect: '' }))
})

function judge(seat: number, score: number, hundredths: number): PanelSheet {
  const aspects: AspectScore[] = [
    { kind: 'judgement', code: 'A1.01', maxHundredths: 200, score },
    { kind: 'mark', code: 'A1.02', maxHundredths: 100, hundredths },
  ]
  return { judgeId: `judge-${seat}`, totalHundredths: 0, aspects }
}

test('§1.3 by aspects the panel mark is the sum of the rounded aspect marks', () => {
  const mark = panelMark(byAspect, [judge(1, 2, 100), judge(2, 3, 50), judge(3, 3, 50)], 3)
  expect(mark.ok && mark.value.hundredths).toBe(178 + 67)
})

test('§1.3 by aspects one wide spread stops the whole panel and names the aspect', () => {
  const mark = panelMark(byAspect, [judge(1, 1, 0), judge(2, 3, 0), judge(3, 3, 0)], 3)
  expect(mark).toEqual(refuse({ code: 'spread-too-wide', spread: 2, limit: 1, aspect: 'A1.01' }))
})

test('by aspects a sheet without answers is an incomplete panel', () => {
  const bare = { judgeId: 'judge-3', totalHundredths: 100 }
  const mark = panelMark(byAspect, [judge(1, 1, 0), judge(2, 1, 0), bare], 3)
  expect(mark).toEqual(refuse({ code: 'panel-incomplete', given: 2, needed: 3 }))
})

test('§1.3 where the rules want three scores, a fourth is refused and not averaged in', () => {
  const three: PanelRule = { ...byAspect, maximum: 3 }
  const scored = (n: number): PanelSheet[] =>
    Array.from({ length: n }, (_, seat) => ({
      judgeId: `judge-${seat}`,
      totalHundredths: 0,
      aspects: [{ kind: 'judgement', code: 'A1', maxHundredths: 100, score: 2 }],
    }))
  expect(panelMark(three, scored(3), 3)).toMatchObject({ ok: true, value: { hundredths: 67 } })
  expect(panelMark(three, scored(4), 4)).toEqual(refuse({ code: 'panel-too-many', given: 4, most: 3 }))
  expect(panelMark(byAspect, scored(4), 4).ok).toBe(true)
})
