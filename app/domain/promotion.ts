import { SKILL_LEVELS, type SkillLevel } from './entry-draft'
import { conditionAgainst, fieldAgainst, type HonourFacts } from './honour'
import { reason, type Reason } from './reason'
import type { Rulebook } from './rulebook'
import type { FieldStep } from './rulebook/award-rule'
import type { PromotionRule } from './rulebook/honour-rule'

export interface PromotionFacts extends HonourFacts {
  readonly level: SkillLevel
}

export interface PromotionProposal {
  /** The level proposed; null when nothing is. */
  readonly level: SkillLevel | null
  readonly owner: string
  readonly reason: Reason
}

function place(level: SkillLevel): number {
  return SKILL_LEVELS.indexOf(level)
}

function oneUp(level: SkillLevel): SkillLevel {
  return SKILL_LEVELS[place(level) + 1] ?? level
}

// The level a rule leads to from the one held; the same level when it leads nowhere.
function reached({ give }: PromotionRule, held: SkillLevel): SkillLevel {
  if (give.kind === 'one-up') return place(held) < place(give.cap) ? oneUp(held) : held
  if (place(held) < place(give.level)) return give.level
  return held === give.level && give.atLevel === 'one-up' ? oneUp(held) : held
}

function kept({ give }: PromotionRule, held: SkillLevel): Reason {
  const capped = give.kind === 'one-up' || place(held) > place(give.level)
  return reason(capped ? 'promotion-capped' : 'promotion-keeps', {
    held,
    level: give.kind === 'one-up' ? give.cap : give.level,
  })
}

/**
 * 晋升推荐: for every rule of the rulebook the level a person may be proposed for, or why not (rule 2.8); of two rules
 * that are met the higher counts. A proposal to the assessing body, never a level; a level is never lowered.
 */
export function proposePromotions(
  rulebook: Pick<Rulebook, 'promotions'>,
  facts: PromotionFacts,
  field: { readonly step: FieldStep | null; readonly actual: number } | null = null,
): PromotionProposal[] {
  const { level: held, rank, tier } = facts
  const tooSmall = field && fieldAgainst(field.step, field.actual, rank)
  return rulebook.promotions.map((rule): PromotionProposal => {
    const { owner } = rule
    const against = conditionAgainst(rule.when, facts) ?? tooSmall
    if (against) return { level: null, owner, reason: against }
    const level = reached(rule, held)
    if (level === held) return { level: null, owner, reason: kept(rule, held) }
    return { level, owner, reason: reason('promotion-to', { level, held, rank, tier }) }
  })
}

/** 晋升: the highest level proposed, or null (rule 2.8). */
export function highestPromotion(proposals: readonly PromotionProposal[]): PromotionProposal | null {
  const granted = proposals.filter((proposal) => proposal.level !== null)
  return granted.sort((a, b) => place(b.level ?? 'none') - place(a.level ?? 'none'))[0] ?? null
}
