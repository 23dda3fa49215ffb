import { expect, test } from 'vitest'
import { hasMoved, placeOf } from './place'

const rows = [
  { number: '208', rank: 1, totalHundredths: 6895 },
  { number: '417', rank: 2, totalHundredths: 6835 },
  { number: '563', rank: 2, totalHundredths: 6835 },
  { number: '129', rank: 4, totalHundredths: 6800 },
  { number: '342', rank: null, totalHundredths: null },
]

test('a number is measured against the nearest better rank, not against the one it shares', () => {
  expect(placeOf(rows, '129')?.ahead).toEqual({ rank: 2, byHundredths: 35 })
  expect(placeOf(rows, '563')?.ahead).toEqual({ rank: 1, byHundredths: 60 })
})

test('in the lead or without a rank nothing is ahead; a number that is not there has no place', () => {
  expect(placeOf(rows, '208')?.ahead).toBeNull()
  expect(placeOf(rows, '342')).toEqual({ number: '342', rank: null, totalHundredths: null, ahead: null })
  expect(placeOf(rows, '999')).toBeNull()
})

test('a new rank or a new total is worth a word, somebody else’s is not', () => {
  const before = placeOf(rows, '129')!
  expect(hasMoved(before, { ...before, rank: 3 })).toBe(true)
  expect(hasMoved(before, { ...before, totalHundredths: 6801 })).toBe(true)
  expect(hasMoved(before, { ...before, ahead: { rank: 2, byHundredths: 99 } })).toBe(false)
})
