import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from './dice'
import {
  blindNumbers,
  commitmentOf,
  composeLayers,
  permutation,
  sealLayer,
  verifyCommitment,
  type Random,
  type Sealed,
} from './draw'

function dice(seed: number): Random {
  return seededRandom(String(seed))
}

function names(prefix: string, n: number): string[] {
  return Array.from({ length: n }, (_, place) => `${prefix}${String(place).padStart(3, '0')}`)
}

const anySeed = fc.integer({ min: 0, max: 0xffffffff })
const anyCount = fc.integer({ min: 0, max: 120 })

test('§2.4 (a) every layer is a bijection over the present', () => {
  fc.assert(
    fc.property(anySeed, anyCount, (seed, n) => {
      const mapping = sealLayer(names('in', n), names('out', n), dice(seed))
      expect(mapping.map(([input]) => input).sort()).toEqual(names('in', n))
      expect(mapping.map(([, output]) => output).sort()).toEqual(names('out', n))
    }),
  )
})

test('§2.4 (b) a word from the unfair end of the range is thrown again', () => {
  const words = [0xffffffff, 0, 0]
  expect(permutation(3, () => words.shift() ?? 0)).toEqual([1, 2, 0])
  expect(words).toEqual([])
})

test('§2.4 (b) the listing of a layer does not follow the inputs', () => {
  const orders = [1, 2, 3, 4, 5].map((seed) =>
    sealLayer(names('in', 20), names('out', 20), dice(seed)).map(([input]) => input),
  )
  for (const order of orders) expect(order).not.toEqual(names('in', 20))
})

test('§2.4 (h) the same dice redraw the same mapping', () => {
  const draw = () => sealLayer(names('in', 30), names('out', 30), dice(7))
  expect(draw()).toEqual(draw())
})

test('§2.4 blind numbers are distinct and of three digits', () => {
  fc.assert(
    fc.property(anySeed, fc.integer({ min: 0, max: 900 }), (seed, n) => {
      const numbers = blindNumbers(n, dice(seed))
      expect(new Set(numbers).size).toBe(n)
      expect(numbers.every((number) => /^[1-9][0-9]{2}$/.test(number))).toBe(true)
    }),
    { numRuns: 30 },
  )
  expect(() => blindNumbers(901, dice(1))).toThrow(RangeError)
})

test('a layer with unequal or repeated sides is a bug', () => {
  expect(() => sealLayer(['a'], ['x', 'y'], dice(1))).toThrow(RangeError)
  expect(() => sealLayer(['a', 'a'], ['x', 'y'], dice(1))).toThrow(RangeError)
  expect(() => sealLayer(['a', 'b'], ['x', 'x'], dice(1))).toThrow(RangeError)
})

test('§2.4 (d) any change after sealing is detected', () => {
  fc.assert(
    fc.property(anySeed, fc.integer({ min: 2, max: 40 }), fc.nat(), (seed, n, place) => {
      const mapping = sealLayer(names('in', n), names('out', n), dice(seed))
      const sealed: Sealed = { eventCode: 'WELD', layer: 1, mapping, nonce: 'nonce' }
      const commitment = commitmentOf(sealed)
      expect(verifyCommitment(commitment, { ...sealed, mapping: [...mapping].reverse() })).toBe(true)
      const at = place % (n - 1)
      const swapped = mapping.map(([input, output], row): [string, string] => {
        const other = row === at ? mapping[at + 1] : row === at + 1 ? mapping[at] : undefined
        return [input, other?.[1] ?? output]
      })
      expect(verifyCommitment(commitment, { ...sealed, mapping: swapped })).toBe(false)
      expect(verifyCommitment(commitment, { ...sealed, nonce: 'another' })).toBe(false)
      expect(verifyCommitment(commitment, { ...sealed, layer: 2 })).toBe(false)
    }),
  )
})

test('§2.4 two layers compose to a bijection, and only if they meet', () => {
  fc.assert(
    fc.property(anySeed, anyCount, (seed, n) => {
      const random = dice(seed)
      const one = sealLayer(names('entry', n), blindNumbers(n, random), random)
      const middles = one.map(([, number]) => number)
      const two = sealLayer(middles, names('seat', n), random)
      const whole = composeLayers(one, two)
      expect(whole?.map(([entry]) => entry).sort()).toEqual(names('entry', n))
      expect(whole?.map(([, seat]) => seat).sort()).toEqual(names('seat', n))
    }),
  )
  expect(composeLayers([['a', '101']], [['102', '1']])).toBeNull()
  expect(composeLayers([['a', '101']], [])).toBeNull()
  expect(
    composeLayers(
      [
        ['a', '1'],
        ['b', '1'],
      ],
      [
        ['1', 'x'],
        ['2', 'y'],
      ],
    ),
  ).toBeNull()
})
