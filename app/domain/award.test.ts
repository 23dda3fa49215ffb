import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actualCount, awardTiers, fieldStep } from './award'
import { tierPlaces } from './award/cuts'
import type { Ranked } from './ranking'
import { reason } from './reason'
import { PRESETS } from './preset'
import type { AwardRule } from './rulebook/award-rule'
import type { Rulebook } from './rulebook'

type Proportional = Extract<AwardRule, { scheme: 'proportional' }>

type Form = Proportional['rounding'] | 'cumulative'

function tenTwentyThirty(form: Form, boundary: Proportional['boundary'] = 'include'): Proportional {
  const cumulative = form === 'cumulative'
  const rounding = cumulative ? 'half-up' : form
  const tiers: Proportional['tiers'] = [
    { tier: 'first', percent: 10 },
    { tier: 'second', percent: 20 },
    { tier: 'third', percent: 30 },
  ]
  return { scheme: 'proportional', tiers, rounding, cumulative, boundary }
}

const EVERY_FIELD: Rulebook['fieldSteps'] = [{ atLeast: 0, tiers: null, honoursRankTo: null }]

function rules(award: AwardRule, rest: Partial<Rulebook> = {}): Rulebook {
  return { ...PRESETS['city-10-20-30'], award, floorHundredths: null, fieldSteps: EVERY_FIELD, ...rest }
}

function field(ranks: readonly (number | null)[]): Ranked[] {
  return ranks.map((rank, place) => ({
    key: `k${place}`,
    rank,
    totalHundredths: rank === null ? null : 10_000 - rank * 10,
    decidedBy: reason('rank-by-total', { totalHundredths: 0 }),
  }))
}

function oneTo(n: number): number[] {
  return Array.from({ length: n }, (_, place) => place + 1)
}

function tiers(
  rulebook: Rulebook,
  ranks: readonly (number | null)[],
  actual = ranks.length,
): (string | null)[] {
  return awardTiers(rulebook, field(ranks), actual).map(({ tier }) => tier)
}

test.each([
  [5, [1, 1, 2], [0, 1, 1], [1, 1, 2], [1, 1, 1]],
  [7, [1, 1, 2], [0, 1, 2], [1, 2, 3], [1, 1, 2]],
  [10, [1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]],
  [14, [1, 3, 4], [1, 2, 4], [2, 3, 5], [1, 3, 4]],
  [15, [2, 3, 5], [1, 3, 4], [2, 3, 5], [2, 3, 4]],
  [25, [3, 5, 8], [2, 5, 7], [3, 5, 8], [3, 5, 7]],
  [33, [3, 7, 10], [3, 6, 9], [4, 7, 10], [3, 7, 10]],
  [45, [5, 9, 14], [4, 9, 13], [5, 9, 14], [5, 9, 13]],
  [68, [7, 14, 20], [6, 13, 20], [7, 14, 21], [7, 13, 21]],
])(
  '§2.7 scheme A of %i: half-up %j, floor %j, ceil %j, cumulative %j',
  (n, half, floor, ceil, cumulative) => {
    const roundings = ['half-up', 'floor', 'ceil', 'cumulative'] as const
    expect(roundings.map((rounding) => tierPlaces(tenTwentyThirty(rounding), n))).toEqual([
      half,
      floor,
      ceil,
      cumulative,
    ])
  },
)

const tied = [1, 2, 2, 2, 5, 6, 7, 8, 9, 10]

test('§2.7 a tie at the cut comes in whole and the next tier shrinks', () => {
  const [second, third] = ['second', 'third']
  expect(tiers(rules(tenTwentyThirty('half-up')), tied)).toEqual([
    'first',
    second,
    second,
    second,
    third,
    third,
    null,
    null,
    null,
    null,
  ])
})

test('§2.7 or, by the rulebook, a tie at the cut falls to the next tier whole', () => {
  expect(tiers(rules(tenTwentyThirty('half-up', 'exclude')), tied)).toEqual([
    'first',
    'third',
    'third',
    'third',
    'third',
    'third',
    null,
    null,
    null,
    null,
  ])
})

test.each([
  [3, [], []],
  [5, [], []],
  [7, [4], []],
  [8, [4], [4]],
  [23, [4, 5, 6, 7, 8, 9, 10, 11, 12], [4, 5, 6, 7, 8, 9, 10, 11]],
  [25, [4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [4, 5, 6, 7, 8, 9, 10, 11, 12]],
])('§2.7 scheme B of %i: merit for ranks %j by ceil, %j by floor', (n, ceil, floor) => {
  for (const [merit, expected] of [
    ['ceil', ceil],
    ['floor', floor],
  ] as const) {
    const given = tiers(rules({ scheme: 'medals', merit }), oneTo(n))
    expect(given.slice(0, 3)).toEqual(['gold', 'silver', 'bronze'])
    expect(oneTo(n).filter((rank) => given[rank - 1] === 'merit')).toEqual(expected)
  }
})

test('§2.7 tied winners each get the gold and there is no silver', () => {
  expect(tiers(rules({ scheme: 'medals', merit: null }), [1, 1, 3, 4])).toEqual([
    'gold',
    'gold',
    'bronze',
    null,
  ])
})

test('§2.7 scheme C gives fixed counts', () => {
  const fixed: AwardRule = {
    scheme: 'fixed',
    tiers: [
      { tier: 'first', count: 1 },
      { tier: 'second', count: 2 },
    ],
    boundary: 'include',
  }
  expect(tiers(rules(fixed), oneTo(5))).toEqual(['first', 'second', 'second', null, null])
})

test('§2.7 below the mark floor the place stays vacant', () => {
  const rulebook = rules(tenTwentyThirty('half-up'), { floorHundredths: 9985 })
  const given = awardTiers(rulebook, field(oneTo(10)), 10)
  expect(given.map(({ tier }) => tier).slice(0, 3)).toEqual(['first', null, null])
  expect(given[1]?.reason).toEqual({
    code: 'below-floor',
    facts: { totalHundredths: 9980, floorHundredths: 9985 },
  })
})

test('§2.3 too small a field gives no award and says so', () => {
  const given = awardTiers(
    rules(tenTwentyThirty('half-up'), { fieldSteps: [{ atLeast: 5, tiers: null, honoursRankTo: null }] }),
    field(oneTo(4)),
    4,
  )
  expect(given.map(({ tier, reason: why }) => [tier, why.code])).toEqual(
    oneTo(4).map(() => [null, 'field-too-small']),
  )
})

test.each([
  [30, null],
  [29, 1],
  [20, 1],
  [19, 0],
])('§2.3 山西: a field of %i proposes honours to rank %j (null: no limit)', (actual, expected) => {
  const fieldSteps: Rulebook['fieldSteps'] = [
    { atLeast: 30, tiers: null, honoursRankTo: null },
    { atLeast: 20, tiers: null, honoursRankTo: 1 },
  ]
  const step = fieldStep({ fieldSteps }, actual)
  expect(step === null ? 0 : step.honoursRankTo).toBe(expected)
})

test.each([
  [7, ['gold', 'silver', 'bronze', null]],
  [6, ['gold', 'silver', 'bronze', null]],
  [5, ['gold', 'silver', null, null]],
  [4, ['gold', null, null, null]],
  [3, [null, null, null]],
])('§2.3 Moscow: of %i who started the first four receive %j', (n, expected) => {
  const fieldSteps: Rulebook['fieldSteps'] = [
    { atLeast: 6, tiers: null, honoursRankTo: null },
    { atLeast: 5, tiers: ['gold', 'silver'], honoursRankTo: null },
    { atLeast: 4, tiers: ['gold'], honoursRankTo: null },
  ]
  const given = tiers(rules({ scheme: 'medals', merit: null }, { fieldSteps }), oneTo(n))
  expect(given.slice(0, 4)).toEqual(expected)
})

test('§2.3 who misses a medal only because the field is small is told so', () => {
  const fieldSteps: Rulebook['fieldSteps'] = [
    { atLeast: 6, tiers: null, honoursRankTo: null },
    { atLeast: 4, tiers: ['gold'], honoursRankTo: null },
  ]
  const given = awardTiers(rules({ scheme: 'medals', merit: null }, { fieldSteps }), field(oneTo(5)), 5)
  expect(given[1]?.refused).toEqual([
    reason('tier-beyond', { tier: 'gold', rank: 2, lastRank: 1 }),
    reason('tier-not-in-field', { tier: 'silver', actual: 5, atLeast: 6 }),
    reason('tier-not-in-field', { tier: 'bronze', actual: 5, atLeast: 6 }),
  ])
})

test.each([
  [40, [5, 5, 10, 0]],
  [45, [5, 5, 10, 3]],
  [25, [5, 5, 10, 0]],
  [12, [5, 5, 2, 0]],
])('§2.7 scheme D of %i: gold, silver, bronze and merit go to %j', (n, expected) => {
  const given = tiers(rules(PRESETS['bands-20'].award), oneTo(n))
  const count = (tier: string) => given.filter((each) => each === tier).length
  expect(['gold', 'silver', 'bronze', 'merit'].map(count)).toEqual(expected)
})

test('§2.7 a first prize below its own floor stays vacant and is not handed down', () => {
  const rulebook = rules(tenTwentyThirty('half-up'), { tierFloors: [{ tier: 'first', hundredths: 9995 }] })
  const given = awardTiers(rulebook, field(oneTo(10)), 10)
  expect(given.map(({ tier }) => tier).slice(0, 7)).toEqual([
    'second',
    'second',
    'second',
    'third',
    'third',
    'third',
    null,
  ])
  expect(given[0]?.refused).toEqual([
    reason('below-tier-floor', { tier: 'first', totalHundredths: 9990, floorHundredths: 9995 }),
  ])
})

test.each([
  [
    [75_000, 74_800, 74_000, 73_500, 70_000],
    ['gold', 'gold', 'bronze', 'medallion', 'medallion'],
  ],
  [
    [75_000, 74_000, 73_800, 73_600, 73_300],
    ['gold', 'silver', 'silver', 'bronze', 'medallion'],
  ],
])('§1.6 near scores %j share medals: %j', (totals, expected) => {
  const award: AwardRule = {
    scheme: 'worldskills',
    on: 'total',
    windowHundredths: 200,
    medallionHundredths: 70_000,
  }
  const ranked = totals.map((totalHundredths, place): Ranked => ({
    key: `k${place}`,
    rank: place + 1,
    totalHundredths,
    decidedBy: reason('rank-by-total', { totalHundredths }),
  }))
  expect(awardTiers(rules(award), ranked, totals.length).map(({ tier }) => tier)).toEqual(expected)
})

test('§2.5 the absent never count as having started; the disqualified by the rulebook', () => {
  const outcomes = ['ok', 'ok', 'dnf', 'absent', 'dsq'] as const
  const entries = outcomes.map((outcome) => ({ outcome }))
  expect(actualCount({ dsqCounts: true }, entries)).toBe(4)
  expect(actualCount({ dsqCounts: false }, entries)).toBe(3)
})

const anyRanks = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 60 }).map((sizes) => {
  const ranks: number[] = []
  for (const size of sizes) {
    const rank = ranks.length + 1
    for (let each = 0; each < size; each++) ranks.push(rank)
  }
  return ranks
})
const anyAward: fc.Arbitrary<AwardRule> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('half-up' as const, 'floor' as const, 'ceil' as const, 'cumulative' as const),
      fc.constantFrom('include' as const, 'exclude' as const),
    )
    .map(([rounding, boundary]) => tenTwentyThirty(rounding, boundary)),
  fc
    .constantFrom('ceil' as const, 'floor' as const, null)
    .map((merit): AwardRule => ({ scheme: 'medals', merit })),
)
const ORDER = ['gold', 'first', 'silver', 'second', 'bronze', 'third', 'merit', null]

test('§2.7 equal ranks get equal tiers, and a better rank never a worse one', () => {
  fc.assert(
    fc.property(anyRanks, anyAward, (ranks, award) => {
      const given = tiers(rules(award), ranks).map((tier) => ORDER.indexOf(tier))
      for (const [place, tier] of given.entries()) {
        expect(tier).toBeGreaterThanOrEqual(given[place - 1] ?? 0)
        if (ranks[place] === ranks[place - 1]) expect(tier).toBe(given[place - 1])
      }
    }),
  )
})

test('§2.7 the order of the rows never changes who gets what', () => {
  fc.assert(
    fc.property(anyRanks, anyAward, (ranks, award) => {
      const rows = field(ranks)
      const sorted = (all: ReturnType<typeof awardTiers>) => [...all].sort((a, b) => (a.key < b.key ? -1 : 1))
      const turned = awardTiers(rules(award), [...rows].reverse(), rows.length)
      expect(sorted(turned)).toEqual(sorted(awardTiers(rules(award), rows, rows.length)))
    }),
  )
})

test('§2.7 without ties at a cut, excluding and including agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (n) => {
      const include = tiers(rules(tenTwentyThirty('half-up')), oneTo(n))
      expect(tiers(rules(tenTwentyThirty('half-up', 'exclude')), oneTo(n))).toEqual(include)
    }),
  )
})
