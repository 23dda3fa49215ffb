import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PRESETS, type PresetName } from './preset'
import type { Outcome } from './ranking'
import { resultsOf, type ResultEntry, type ResultRule } from './results'
import { lineIn, standingOf, withEntry } from './standing'

const seed = Number(process.env['SEED'] ?? 20260101)
const EVENTS = 10_000

const anyOutcome = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Outcome>('ok') },
  { weight: 1, arbitrary: fc.constantFrom<Outcome>('absent', 'dnf', 'dsq', 'void') },
)
// Few different marks, so that ties and shared ranks are the rule and not the exception.
const anyMark = fc
  .record({ sum: fc.integer({ min: 0, max: 12 }), count: fc.constantFrom(1, 1, 3, 4) })
  .map(({ sum, count }) => ({ sum: sum * 250 * count + (count > 1 ? 1 : 0), count }))

function anyEntry(key: string): fc.Arbitrary<ResultEntry> {
  return fc.record({
    key: fc.constant(key),
    outcome: anyOutcome,
    minutes: fc.option(fc.integer({ min: 100, max: 103 }), { nil: null }),
    decision: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    deductionHundredths: fc.constantFrom(0, 0, 0, 500),
    complete: fc.constantFrom(true, true, true, true, false),
    marks: fc.record({ theory: anyMark, practice: anyMark }),
  })
}

const anyRule: fc.Arbitrary<ResultRule> = fc
  .record({
    preset: fc.constantFrom<PresetName>(
      'city-30-70',
      'college-10-20-30',
      'worldskills',
      'bands-20',
      'fixed-1-3-6',
    ),
    rankOn: fc.constantFrom('published' as const, 'exact' as const),
    panel: fc.constantFrom('hundredth' as const, 'exact' as const),
    chain: fc.subarray(['module:practice', 'minutes', 'decision'] as const),
    boundary: fc.constantFrom('include' as const, 'exclude' as const),
    floor: fc.option(fc.integer({ min: 0, max: 3000 })),
  })
  .map(({ preset, rankOn, panel, chain, boundary, floor }) => {
    const rule = PRESETS[preset]
    const award = 'boundary' in rule.award ? { ...rule.award, boundary } : rule.award
    const fieldSteps = [{ atLeast: 3, tiers: null, honoursRankTo: null }]
    return {
      ...rule,
      award,
      fieldSteps,
      floorHundredths: floor,
      tieChain: [...chain],
      rounding: { panel, part: 'exact' as const, rankOn },
    }
  })

const anyEvent = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc.record({
    rule: anyRule,
    entries: fc.tuple(...Array.from({ length: size }, (_, at) => anyEntry(`k${at}`))),
    at: fc.nat(size - 1),
    change: anyEntry('changed'),
  }),
)

test(`recomputing equals the incremental result, bit for bit, on ${EVENTS} events (seed: ${seed})`, () => {
  fc.assert(
    fc.property(anyEvent, ({ rule, entries, at, change }) => {
      const before = entries[at]!
      const after = { ...change, key: before.key }
      const now = entries.map((entry) => (entry.key === after.key ? after : entry))
      const standing = withEntry(standingOf(rule, entries), before, after)
      const whole = resultsOf(rule, now)
      expect(standing.actual).toBe(whole.actual)
      const byKey = new Map(whole.lines.map((line) => [line.key, line]))
      for (const entry of now) expect(lineIn(standing, entry)).toEqual(byKey.get(entry.key))
    }),
    { seed, numRuns: EVENTS },
  )
}, 120_000)

test('§2.5 an incomplete panel never outranks a complete one', () => {
  fc.assert(
    fc.property(anyEvent, ({ rule, entries }) => {
      const { lines } = resultsOf(rule, entries)
      for (const { key, complete } of entries) {
        if (!complete) expect(lines.find((line) => line.key === key)?.rank).toBeNull()
      }
    }),
    { seed },
  )
})

test('§2.6 equal in everything the rules compare means an equal rank and an equal tier', () => {
  fc.assert(
    fc.property(anyEvent, ({ rule, entries }) => {
      const twins = [...entries, { ...entries[0]!, key: 'twin' }]
      const { lines } = resultsOf(rule, twins)
      const [own, twin] = [entries[0]!.key, 'twin'].map((key) => lines.find((line) => line.key === key))
      expect([twin?.rank, twin?.tier]).toEqual([own?.rank, own?.tier])
    }),
    { seed },
  )
})

test('§2.6 the order in which entries arrive changes nothing', () => {
  fc.assert(
    fc.property(anyEvent, ({ rule, entries }) => {
      expect(resultsOf(rule, [...entries].reverse())).toEqual(resultsOf(rule, entries))
    }),
    { seed },
  )
})

test('§2.7 a tier is never worse than that of a lower rank, unless a floor leaves it vacant', () => {
  fc.assert(
    fc.property(anyEvent, ({ rule, entries }) => {
      const { lines } = resultsOf(rule, entries)
      const places = lines.filter((line) => line.rank !== null).map((line) => line.refused.length)
      for (const [at, place] of places.entries()) {
        if (lines[at]?.award.code !== 'below-floor') expect(place).toBeGreaterThanOrEqual(places[at - 1] ?? 0)
      }
    }),
    { seed },
  )
})

test('a change told against what does not stand is a bug, not a result', () => {
  const rule = PRESETS['city-30-70']
  const marks = { theory: { sum: 8000, count: 1 }, practice: { sum: 8000, count: 1 } }
  const entry: ResultEntry = { key: 'A', outcome: 'ok', minutes: null, complete: true, marks }
  const other = { ...entry, marks: { ...marks, theory: { sum: 9000, count: 1 } } }
  expect(() => withEntry(standingOf(rule, [entry]), other, entry)).toThrow(RangeError)
})
