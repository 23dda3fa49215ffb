import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TAX_CATEGORIES, taxOn, type TaxCategory } from './tax'

test.each<[number, TaxCategory, number | null, number | null, string]>([
  [5_000_000, 'incidental-20', 1_000_000, 4_000_000, 'tax-incidental'],
  [5_000_000, 'exempt', 0, 5_000_000, 'tax-exempt'],
  [5_000_000, 'wages', 0, 5_000_000, 'tax-wages'],
  [5_000_000, 'undecided', null, null, 'tax-undecided'],
  [0, 'incidental-20', 0, 0, 'tax-incidental'],
  [2, 'incidental-20', 0, 2, 'tax-incidental'],
  [3, 'incidental-20', 1, 2, 'tax-incidental'],
  [3_333_334, 'incidental-20', 666_667, 2_666_667, 'tax-incidental'],
  [3_333_333, 'incidental-20', 666_667, 2_666_666, 'tax-incidental'],
  [3_333_332, 'incidental-20', 666_666, 2_666_666, 'tax-incidental'],
  [100_000_000_000, 'incidental-20', 20_000_000_000, 80_000_000_000, 'tax-incidental'],
])('§3.2 %i fen as %s: %j withheld, %j left, %s', (grossFen, category, withheldFen, netFen, code) => {
  const { reason, ...taxed } = taxOn(grossFen, category)
  expect(taxed).toEqual({ grossFen, withheldFen, netFen })
  expect(reason.code).toBe(code)
})

test('§3.2 withheld and net are always the gross', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000_000), fc.constantFrom(...TAX_CATEGORIES), (grossFen, category) => {
      const { withheldFen, netFen } = taxOn(grossFen, category)
      if (category === 'undecided') expect([withheldFen, netFen]).toEqual([null, null])
      else expect((withheldFen ?? 0) + (netFen ?? 0)).toBe(grossFen)
    }),
  )
})

test.each([-1, 0.5, Number.NaN])('a gross of %d is a bug', (grossFen) => {
  expect(() => taxOn(grossFen, 'undecided')).toThrow(RangeError)
})
