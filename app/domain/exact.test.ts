import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideHalfUp, parseFen, parseHundredths, showHundredths, showYuan } from './exact'

test.each([
  [1005, 10, 101],
  [2675, 10, 268],
  [1115, 10, 112],
  [1055, 10, 106],
  [1054, 10, 105],
  [250, 100, 3],
  [150, 100, 2],
  [0, 7, 0],
])('§1.3 %i / %i rounds half up to %i where floats go wrong', (n, d, expected) => {
  expect(divideHalfUp(n, d)).toBe(expected)
})

test.each([
  [-1, 2],
  [1, 0],
  [1, -1],
  [1.5, 1],
  [2 ** 53, 1],
])('§6 %d / %d is a bug, not a mark', (n, d) => {
  expect(() => divideHalfUp(n, d)).toThrow(RangeError)
})

test.each(['9.255', '1e2', '', '.', '9.', '.5', '９.25', '9,25', '0x10', 'NaN', '--1'])(
  '§6 "%s" is not read as a mark',
  (text) => {
    expect(parseHundredths(text)).toBeNull()
  },
)

test('§6 marks survive being shown and read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (h) => {
      expect(parseHundredths(showHundredths(h))).toBe(h)
    }),
  )
})

test('§6 money survives being shown and read again', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999_999), (fen) => {
      expect(parseFen(showYuan(fen))).toBe(fen)
    }),
  )
})

test('§6 money is shown in yuan with thousands apart', () => {
  expect([0, 5, 333334, 10000000, -150].map(showYuan)).toEqual([
    '0.00',
    '0.05',
    '3,333.34',
    '100,000.00',
    '-1.50',
  ])
})

test.each(['1,00', '-5', '1,2345', '12,34.5', '3.333', '万'])('§6 "%s" is not read as money', (text) => {
  expect(parseFen(text)).toBeNull()
})
