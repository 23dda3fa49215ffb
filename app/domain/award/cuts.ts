import { never } from '../../kit/never'
import { divideDown, divideHalfUp, divideUp } from '../exact'
import { reason, type Reason } from '../reason'
import type { AwardRule, Rounding } from '../rulebook/award-rule'
import type { Tier } from '../tier'

type Proportional = Extract<AwardRule, { scheme: 'proportional' }>
type Fixed = Extract<AwardRule, { scheme: 'fixed' }>
type Medals = Extract<AwardRule, { scheme: 'medals' }>
type Bands = Extract<AwardRule, { scheme: 'bands' }>

/** 名次表: the ranked entries of a field, best first; asked only at the places a cut falls on. */
export interface Holding {
  readonly length: number
  /** null beyond the last place. */
  readonly rankAt: (place: number) => number | null
  readonly totalAt: (place: number) => number
}

/** 分数线: one tier reaches to this rank, and why a rank within it receives the tier. */
export interface Cut {
  readonly tier: Tier
  readonly lastRank: number
  readonly why: (rank: number) => Reason
}

function share(rounding: Rounding, actual: number, percent: number): number {
  switch (rounding) {
    case 'half-up':
      return divideHalfUp(actual * percent, 100)
    case 'floor':
      return divideDown(actual * percent, 100)
    case 'ceil':
      return divideUp(actual * percent, 100)
    default:
      return never(rounding)
  }
}

/** 奖次名额: places per tier in order, for `actual` who started (rule 2.7, scheme A table). */
export function tierPlaces(award: Proportional | Fixed, actual: number): number[] {
  if (award.scheme === 'fixed') return award.tiers.map((tier) => tier.count)
  const { rounding, cumulative } = award
  if (!cumulative) return award.tiers.map((tier) => share(rounding, actual, tier.percent))
  let [percent, given] = [0, 0]
  return award.tiers.map((tier) => {
    percent += tier.percent
    const places = share(rounding, actual, percent) - given
    given += places
    return places
  })
}

// With 'include' all who are tied at the cut come in; with 'exclude' they fall to the next tier together (rule 2.7).
function lastRank(boundary: Fixed['boundary'], limit: number, { length, rankAt }: Holding): number {
  if (limit <= 0 || length === 0) return 0
  const atCut = rankAt(Math.min(limit, length) - 1) ?? 0
  if (boundary === 'include' || rankAt(limit) !== atCut) return atCut
  // Competition ranking: the rank before a shared one is held by whoever stands just above the group.
  return atCut > 1 ? (rankAt(atCut - 2) ?? 0) : 0
}

// The cumulative limit holds: a tier that took more than its places leaves fewer to the next.
function sharedCuts(award: Proportional | Fixed, actual: number, holding: Holding): Cut[] {
  const places = tierPlaces(award, actual)
  let limit = 0
  return award.tiers.map((entry, at): Cut => {
    const { tier } = entry
    const own = places[at] ?? 0
    limit += own
    return {
      tier,
      lastRank: lastRank(award.boundary, limit, holding),
      why: (rank) =>
        'percent' in entry
          ? reason('tier-by-percent', { tier, rank, percent: entry.percent, places: own, actual })
          : reason('tier-by-count', { tier, rank, places: own }),
    }
  })
}

function medalCuts({ merit }: Medals, actual: number): Cut[] {
  const medals = (['gold', 'silver', 'bronze'] as const).map((tier, at): Cut => ({
    tier,
    lastRank: at + 1,
    why: (rank) => reason('tier-by-rank', { tier, rank }),
  }))
  if (merit === null) return medals
  const limit = share(merit, actual, 50)
  const why = (rank: number) => reason('tier-merit', { tier: 'merit', rank, limit, actual })
  return [...medals, { tier: 'merit', lastRank: limit, why }]
}

function bandCuts({ bands }: Bands, actual: number): Cut[] {
  return bands.map((band): Cut => {
    const { tier } = band
    const rankTo = 'rankTo' in band ? band.rankTo : share(band.rounding, actual, band.percentTo)
    return { tier, lastRank: rankTo, why: (rank) => reason('tier-by-band', { tier, rank, rankTo }) }
  })
}

/** 奖次分界: how far each tier reaches among the ranked entries, best tier first (rule 2.7). */
export function cutsOf(
  award: Exclude<AwardRule, { scheme: 'worldskills' }>,
  actual: number,
  holding: Holding,
): Cut[] {
  switch (award.scheme) {
    case 'proportional':
    case 'fixed':
      return sharedCuts(award, actual, holding)
    case 'medals':
      return medalCuts(award, actual)
    case 'bands':
      return bandCuts(award, actual)
    default:
      return never(award)
  }
}
