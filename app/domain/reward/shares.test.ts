import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok, refuse } from '../../kit/result'
import { missingSignatures, payout, soundCoachTeam, splitShares, weightedShares } from './shares'

test.each([
  [10_000_000, 3, [3_333_334, 3_333_333, 3_333_333]],
  [50_000_000, 2, [25_000_000, 25_000_000]],
  [10_000_000, 1, [10_000_000]],
  [5, 3, [3, 1, 1]],
  [2, 3, [2, 0, 0]],
  [0, 2, [0, 0]],
])('§3.2 %i fen in %i shares are %j', (amountFen, n, shares) => {
  expect(splitShares(amountFen, n)).toEqual(shares)
})

test('§3.2 shares always sum to the amount and differ only in the first', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000_000), fc.integer({ min: 1, max: 40 }), (amountFen, n) => {
      const shares = splitShares(amountFen, n)
      expect(shares).toHaveLength(n)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amountFen)
      expect(new Set(shares.slice(1)).size).toBeLessThanOrEqual(1)
      expect(shares[0]! - (shares[1] ?? shares[0]!)).toBeLessThan(n)
    }),
  )
})

test.each([0, -1, 1.5])('nobody to share with is a bug: %d', (n) => {
  expect(() => splitShares(100, n)).toThrow(RangeError)
})

function plan(...basisPoints: number[]) {
  return basisPoints.map((share, place) => ({ person: `coach-${place + 1}`, basisPoints: share }))
}

test.each([
  [10_000_000, [5000, 3000, 2000], [5_000_000, 3_000_000, 2_000_000]],
  [10_000_000, [10_000], [10_000_000]],
  [10_000_000, [3334, 3333, 3333], [3_334_000, 3_333_000, 3_333_000]],
  [100, [3334, 3333, 3333], [34, 33, 33]],
  [1, [5000, 5000], [1, 0]],
  [99, [1, 9999], [1, 98]],
  [100_000_000_000, [1, 9999], [10_000_000, 99_990_000_000]],
])('§3.2 a plan of %i fen by %j gives %j', (amountFen, basisPoints, fen) => {
  const shares = weightedShares(amountFen, plan(...basisPoints))
  expect(shares).toEqual(ok(fen.map((share, place) => ({ person: `coach-${place + 1}`, amountFen: share }))))
})

test.each([
  [[5000, 4999], refuse({ code: 'shares-not-whole', basisPoints: 9999 })],
  [[5000, 5001], refuse({ code: 'shares-not-whole', basisPoints: 10_001 })],
  [[], refuse({ code: 'shares-not-whole', basisPoints: 0 })],
  [[10_000, 0], refuse({ code: 'share-unreadable', person: 'coach-2', basisPoints: 0 })],
  [[11_000, -1000], refuse({ code: 'share-unreadable', person: 'coach-1', basisPoints: 11_000 })],
  [[5000.5, 4999.5], refuse({ code: 'share-unreadable', person: 'coach-1', basisPoints: 5000.5 })],
])('§3.2 a plan of %j is refused: %j', (basisPoints, refusal) => {
  expect(weightedShares(10_000_000, plan(...basisPoints))).toEqual(refusal)
})

test('§3.2 a plan always pays the amount to the fen and cuts nobody but the first in', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 20 })
  fc.assert(
    fc.property(fc.nat(100_000_000_000), cuts, (amountFen, at) => {
      const edges = [0, ...at.sort((a, b) => a - b), 10_000]
      const parts = edges.slice(1).map((edge, place) => edge - edges[place]!)
      const shares = weightedShares(amountFen, plan(...parts))
      if (!shares.ok) throw new Error(shares.refusal.code)
      const fen = shares.value.map((share) => share.amountFen)
      expect(fen.reduce((sum, share) => sum + share, 0)).toBe(amountFen)
      for (const [place, share] of fen.entries()) {
        const over = share * 10_000 - amountFen * parts[place]!
        if (place === 0) expect(over).toBeLessThan(parts.length * 10_000)
        else expect(over).toBeLessThanOrEqual(0)
        expect(over).toBeGreaterThan(-10_000)
      }
    }),
  )
})

test.each([
  [['a', 'b', 'c'], ok()],
  [[], ok()],
  [['a', 'b', 'a'], refuse({ code: 'coach-twice', person: 'a' })],
  [['a', 'b', 'b'], refuse({ code: 'coach-twice', person: 'b' })],
])('§3.2 the coach team %j: %j', (people, answer) => {
  expect(soundCoachTeam(people)).toEqual(answer)
})

test('§3.2 a plan with one person twice is refused whatever the parts', () => {
  const twice = ['a', 'a'].map((person) => ({ person, basisPoints: 5000 }))
  expect(weightedShares(100, twice)).toEqual(refuse({ code: 'coach-twice', person: 'a' }))
})

test.each([
  [[], ['coach-1', 'coach-2', 'base']],
  [['coach-2'], ['coach-1', 'base']],
  [['base', 'coach-1', 'coach-2'], []],
  [['stranger'], ['coach-1', 'coach-2', 'base']],
])('§3.2 with %j signed there lack %j', (signed, missing) => {
  expect(missingSignatures(plan(6000, 4000), 'base', signed)).toEqual(missing)
})

test.each([
  ['person', ['a', 'b'], [500_001, 500_001]],
  ['team', ['a', 'b'], [250_001, 250_000]],
  ['project', ['a', 'b'], [250_001, 250_000]],
  ['person', [], []],
] as const)('§3.2 5,000.01 a %s to %j pays %j', (unit, people, fen) => {
  expect(payout({ amountFen: 500_001, unit }, people).map(({ amountFen }) => amountFen)).toEqual(fen)
})

test('§3.2 an offer of nothing pays everybody 0', () => {
  expect(payout({ amountFen: 0, unit: null }, ['a', 'b'])).toEqual([
    { person: 'a', amountFen: 0 },
    { person: 'b', amountFen: 0 },
  ])
})
