import { never } from '../kit/never'
import { divideHalfUp } from './exact'
import type { Outcome, Ranked } from './ranking'
import { reason, type Reason } from './reason'
import type { AwardRule, Rulebook, Tier } from './rulebook'

export interface Awarded {
  readonly key: string
  readonly tier: Tier | null
  readonly reason: Reason
}

type Shared = Extract<AwardRule, { scheme: 'proportional' | 'fixed' }>
type Proportional = Extract<AwardRule, { scheme: 'proportional' }>

/**
 * 实际参赛: everyone who started. An absent entry never counts; a disqualified or void one counts when the rulebook
 * says so (rules 2.3, 2.5).
 */
export function actualCount(
  rulebook: { readonly dsqCounts: boolean },
  entries: readonly { readonly outcome: Outcome }[],
): number {
  return entries.filter(({ outcome }) => {
    if (outcome === 'absent') return false
    return outcome === 'dsq' || outcome === 'void' ? rulebook.dsqCounts : true
  }).length
}

function share(rounding: Proportional['rounding'], actual: number, percent: number): number {
  const whole = actual * percent
  switch (rounding) {
    case 'half-up':
    case 'cumulative':
      return divideHalfUp(whole, 100)
    case 'floor':
      return (whole - (whole % 100)) / 100
    case 'ceil':
      return (whole + ((100 - (whole % 100)) % 100)) / 100
    default:
      return never(rounding)
  }
}

/** 奖次名额: places per tier in order, for `actual` who started (rule 2.7, scheme A table). */
export function tierPlaces(award: Shared, actual: number): number[] {
  if (award.scheme === 'fixed') return award.tiers.map((tier) => tier.count)
  if (award.rounding !== 'cumulative') {
    return award.tiers.map((tier) => share(award.rounding, actual, tier.percent))
  }
  let [percent, given] = [0, 0]
  return award.tiers.map((tier) => {
    percent += tier.percent
    const places = share('cumulative', actual, percent) - given
    given += places
    return places
  })
}

interface Cut {
  readonly tier: Tier
  readonly places: number
  readonly percent: number | null
  readonly lastRank: number
}

/**
 * The last rank each tier reaches. The cumulative limit holds: with 'include' all who are tied at the cut come in and
 * the next tier shrinks; with 'exclude' they fall to the next tier together (rule 2.7).
 */
function cuts(award: Shared, actual: number, ranks: readonly number[]): Cut[] {
  const places = tierPlaces(award, actual)
  let limit = 0
  return award.tiers.map((entry, place) => {
    limit += places[place] ?? 0
    const percent = 'percent' in entry ? entry.percent : null
    return {
      tier: entry.tier,
      places: places[place] ?? 0,
      percent,
      lastRank: lastRank(award.boundary, limit, ranks),
    }
  })
}

function lastRank(boundary: Shared['boundary'], limit: number, ranks: readonly number[]): number {
  if (limit <= 0) return 0
  const atCut = ranks[Math.min(limit, ranks.length) - 1] ?? 0
  const outside = ranks[limit]
  if (boundary === 'include' || outside !== atCut) return atCut
  return ranks.filter((rank) => rank < atCut).at(-1) ?? 0
}

function shared(award: Shared, actual: number, ranks: readonly number[], rank: number): Omit<Awarded, 'key'> {
  const cut = cuts(award, actual, ranks).find((each) => rank <= each.lastRank)
  if (!cut) return { tier: null, reason: reason('tier-none', { rank }) }
  const { tier, places, percent } = cut
  const why =
    percent === null
      ? reason('tier-by-count', { tier, rank, places })
      : reason('tier-by-percent', { tier, rank, percent, places, actual })
  return { tier, reason: why }
}

const MEDALS: readonly Tier[] = ['gold', 'silver', 'bronze']

function medal(merit: 'ceil' | 'floor' | null, actual: number, rank: number): Omit<Awarded, 'key'> {
  const tier = MEDALS[rank - 1]
  if (tier) return { tier, reason: reason('tier-by-rank', { tier, rank }) }
  const odd = actual % 2
  const limit = merit === null ? 0 : (actual + (merit === 'ceil' ? odd : -odd)) / 2
  if (rank > limit) return { tier: null, reason: reason('tier-none', { rank }) }
  return { tier: 'merit', reason: reason('tier-merit', { tier: 'merit', rank, limit, actual }) }
}

/**
 * 评奖: the tier of every entry with its reason, in the order given (rule 2.7). `actual` is actualCount. No award below
 * the mark floor (the places stay vacant), none when fewer than `fieldMinimum` started, none without a rank.
 */
export function awardTiers(rulebook: Rulebook, ranked: readonly Ranked[], actual: number): Awarded[] {
  const { award, floorHundredths, fieldMinimum } = rulebook
  const ranks = ranked.flatMap(({ rank }) => (rank === null ? [] : [rank])).sort((a, b) => a - b)
  return ranked.map(({ key, rank, totalHundredths, decidedBy }): Awarded => {
    if (rank === null) return { key, tier: null, reason: decidedBy }
    if (actual < fieldMinimum) {
      return { key, tier: null, reason: reason('field-too-small', { actual, minimum: fieldMinimum }) }
    }
    if (floorHundredths !== null && (totalHundredths ?? 0) < floorHundredths) {
      return { key, tier: null, reason: reason('below-floor', { totalHundredths, floorHundredths }) }
    }
    const given =
      award.scheme === 'medals' ? medal(award.merit, actual, rank) : shared(award, actual, ranks, rank)
    return { key, ...given }
  })
}
