import { reason } from '../reason'
import type { RewardOffer } from '../reward'

/** One award's offer to a group of people; `group` names the same people under one policy and role in one event. */
interface GroupOffer {
  readonly group: string
  readonly offer: RewardOffer
}

/**
 * 每项目一次: an amount per project is paid once to the same group of people, whatever number of their entries won in it
 * (rule 3.2). The highest stands, the first of equal ones; the others become 0 with the reason. Amounts per person or per
 * team stay: tied winners each get the full tier.
 */
export function oncePerProject<C extends GroupOffer>(claims: readonly C[]): C[] {
  return claims.map((claim) => {
    const { group, offer } = claim
    if (offer.unit !== 'project') return claim
    const same = claims.filter((other) => other.group === group && other.offer.unit === 'project')
    const best = same.reduce((high, other) => (other.offer.amountFen > high.offer.amountFen ? other : high))
    if (best === claim) return claim
    const reasons = [...offer.reasons, reason('project-paid-once', { amountFen: best.offer.amountFen })]
    return { ...claim, offer: { ...offer, amountFen: 0, reasons } }
  })
}
