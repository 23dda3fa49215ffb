import { expect, test } from 'vitest'
import { fieldScale } from './field-scale'

test('the ends are round and hold every total', () => {
  expect(fieldScale([5765, 6895, 6350])).toEqual({ from: 5500, to: 7000, step: 500 })
})

test('one total, or many equal ones, still make a scale', () => {
  expect(fieldScale([6350])).toEqual({ from: 6350, to: 6400, step: 50 })
  const { from, to } = fieldScale([6333, 6333])
  expect([from, to]).toEqual([6300, 6350])
})

test('a wide field has no more than six steps', () => {
  const { from, to, step } = fieldScale([0, 60_000])
  expect((to - from) / step).toBeLessThanOrEqual(6)
})
