import { expect, test } from 'vitest'
import { refuse } from '../kit/result'
import { divideHalfUp, parseHundredths, showHundredths } from './exact'
import { aspectMark, panelMark, type PanelSheet } from './panel'
import type { PanelRule } from './rulebook/marking-rule'
import type { AspectSpec } from './aspect'
import { AnswerSchema, type Answer } from './answer'
import { markFor, sheetTotal } from './sheet'

const binary: AspectSpec = { kind: 'binary' }
const points: AspectSpec = { kind: 'points', stepHundredths: 1 }
const faults: AspectSpec = { kind: 'deduction', perFaultHundredths: 50 }
const turned: AspectSpec = {
  kind: 'tolerance',
  nominalThousandths: 20_000,
  bands: [
    { withinThousandths: 50, hundredths: 100 },
    { withinThousandths: 100, hundredths: 50 },
  ],
}

function measured(thousandths: number): Answer {
  return { kind: 'value', thousandths }
}

test.each<[string, AspectSpec, Answer, string]>([
  ['1.00', binary, { kind: 'yes-no', yes: true }, '1.00'],
  ['1.00', binary, { kind: 'yes-no', yes: false }, '0.00'],
  ['1.00', turned, measured(20_050), '1.00'],
  ['1.00', turned, measured(20_060), '0.50'],
  ['1.00', turned, measured(20_100), '0.50'],
  ['1.00', turned, measured(20_110), '0.00'],
  ['1.50', faults, { kind: 'faults', count: 0 }, '1.50'],
  ['1.50', faults, { kind: 'faults', count: 1 }, '1.00'],
  ['1.50', faults, { kind: 'faults', count: 3 }, '0.00'],
  ['1.50', faults, { kind: 'faults', count: 4 }, '0.00'],
])('§1.2 max %s marked by %j with %j gives %s', (max, spec, answer, mark) => {
  const given = markFor({ spec, maxHundredths: parseHundredths(max) ?? 0 }, answer)
  expect(given.ok && showHundredths(given.value)).toBe(mark)
})

test.each([
  ['2.01', { code: 'above-maximum', maximumHundredths: 200 }],
  ['-0.01', { code: 'below-zero' }],
] as const)('§1.2 max 2.00 entered %s is refused, not clamped', (entered, refusal) => {
  const answer: Answer = { kind: 'points', hundredths: parseHundredths(entered) ?? 0 }
  expect(markFor({ spec: points, maxHundredths: 200 }, answer)).toEqual(refuse(refusal))
})

test('§1.2 a blank is unmarked and keeps the sheet open, 0 is marked', () => {
  expect(sheetTotal(['a', 'b'], [{ aspectId: 'a', hundredths: 0 }]).missing).toEqual(['b'])
  expect(parseHundredths('')).toBeNull()
})

const MAXIMA = [50, 100, 150, 200]

test.each([
  [
    [0, 0, 0],
    ['0.00', '0.00', '0.00', '0.00'],
  ],
  [
    [0, 0, 1],
    ['0.06', '0.11', '0.17', '0.22'],
  ],
  [
    [0, 1, 1],
    ['0.11', '0.22', '0.33', '0.44'],
  ],
  [
    [1, 1, 1],
    ['0.17', '0.33', '0.50', '0.67'],
  ],
  [
    [1, 1, 2],
    ['0.22', '0.44', '0.67', '0.89'],
  ],
  [
    [1, 2, 2],
    ['0.28', '0.56', '0.83', '1.11'],
  ],
  [
    [2, 2, 2],
    ['0.33', '0.67', '1.00', '1.33'],
  ],
  [
    [2, 2, 3],
    ['0.39', '0.78', '1.17', '1.56'],
  ],
  [
    [2, 3, 3],
    ['0.44', '0.89', '1.33', '1.78'],
  ],
  [
    [3, 3, 3],
    ['0.50', '1.00', '1.50', '2.00'],
  ],
])('§1.3 scores %j at max 0.50, 1.00, 1.50, 2.00 give %j', (scores, marks) => {
  for (const seated of [scores, [...scores].reverse()]) {
    const given = MAXIMA.map((max) => aspectMark(max, seated))
    expect(given.map((mark) => mark.ok && showHundredths(mark.value))).toEqual(marks)
  }
})

test.each([
  [[0, 0, 2], 2],
  [[0, 1, 2], 2],
  [[0, 2, 2], 2],
  [[1, 1, 3], 2],
  [[1, 2, 3], 2],
  [[1, 3, 3], 2],
  [[0, 0, 3], 3],
  [[0, 1, 3], 3],
  [[0, 2, 3], 3],
  [[0, 3, 3], 3],
])('§1.3 scores %j spread %i and are scored again', (scores, spread) => {
  for (const max of MAXIMA) {
    const refusal = { code: 'spread-too-wide', spread, limit: 1, aspect: 'A1.01' } as const
    expect(aspectMark(max, scores, 1, 'A1.01')).toEqual(refuse(refusal))
  }
})

test.each([4, -1, 1.5])('§1.3 a score of %d is off the scale', (score) => {
  expect(aspectMark(100, [1, 1, score])).toEqual(refuse({ code: 'score-off-scale', score, aspect: '' }))
  expect(AnswerSchema.safeParse({ kind: 'judgement', score }).success).toBe(false)
})

const three: PanelRule = { unit: 'aspect', dropFrom: null, minimum: 3, spreadLimit: 1 }

function scored(scores: readonly number[], judges = scores.map((_, seat) => `judge-${seat}`)): PanelSheet[] {
  return scores.map((score, seat) => ({
    judgeId: judges[seat] ?? '',
    totalHundredths: 0,
    aspects: [{ kind: 'judgement', code: 'A1.01', maxHundredths: 200, score }],
  }))
}

test.each([[[]], [[2]], [[2, 2]]])(
  '§1.3 scores %j of fewer than three judges are no mark',
  (scores: number[]) => {
    const refusal = { code: 'panel-incomplete', given: scores.length, needed: 3 } as const
    expect(panelMark(three, scored(scores), 3)).toEqual(refuse(refusal))
  },
)

test('§1.3 two scores of one judge are refused, also when three others are there', () => {
  const refusal = { code: 'panel-judge-twice', judgeId: 'a' } as const
  expect(panelMark(three, scored([2, 2, 2], ['a', 'b', 'a']), 3)).toEqual(refuse(refusal))
  expect(panelMark(three, scored([2, 2, 2, 2], ['a', 'b', 'c', 'a']), 3)).toEqual(refuse(refusal))
})

test.each([
  [1005, '1.01'],
  [2675, '2.68'],
  [1115, '1.12'],
  [1055, '1.06'],
  [1054, '1.05'],
])('§1.3 %i thousandths of a mark are %s where floats go wrong', (thousandths, mark) => {
  expect(showHundredths(divideHalfUp(thousandths, 10))).toBe(mark)
})

test('§1.3 the printed total is the sum of the printed marks, not of the unrounded ones', () => {
  const rounded = [1, 1, 1].map(() => aspectMark(100, [0, 0, 1]))
  const marks = rounded.map((mark, at) => ({ aspectId: String(at), hundredths: mark.ok ? mark.value : -1 }))
  expect(sheetTotal(['0', '1', '2'], marks).totalHundredths).toBe(33)
})
