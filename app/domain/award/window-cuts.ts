import { reason } from '../reason'
import type { Rulebook } from '../rulebook'
import type { AwardRule } from '../rulebook/award-rule'
import { tiersOf } from '../rulebook/tiers-of'
import { scaleScores } from '../scale'
import { windowMedals, type Medal } from '../window-medals'
import type { Cut, Holding } from './cuts'

type WorldSkills = Extract<AwardRule, { scheme: 'worldskills' }>

/**
 * 世赛奖牌: how far gold, silver, bronze and the medallion reach when near scores share a medal (rule 1.6), decided on the
 * total or on the labelled scale of rule 1.5.
 */
export function windowCuts(award: WorldSkills, scale: Rulebook['scale'], holding: Holding): Cut[] {
  const totals = Array.from({ length: holding.length }, (_, place) => holding.totalAt(place))
  const scores = award.on === 'scale' && scale ? scaleScores(scale, totals) : totals
  const medals = windowMedals(award, scores)
  const { windowHundredths, medallionHundredths } = award
  return tiersOf(award).map((tier): Cut => {
    const last = medals.lastIndexOf(tier as Medal)
    return {
      tier,
      lastRank: last < 0 ? 0 : (holding.rankAt(last) ?? 0),
      why: (rank) =>
        tier === 'medallion'
          ? reason('tier-medallion', { tier, rank, medallionHundredths })
          : reason('tier-by-window', { tier, rank, windowHundredths }),
    }
  })
}
