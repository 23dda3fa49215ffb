import { awardTiers } from './award'
import { reason } from './reason'
import type { Rulebook, Tier } from './rulebook'

export interface TierCount {
  readonly tier: Tier
  readonly count: number
}

const TOP_HUNDREDTHS = 10_000

/**
 * 奖项预览: how many of each tier a field of `actual` would give if nobody tied and everybody passed the floor, in the
 * order of the tiers (rule 2.7). Empty when the field is below its minimum.
 */
export function previewAwards(rulebook: Rulebook, actual: number): TierCount[] {
  const ranked = Array.from({ length: actual }, (_, place) => ({
    key: String(place),
    rank: place + 1,
    totalHundredths: TOP_HUNDREDTHS,
    decidedBy: reason('rank-by-total', { totalHundredths: TOP_HUNDREDTHS }),
  }))
  const counts = new Map<Tier, number>()
  for (const { tier } of awardTiers(rulebook, ranked, actual)) {
    if (tier) counts.set(tier, (counts.get(tier) ?? 0) + 1)
  }
  return [...counts].map(([tier, count]) => ({ tier, count }))
}
