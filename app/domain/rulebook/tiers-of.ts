import { never } from '../../kit/never'
import type { Tier } from '../tier'
import type { AwardRule } from './award-rule'

/** 设奖方式所用的奖次: the tiers an award scheme can give, in order. */
export function tiersOf(award: AwardRule): readonly Tier[] {
  switch (award.scheme) {
    case 'medals':
      return ['gold', 'silver', 'bronze', ...(award.merit === null ? [] : (['merit'] as const))]
    case 'worldskills':
      return [
        'gold',
        'silver',
        'bronze',
        ...(award.medallionHundredths === null ? [] : (['medallion'] as const)),
      ]
    case 'bands':
      return award.bands.map((band) => band.tier)
    case 'proportional':
    case 'fixed':
      return award.tiers.map((one) => one.tier)
    default:
      return never(award)
  }
}
