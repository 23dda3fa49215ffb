import { expect, test } from 'vitest'
import { showThousandths, thousandthsOf } from './thousandths'

test.each([
  ['383.5', 383_500],
  ['380', 380_000],
  ['0.005', 5],
  ['-1.25', -1250],
  ['12.', 12_000],
])('%s is %i thousandths', (text, thousandths) => {
  expect(thousandthsOf(text)).toBe(thousandths)
})

test.each(['', '-', '.5', '1.2345', 'abc'])('"%s" is no value yet', (text) => {
  expect(thousandthsOf(text)).toBeNull()
})

test('a value is written without idle zeros', () => {
  expect(showThousandths(383_500)).toBe('383.5')
  expect(showThousandths(-5)).toBe('-0.005')
})
