import { proposeHonours, type HonourProposal } from './honour'
import { highestPromotion, proposePromotions, type PromotionFacts } from './promotion'
import type { Rulebook } from './rulebook'
import type { FieldStep } from './rulebook/award-rule'

type Field = { readonly step: FieldStep | null; readonly actual: number }

const LEVEL = 'level:'

/** 晋升 as it is stored among the honours: 'level:technician'; null when the text names an honour. */
export function levelNamed(honour: string): string | null {
  return honour.startsWith(LEVEL) ? honour.slice(LEVEL.length) : null
}

// Two rules may lead to one title: the one that is met speaks for both, else the first that refused.
function oncePerName(proposals: readonly HonourProposal[]): HonourProposal[] {
  const byName = new Map<string, HonourProposal>()
  for (const proposal of proposals) {
    const held = byName.get(proposal.honour)
    if (!held || (!held.granted && proposal.granted)) byName.set(proposal.honour, proposal)
  }
  return [...byName.values()]
}

function promotions(
  rulebook: Pick<Rulebook, 'promotions'>,
  facts: PromotionFacts,
  field: Field,
): HonourProposal[] {
  const proposals = proposePromotions(rulebook, facts, field)
  const best = highestPromotion(proposals)
  if (best?.level) {
    return [{ honour: `${LEVEL}${best.level}`, owner: best.owner, granted: true, reason: best.reason }]
  }
  return proposals.map(({ owner, reason }, at) => {
    const give = rulebook.promotions[at]!.give
    const target = give.kind === 'to' ? give.level : give.cap
    return { honour: `${LEVEL}${target}`, owner, granted: false, reason }
  })
}

/**
 * 荣誉与晋升推荐: everything one person may be proposed for, each once, granted or refused with its reason; of several
 * promotions only the highest (rule 2.8). Proposals to the owning bodies, never titles.
 */
export function proposalsFor(
  rulebook: Pick<Rulebook, 'honours' | 'promotions'>,
  facts: PromotionFacts,
  field: Field,
): HonourProposal[] {
  return oncePerName([...proposeHonours(rulebook, facts, field), ...promotions(rulebook, facts, field)])
}
