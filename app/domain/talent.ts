import { reason, type Reason } from './reason'
import type { Rulebook } from './rulebook'

export type TalentTier = Rulebook['talent'][number]['tier']

/**
 * 入库: the pool tier (种子/后备/观察) for a rank, the best that fits; null without a rank, beyond every limit, or above
 * the age limit, which includes the number itself (rule 4). An unknown age is above any limit.
 */
export function talentFor(
  rulebook: Pick<Rulebook, 'talent' | 'talentAgeMax'>,
  facts: { readonly rank: number | null; readonly age: number | null },
): { tier: TalentTier; reasons: Reason[] } | null {
  const { rank, age } = facts
  const { talentAgeMax } = rulebook
  if (rank === null) return null
  if (talentAgeMax !== null && (age === null || age > talentAgeMax)) return null
  const fit = [...rulebook.talent].sort((a, b) => a.rankTo - b.rankTo).find((row) => rank <= row.rankTo)
  if (!fit) return null
  const reasons = [reason('talent-by-rank', { tier: fit.tier, rank, rankTo: fit.rankTo })]
  if (talentAgeMax !== null) reasons.push(reason('talent-age', { age, ageMax: talentAgeMax }))
  return { tier: fit.tier, reasons }
}
