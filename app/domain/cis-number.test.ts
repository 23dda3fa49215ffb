import { expect, test } from 'vitest'
import { plainDecimal } from './cis-number'

test.each([
  [24.749999999999993, '24.75'],
  [59.99999999999999, '60'],
  [40.00000000000001, '40'],
  [0.1 + 0.2, '0.3'],
  [0.00000000000001, '0'],
  [0.205, '0.205'],
  [0.25, '0.25'],
  [0, '0'],
  [-0.5, '-0.5'],
  [-1e-9, '0'],
  [16.5, '16.5'],
  [100, '100'],
  [1.0000005, '1.000001'],
  [1e21, '1e+21'],
])('§1.1 the cell %d stands for %s', (number, text) => {
  expect(plainDecimal(number)).toBe(text)
})
