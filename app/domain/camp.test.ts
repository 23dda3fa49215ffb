import { expect, test } from 'vitest'
import { ok } from '../kit/result'
import {
  checkRounds,
  cumulativeScore,
  endRound,
  finalPlaces,
  mayJudgeRound,
  successRate,
  type CampRound,
} from './camp'

function rounds(...steps: readonly (readonly [from: number, to: number, weight: number])[]): CampRound[] {
  return steps.map(([from, to, weight]) => ({ from, to, weight }))
}

test.each<[string, CampRound[]]>([
  ['10→5→2→1 by 20/30/50', rounds([10, 5, 20], [5, 2, 30], [2, 1, 50])],
  ['10→5→2→1, each round alone', rounds([10, 5, 0], [5, 2, 0], [2, 1, 0])],
  ['5→2', rounds([5, 2, 100])],
  ['4→2', rounds([4, 2, 100])],
  ['2→1', rounds([2, 1, 100])],
])('§4 the rounds %s hold together', (_, given) => {
  expect(checkRounds(given)).toEqual(ok())
})

test.each<[string, CampRound[], unknown]>([
  ['none', [], { code: 'camp-no-rounds' }],
  ['2→2', rounds([2, 2, 100]), { code: 'camp-not-fewer', round: 1, from: 2, to: 2 }],
  ['10→5→6', rounds([10, 5, 50], [5, 6, 50]), { code: 'camp-not-fewer', round: 2, from: 5, to: 6 }],
  ['10→5, 4→1', rounds([10, 5, 50], [4, 1, 50]), { code: 'camp-rounds-apart', round: 2, from: 4, before: 5 }],
  ['20/30/40', rounds([10, 5, 20], [5, 2, 30], [2, 1, 40]), { code: 'camp-weights-sum', percent: 90 }],
  ['1→0', rounds([1, 0, 100]), { code: 'camp-round-numbers', round: 1 }],
  ['a weight below 0', rounds([2, 1, -100]), { code: 'camp-round-numbers', round: 1 }],
  ['half a trainee', rounds([2.5, 1, 100]), { code: 'camp-round-numbers', round: 1 }],
])('§4 the rounds %s are refused', (_, given, refusal) => {
  expect(checkRounds(given)).toEqual({ ok: false, refusal })
})

test.each([
  ['A', [20, 30, 50], [9000, 8500, 8800], 8750],
  ['B', [20, 30, 50], [8500, 9200, 8700], 8810],
  ['A after two rounds', [20, 30], [9000, 8500], 8700],
  ['B after two rounds', [20, 30], [8500, 9200], 8920],
  ['a half rounded up', [50, 50], [8001, 8000], 8001],
])('§4 the cumulative score of %s by %j of %j is %i', (_, weights, marks, score) => {
  expect(cumulativeScore(weights, marks)).toBe(score)
})

test('§4 B with 88.10 is selected, A with 87.50 the reserve', () => {
  const standings = [
    { key: 'A', scoreHundredths: cumulativeScore([20, 30, 50], [9000, 8500, 8800]) },
    { key: 'B', scoreHundredths: cumulativeScore([20, 30, 50], [8500, 9200, 8700]) },
  ]
  expect(finalPlaces(standings)).toEqual({ selected: 'B', reserve: 'A' })
})

test('§4 ten trainees become five, two, then one selected and one reserve', () => {
  const field = Array.from({ length: 10 }, (_, place) => ({
    key: `T${place}`,
    scoreHundredths: 9000 - place * 10,
  }))
  const five = endRound(5, [...field].reverse())
  expect(five.staying).toEqual(['T0', 'T1', 'T2', 'T3', 'T4'])
  expect(five.leaving).toEqual(['T5', 'T6', 'T7', 'T8', 'T9'])
  const two = endRound(2, field.slice(0, 5))
  expect(two).toEqual({ staying: ['T0', 'T1'], leaving: ['T2', 'T3', 'T4'], undecided: null })
  expect(finalPlaces(field.slice(0, 2))).toEqual({ selected: 'T0', reserve: 'T1' })
})

test('§4 a tie at a round’s edge is left open, with its places', () => {
  const standings = [9000, 8800, 8800, 8700].map((scoreHundredths, place) => ({
    key: `T${place}`,
    scoreHundredths,
  }))
  expect(endRound(2, standings)).toEqual({
    staying: ['T0'],
    leaving: ['T3'],
    undecided: { keys: ['T1', 'T2'], places: 1 },
  })
})

test.each([
  ['two tied in front', [9000, 9000], null, null],
  ['two tied behind', [9000, 8000, 8000], 'T0', null],
  ['one alone', [9000], 'T0', null],
  ['nobody', [], null, null],
])('§4 final places of %s %j: %s, %s', (_, scores, selected, reserve) => {
  const standings = scores.map((scoreHundredths, place) => ({ key: `T${place}`, scoreHundredths }))
  expect(finalPlaces(standings)).toEqual({ selected, reserve })
})

test.each([
  ['coach-1', false],
  ['coach-2', false],
  ['coach-3', true],
])('§4 %s may judge the round of T1 and T2: %s', (judge, may) => {
  const trainees = [
    { key: 'T1', coachKeys: ['coach-1'] },
    { key: 'T2', coachKeys: ['coach-9', 'coach-2'] },
  ]
  expect(mayJudgeRound(judge, trainees).ok).toBe(may)
})

test.each([
  [1, 3, 3333],
  [2, 3, 6667],
  [0, 4, 0],
  [4, 4, 10_000],
])(
  '§4 %i of %i trainees reached the next level: %i hundredths of a percent',
  (reached, of, percentHundredths) => {
    const trainees = Array.from({ length: of }, (_, place) => ({ reachedNext: place < reached }))
    expect(successRate(trainees)).toEqual({ reached, of, percentHundredths })
  },
)

test('§4 without trainees there is no rate', () => {
  expect(successRate([])).toEqual({ reached: 0, of: 0, percentHundredths: null })
})

test('§4 a mark missing is a bug', () => {
  expect(() => cumulativeScore([20, 30], [9000])).toThrow(RangeError)
  expect(() => cumulativeScore([], [])).toThrow(RangeError)
})
