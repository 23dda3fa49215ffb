import type { PublishedResults, PublishedRow } from '~/data/published-results.server'
import { claimKey, rewardFor, type RewardOffer } from '~/domain/reward'
import type { PolicyRules, RewardRole } from '~/domain/reward/policy'
import { oncePerProject } from '~/domain/reward/project'
import { payout } from '~/domain/reward/shares'

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

function groupsOf(role: RewardRole, { unit }: RewardOffer, row: PublishedRow): Group[] {
  if (role === 'coach-team') return row.coaches.length > 0 ? [{ memberId: null, names: row.coaches }] : []
  if (unit !== 'person' && unit !== null && row.members.length > 1) {
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
  const offered = rows.flatMap((row) => {
    const { tier, entryId, dispatched, rank } = row
    if (tier === null) return []
    const { classCode, group } = event
    return policies.flatMap((policy) =>
      ROLES.flatMap((role) => {
        const offer = rewardFor(policy.rules, { classCode, tier, role, dispatched, rank, group })
        return groupsOf(role, offer, row).map(({ memberId, names }) => {
          const same = [policy.code, role, ...[...names].sort()].join('\n')
          return { policy, role, tier, entryId, memberId, names, offer, group: same }
        })
      }),
    )
  })
  return oncePerProject(offered).map(
    ({ policy, role, tier, entryId, memberId, names, offer }): RewardClaim => {
      const shares = payout(offer, names).map(({ person, amountFen }) => ({ name: person, amountFen }))
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
    },
  )
}
