import { expect, test } from 'vitest'
import { voteLimitOf, voteState } from './vote'

const votes = (...scores: number[]) => scores.map((score, at) => ({ seatNo: at + 1, score }))

test.each([
  [[], 3, 1, 'open'],
  [[2], 3, 1, 'open'],
  [[0, 3], 3, 1, 'open'],
  [[2, 2, 2], 3, 1, 'agreed'],
  [[1, 2, 2], 3, 1, 'agreed'],
  [[1, 3, 2], 3, 1, 'spread'],
  [[0, 3, 3], 3, 2, 'spread'],
  [[0, 2, 1], 3, 2, 'agreed'],
  [[3], 1, 0, 'agreed'],
  [[], 0, 1, 'open'],
] as const)('§1.3 votes %j of %d judges under a limit of %d are %s', (scores, of, limit, outcome) => {
  expect(voteState(votes(...scores), of, limit).outcome).toBe(outcome)
})

test('an open vote says how many have voted and never what', () => {
  expect(voteState(votes(0, 3), 3, 1)).toEqual({ outcome: 'open', given: 2, of: 3 })
})

test('a closed vote is told in the order of the seats', () => {
  const state = voteState(
    [
      { seatNo: 3, score: 1 },
      { seatNo: 1, score: 2 },
    ],
    2,
    1,
  )
  expect(state).toMatchObject({
    spread: 1,
    votes: [
      { seatNo: 1, score: 2 },
      { seatNo: 3, score: 1 },
    ],
  })
})

test.each([
  ['aspect', 'judgement', 1, 1],
  ['aspect', 'measurement', 1, null],
  ['sheet', 'judgement', 1, null],
  ['aspect', 'judgement', null, null],
] as const)('unit %s, %s aspects, limit %s: voted under %s', (unit, kind, spreadLimit, limit) => {
  expect(voteLimitOf({ unit, spreadLimit }, kind)).toBe(limit)
})
