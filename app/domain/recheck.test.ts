import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorsThatTrigger, fullRecheckNeeded, recheckPlan, recheckSample, type RankedCode } from './recheck'

const SHARES = { leadingPercent: 30, samplePercent: 15 }

test.each([
  [10, 3, 7, 2, 5, 1],
  [23, 7, 16, 3, 10, 1],
  [30, 9, 21, 4, 13, 1],
  [45, 14, 31, 5, 19, 1],
  [68, 21, 47, 8, 29, 2],
  [100, 30, 70, 11, 41, 3],
])(
  '§2.9 of %i: %i leading, %i others, %i sampled, %i rechecked, all again from %i wrong',
  (n, leading, others, sample, total, errors) => {
    expect(recheckPlan(SHARES, n)).toEqual({ leading, others, sample, total })
    expect(errorsThatTrigger(5, total)).toBe(errors)
    expect(fullRecheckNeeded(5, errors, total)).toBe(true)
    expect(fullRecheckNeeded(5, errors - 1, total)).toBe(false)
  },
)

test('§2.12 of the twelve ranked of the worked example four are rechecked whole and two drawn', () => {
  expect(recheckPlan(SHARES, 12)).toEqual({ leading: 4, others: 8, sample: 2, total: 6 })
})

test.each([
  [1, 20, false],
  [1, 19, true],
  [2, 40, false],
  [2, 39, true],
  [0, 5, false],
  [0, 0, false],
])('§2.9 %i wrong of %i is above five percent: %s', (errors, rechecked, needed) => {
  expect(fullRecheckNeeded(5, errors, rechecked)).toBe(needed)
})

test.each([
  [5, 0, null],
  [100, 10, null],
  [0, 10, 1],
])('§2.9 above %i percent of %i: %s', (percent, rechecked, errors) => {
  expect(errorsThatTrigger(percent, rechecked)).toBe(errors)
})

function field(n: number): RankedCode[] {
  // The codes have nothing to do with the ranks: 7 is prime to every n below.
  return Array.from({ length: n }, (_, place) => ({
    code: `R${String((place * 7) % n).padStart(3, '0')}`,
    rank: place + 1,
  }))
}

test('§2.9 the leading group is the first ranks, the sample comes from the rest', () => {
  const ranked = field(23)
  const plan = recheckPlan(SHARES, 23)
  const { leading, sample } = recheckSample('seed', ranked, plan)
  const first = ranked.slice(0, 7).map(({ code }) => code)
  expect(leading).toEqual([...first].sort())
  expect(sample).toHaveLength(3)
  expect(sample.filter((code) => first.includes(code))).toEqual([])
})

test('§2.9 a tie at the edge of the leading group comes in whole', () => {
  const ranked = [1, 2, 3, 3, 3, 6, 7, 8, 9, 10].map((rank, place) => ({ code: `R${place}`, rank }))
  const { leading, sample } = recheckSample('seed', ranked, recheckPlan(SHARES, 10))
  expect(leading).toEqual(['R0', 'R1', 'R2', 'R3', 'R4'])
  expect(sample).toHaveLength(2)
})

test('§2.9 nothing is left to sample when all are tied in front', () => {
  const ranked = ['b', 'a'].map((code) => ({ code, rank: 1 }))
  expect(recheckSample('seed', ranked, recheckPlan(SHARES, 2))).toEqual({ leading: ['a', 'b'], sample: [] })
  expect(recheckSample('seed', [], recheckPlan(SHARES, 0))).toEqual({ leading: [], sample: [] })
})

const anyField = fc.integer({ min: 1, max: 120 }).filter((n) => n % 7 !== 0)

test('§2.9 the sample depends on the seed and the codes, not on the order they are listed in', () => {
  fc.assert(
    fc.property(fc.string(), anyField, (seed, n) => {
      const plan = recheckPlan(SHARES, n)
      const once = recheckSample(seed, field(n), plan)
      expect(recheckSample(seed, field(n).reverse(), plan)).toEqual(once)
      expect(once.leading.length + once.sample.length).toBe(plan.total)
      expect(new Set([...once.leading, ...once.sample]).size).toBe(plan.total)
    }),
  )
})

test('§2.9 over many seeds every other code is drawn about equally often', () => {
  const times = new Map<string, number>()
  for (let seed = 0; seed < 2_000; seed++) {
    for (const code of recheckSample(`seed ${seed}`, field(23), recheckPlan(SHARES, 23)).sample) {
      times.set(code, (times.get(code) ?? 0) + 1)
    }
  }
  expect(times.size).toBe(16)
  for (const drawn of times.values()) expect(Math.abs(drawn - 375)).toBeLessThan(90)
})

test('§2.9 a percent that is none, more wrong than seen and a code twice are bugs', () => {
  expect(() => recheckPlan({ ...SHARES, leadingPercent: 101 }, 10)).toThrow(RangeError)
  expect(() => recheckPlan({ ...SHARES, samplePercent: 1.5 }, 10)).toThrow(RangeError)
  expect(() => fullRecheckNeeded(5, 2, 1)).toThrow(RangeError)
  expect(() => recheckSample('s', [...field(3), ...field(3)], recheckPlan(SHARES, 6))).toThrow(RangeError)
})
