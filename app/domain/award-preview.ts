import { awardTiers } from './award'
import { reason } from './reason'
import type { Rulebook } from './rulebook'
import type { Tier } from './tier'

export interface TierCount {
  readonly tier: Tier
  readonly count: number
}

const TOP_HUNDREDTHS = 10_000

/**
 * 奖项预览: how many of each tier a field of `actual` would give if nobody tied and everybody passed the floor, in the
 * order of the tiers (rule 2.7); shared WorldSkills medals depend on the marks and are not foreseen. Empty when the field is below its minimum.
 */
export function previewAwards(rulebook: Rulebook, actual: number): TierCount[] {
  const ranked = Array.from({ length: actual }, (_, place) => ({
    key: String(place),
    rank: place + 1,
    totalHundredths: TOP_HUNDREDTHS,
    decidedBy: reason('rank-by-total', { totalHundredths: TOP_HUNDREDTHS }),
  }))
  const counts = new Map<Tier, number>()
  const { award } = rulebook
  const plain = award.scheme === 'worldskills' ? { scheme: 'medals' as const, merit: null } : award
  for (const { tier } of awardTiers({ ...rulebook, award: plain, tierFloors: [] }, ranked, actual)) {
    if (tier) counts.set(tier, (counts.get(tier) ?? 0) + 1)
  }
  return [...counts].map(([tier, count]) => ({ tier, count }))
}
