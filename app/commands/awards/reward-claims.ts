import type { PublishedResults, PublishedRow } from '~/data/published-results.server'
import {
  claimKey,
  rewardFor,
  splitShares,
  type PolicyRules,
  type RewardOffer,
  type RewardRole,
} from '~/domain/reward'

export interface PolicyInForce {
  readonly id: string
  readonly code: string
  readonly rules: PolicyRules
}

interface Share {
  readonly name: string
  readonly amountFen: number
}

/** One award × one role under one policy, before it is written; amounts in fen, shares sum to the amount. */
export interface RewardClaim {
  readonly claimKey: string
  readonly policyId: string
  readonly entryId: string
  readonly memberId: string | null
  readonly role: RewardRole
  readonly recipient: string
  readonly tier: string
  readonly amountFen: number
  readonly reasons: string
  readonly shares: readonly Share[]
}

type Group = { readonly memberId: string | null; readonly names: readonly string[] }

// A person's amount is paid to each; a team's amount is one sum that its people share to the fen.
function divided({ amountFen, unit }: RewardOffer, names: readonly string[]): Share[] {
  const each = unit === 'person' ? names.map(() => amountFen) : splitShares(amountFen, names.length)
  return names.map((name, place) => ({ name, amountFen: each[place] ?? 0 }))
}

function groupsOf(role: RewardRole, { unit }: RewardOffer, row: PublishedRow): Group[] {
  if (role === 'coach-team') return row.coaches.length > 0 ? [{ memberId: null, names: row.coaches }] : []
  if (unit === 'team' && row.members.length > 1) {
    return [{ memberId: null, names: row.members.map((member) => member.name) }]
  }
  return row.members.map((member) => ({ memberId: member.id, names: [member.name] }))
}

const ROLES: readonly RewardRole[] = ['contestant', 'coach-team']

/**
 * 应奖名单: every awarded entry × role × policy in force, with the reasons; what a policy does not pay is kept at 0 with
 * the rule that refused (rules 0, 3.2). The remainder of an uneven split goes to the 主教练, who is first.
 */
export function rewardClaims(
  { event, rows }: PublishedResults,
  policies: readonly PolicyInForce[],
): RewardClaim[] {
  return rows.flatMap((row) => {
    const { tier, entryId, dispatched } = row
    if (tier === null) return []
    return policies.flatMap((policy) =>
      ROLES.flatMap((role) => {
        const offer = rewardFor(policy.rules, { classCode: event.classCode, tier, role, dispatched })
        return groupsOf(role, offer, row).map(({ memberId, names }): RewardClaim => {
          const shares = divided(offer, names)
          return {
            claimKey: claimKey({ policyCode: policy.code, eventId: event.id, entryId, role, memberId }),
            policyId: policy.id,
            entryId,
            memberId,
            role,
            recipient: names.join('、'),
            tier,
            amountFen: shares.reduce((sum, share) => sum + share.amountFen, 0),
            reasons: JSON.stringify(offer.reasons),
            shares,
          }
        })
      }),
    )
  })
}
