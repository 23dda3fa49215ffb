import { describe, expect, test } from 'vitest'
import { parseHundredths, showHundredths } from './exact'
import { PRESETS } from './preset'
import { resultsOf, type ResultEntry } from './results'
import type { Rulebook } from './rulebook'

const FIELD = [
  ['A', '82', '90', 170, '87.60'],
  ['B', '90', '86.57', 165, '87.60'],
  ['C', '75', '93', 180, '87.60'],
  ['D', '88', '87.43', 150, '87.60'],
  ['E', '70', '94', 175, '86.80'],
  ['F', '60', '85', 160, '77.50'],
  ['G', '91.5', '79.5', 140, '83.10'],
  ['H', '77', '77', 155, '77.00'],
  ['I', '66', '81.71', 158, '77.00'],
  ['J', '95', '60', 120, '70.50'],
  ['K', '50', '70', 180, '64.00'],
  ['L', '88', '72', 130, '76.80'],
] as const

function plain(text: string) {
  return { sum: parseHundredths(text)!, count: 1 }
}

const RAN = FIELD.map(([key, theory, practice, minutes]): ResultEntry => {
  const marks = { theory: plain(theory), practice: plain(practice) }
  return { key, marks, minutes, outcome: 'ok', complete: true }
})
const ABSENT: ResultEntry = { key: 'M', marks: {}, minutes: null, outcome: 'absent', complete: false }
const DSQ: ResultEntry = {
  key: 'N',
  marks: { theory: plain('99'), practice: plain('99') },
  minutes: 60,
  outcome: 'dsq',
  complete: true,
}
const ENTRIES = [ABSENT, ...RAN, DSQ]
const CITY = PRESETS['city-30-70']
const SCHEME_A = PRESETS['college-10-20-30'].award

function run(change: Partial<Rulebook> = {}) {
  return resultsOf({ ...CITY, ...change }, ENTRIES)
}

function order(change: Partial<Rulebook> = {}): string {
  return run(change)
    .lines.flatMap(({ key, rank }) => (rank === null ? [] : [key]))
    .join('')
}

function winners(change: Partial<Rulebook>): Record<string, string> {
  const byTier: Record<string, string> = {}
  for (const { key, tier } of run(change).lines) if (tier) byTier[tier] = (byTier[tier] ?? '') + key
  return byTier
}

describe('§2.12 end to end', () => {
  test.each(FIELD)(
    '§2.12 the total of %s (theory %s, practice %s, %i min) is %s',
    (key, _t, _p, _m, total) => {
      const line = run().lines.find((each) => each.key === key)
      expect(showHundredths(line?.totalHundredths ?? -1)).toBe(total)
    },
  )

  test('§2.12 practice, time, theory: C A D B E G F I H L J K', () => {
    expect(order()).toBe('CADBEGFIHLJK')
    expect(run().lines.map(({ rank }) => rank)).toEqual([
      ...Array.from({ length: 12 }, (_, i) => i + 1),
      null,
      null,
    ])
  })

  test('§2.12 the page can say which link of the chain decided', () => {
    expect(run().lines[1]?.decidedBy).toEqual({
      code: 'rank-by-module',
      facts: { link: 1, links: 3, module: 'practice', hundredths: 9000, otherHundredths: 9300 },
    })
  })

  test('§2.12 (a) time first: D B A C, and H before I', () => {
    expect(order({ tieChain: ['minutes'] })).toBe('DBACEGFHILJK')
  })

  test('§2.12 (b) on unrounded totals: D, then C, A, then B; H before I', () => {
    expect(order({ rounding: { ...CITY.rounding, rankOn: 'exact' } })).toBe('DCABEGFHILJK')
  })

  test('§2.12 (c) no chain: ranks 1,1,1,1,5,6,7,8,8,10,11,12', () => {
    const ranks = run({ tieChain: [] }).lines.flatMap(({ rank }) => (rank === null ? [] : [rank]))
    expect(ranks).toEqual([1, 1, 1, 1, 5, 6, 7, 8, 8, 10, 11, 12])
  })

  test('§2.6 rules that leave no tie standing name the ranks to be decided', () => {
    expect(run({ tieChain: [], tieEnd: 'decide' }).undecided).toEqual([1, 8])
    expect(run({ tieEnd: 'decide' }).undecided).toEqual([])
  })

  test.each([
    [true, 13],
    [false, 12],
  ])(
    '§2.12 with the disqualified counted: %s, %i took part; the absent never counts',
    (dsqCounts, actual) => {
      expect(run({ dsqCounts }).actual).toBe(actual)
    },
  )

  test.each([
    ['A of 13', { award: SCHEME_A }, { first: 'C', second: 'ADB', third: 'EGFI' }],
    ['A of 12', { award: SCHEME_A, dsqCounts: false }, { first: 'C', second: 'AD', third: 'BEGF' }],
    [
      'B by ceil',
      { award: { scheme: 'medals', merit: 'ceil' } },
      { gold: 'C', silver: 'A', bronze: 'D', merit: 'BEGF' },
    ],
    [
      'B by floor',
      { award: { scheme: 'medals', merit: 'floor' } },
      { gold: 'C', silver: 'A', bronze: 'D', merit: 'BEG' },
    ],
  ] as const)('§2.12 scheme %s', (_, change, expected) => {
    expect(winners(change as Partial<Rulebook>)).toEqual(expected)
  })

  test('§2.12 the preset of weights and classes gives scheme A of 13 as it stands', () => {
    const { lines } = resultsOf(PRESETS['city-30-70-classes'], ENTRIES)
    const held = (tier: string) => lines.flatMap((line) => (line.tier === tier ? [line.key] : [])).join('')
    expect(['first', 'second', 'third'].map(held)).toEqual(['C', 'ADB', 'EGFI'])
  })

  test.each([{}, { tieChain: [] }, { award: SCHEME_A }, { dsqCounts: false }] as const)(
    '§2.12 N has no rank and no award under %j',
    (change) => {
      const line = run(change as Partial<Rulebook>).lines.find(({ key }) => key === 'N')
      expect([line?.rank, line?.tier]).toEqual([null, null])
      expect(line?.award).toEqual({ code: 'not-ranked', facts: { outcome: 'dsq' } })
    },
  )
})
