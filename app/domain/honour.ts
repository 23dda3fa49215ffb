import { reason, type Reason } from './reason'
import type { HonourRule, Rulebook, Tier } from './rulebook'

/** What an honour is judged by: one member of an entry, with the entry's result; age in years at the event's date. */
export interface HonourFacts {
  readonly rank: number | null
  readonly tier: Tier | null
  readonly group: string
  readonly age: number | null
  readonly sex: 'F' | 'M' | null
}

export interface HonourProposal {
  readonly honour: string
  readonly owner: string
  readonly granted: boolean
  readonly reason: Reason
}

function obstacle(when: HonourRule['when'], facts: HonourFacts): Reason | null {
  const { rank, tier, age } = facts
  if (rank === null) return reason('honour-no-award')
  if (when.rankTo !== undefined && rank > when.rankTo)
    return reason('honour-rank', { rank, rankTo: when.rankTo })
  if (when.tiers && (tier === null || !when.tiers.includes(tier))) {
    return reason('honour-tier', { tier, tiers: when.tiers.join(',') })
  }
  if (when.group !== undefined && when.group !== facts.group) {
    return reason('honour-group', { group: facts.group, needed: when.group })
  }
  if (when.ageMax !== undefined && (age === null || age > when.ageMax)) {
    return reason('honour-age', { age, ageMax: when.ageMax })
  }
  if (when.sex !== undefined && when.sex !== facts.sex) return reason('honour-sex', { needed: when.sex })
  return null
}

/**
 * 荣誉推荐: every honour of the rulebook with whether this person may be proposed for it and why (rule 2.8). A proposal
 * to the owning body only, never a title. `ageMax` includes the number itself (35 周岁含).
 */
export function proposeHonours(rulebook: Pick<Rulebook, 'honours'>, facts: HonourFacts): HonourProposal[] {
  return rulebook.honours.map(({ honour, owner, when }) => {
    const against = obstacle(when, facts)
    const met = reason('honour-met', { rank: facts.rank, tier: facts.tier })
    return { honour, owner, granted: against === null, reason: against ?? met }
  })
}
