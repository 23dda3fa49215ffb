import { describe, expect, test } from 'vitest'
import { actualCount, awardTiers } from './award'
import { divideHalfUp, parseHundredths, showHundredths } from './exact'
import { rankEntries, type RankInput } from './ranking'
import { PRESETS, type AwardRule, type Rulebook, type TieKey } from './rulebook'

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

// `unit` 100 publishes two decimals; `unit` 1 keeps the weighted total unrounded, in ten-thousandths.
function entries(unit: 1 | 100): RankInput[] {
  const ran = FIELD.map(([key, theory, practice, minutes]): RankInput => {
    const modules = { theory: parseHundredths(theory)!, practice: parseHundredths(practice)! }
    const totalHundredths = divideHalfUp(modules.theory * 30 + modules.practice * 70, unit)
    return { key, totalHundredths, modules, minutes, outcome: 'ok' }
  })
  const absent: RankInput = { key: 'M', totalHundredths: null, modules: {}, minutes: null, outcome: 'absent' }
  const dsq: RankInput = { key: 'N', totalHundredths: 9900, modules: {}, minutes: 60, outcome: 'dsq' }
  return [absent, ...ran, dsq]
}

const CHAIN: TieKey[] = ['module:practice', 'minutes', 'module:theory']
const SCHEME_A = PRESETS['city-10-20-30'].award

function ranking(tieChain: TieKey[], unit: 1 | 100 = 100) {
  return rankEntries({ tieChain }, entries(unit))
}

function order(tieChain: TieKey[], unit: 1 | 100 = 100): string {
  return ranking(tieChain, unit)
    .filter(({ rank }) => rank !== null)
    .map(({ key }) => key)
    .join('')
}

function winners(award: AwardRule, dsqCounts: boolean): Record<string, string> {
  const rulebook: Rulebook = { ...PRESETS['city-10-20-30'], award, dsqCounts, floorHundredths: null }
  const awarded = awardTiers(rulebook, ranking(CHAIN), actualCount(rulebook, entries(100)))
  const byTier: Record<string, string> = {}
  for (const { key, tier } of awarded) if (tier) byTier[tier] = (byTier[tier] ?? '') + key
  return byTier
}

describe('§2.12 end to end', () => {
  test('the totals are those printed', () => {
    const totals = entries(100).flatMap(({ key, totalHundredths, outcome }) =>
      outcome === 'ok' ? [[key, showHundredths(totalHundredths ?? -1)]] : [],
    )
    expect(totals).toEqual(FIELD.map(([key, , , , total]) => [key, total]))
  })

  test('practice, time, theory: C A D B E G F I H L J K', () => {
    expect(order(CHAIN)).toBe('CADBEGFIHLJK')
    expect(ranking(CHAIN).map(({ rank }) => rank)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      null,
      null,
    ])
  })

  test('(a) time first: D B A C, and H before I', () => {
    expect(order(['minutes'])).toBe('DBACEGFHILJK')
  })

  test('(b) on unrounded totals: D, then C, A, then B; H before I', () => {
    expect(order(CHAIN, 1)).toBe('DCABEGFHILJK')
  })

  test('(c) no chain: ranks 1,1,1,1,5,6,7,8,8,10,11,12', () => {
    const ranks = ranking([]).flatMap(({ rank }) => (rank === null ? [] : [rank]))
    expect(ranks).toEqual([1, 1, 1, 1, 5, 6, 7, 8, 8, 10, 11, 12])
  })

  test('thirteen started: the absent M does not count, the disqualified N does', () => {
    expect(actualCount({ dsqCounts: true }, entries(100))).toBe(13)
    expect(actualCount({ dsqCounts: false }, entries(100))).toBe(12)
  })

  test('scheme A of 13', () => {
    expect(winners(SCHEME_A, true)).toEqual({ first: 'C', second: 'ADB', third: 'EGFI' })
  })

  test('scheme A of 12, the disqualified not counted', () => {
    expect(winners(SCHEME_A, false)).toEqual({ first: 'C', second: 'AD', third: 'BEGF' })
  })

  test('scheme B by ceil and by floor', () => {
    const medals = { gold: 'C', silver: 'A', bronze: 'D' }
    expect(winners({ scheme: 'medals', merit: 'ceil' }, true)).toEqual({ ...medals, merit: 'BEGF' })
    expect(winners({ scheme: 'medals', merit: 'floor' }, true)).toEqual({ ...medals, merit: 'BEG' })
  })
})
