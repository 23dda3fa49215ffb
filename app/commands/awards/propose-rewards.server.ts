import type { Tx } from '~/data/prisma.server'
import { actedBefore, publishedResults } from '~/data/published-results.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { AwardRefusal } from '~/domain/refusal/award'
import { PolicyRulesSchema } from '~/domain/reward/policy'
import { ok, refuse } from '~/kit/result'
import { awardTime } from './award-time'
import { rewardClaims, type PolicyInForce, type RewardClaim } from './reward-claims'

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }
type Proposed = { readonly added: number; readonly renewed: number }

const ACT = 'award/propose-rewards'

async function policiesOn(tx: Tx, date: Date): Promise<PolicyInForce[]> {
  const rows = await tx.rewardPolicy.findMany({
    where: { validFrom: { lte: date }, OR: [{ validTo: null }, { validTo: { gt: date } }] },
    select: { id: true, code: true, version: true, rules: true },
    orderBy: [{ code: 'asc' }, { version: 'desc' }],
  })
  const newest = rows.filter((row, place) => rows[place - 1]?.code !== row.code)
  return newest.map(({ id, code, rules }) => ({
    id,
    code,
    rules: PolicyRulesSchema.parse(JSON.parse(rules)),
  }))
}

function sharesOf({ shares }: RewardClaim) {
  return { create: shares.map((share, ord) => ({ ...share, ord })) }
}

// Nobody has signed it yet, and a newer version of its policy is in force: the proposal follows the new version.
async function renew(tx: Tx, id: string, claim: RewardClaim) {
  const { policyId, amountFen, reasons, recipient, tier } = claim
  await tx.rewardShare.deleteMany({ where: { recordId: id } })
  await tx.rewardRecord.update({
    where: { id },
    data: {
      policyId,
      amountFen,
      reasons,
      recipient,
      tier,
      revision: { increment: 1 },
      shares: sharesOf(claim),
    },
  })
}

/**
 * 奖励申报清单: one record per claim (award × role × policy valid on the award date), amounts in fen, 0 kept with its
 * reason (rule 3.2). A claim exists once: a second run adds what is missing and renews unsigned proposals only when a
 * newer policy version is in force. Refuses before the results are confirmed.
 */
export async function proposeRewards({ eventId, by, now }: Given) {
  return write<Proposed, AwardRefusal | CommonRefusal>(async (tx, { journal }) => {
    const results = await publishedResults(tx, eventId)
    if (!results) return refuse({ code: 'no-such-event' })
    const time = awardTime(results)
    if (!time.ok) return time
    if (!results.version) return refuse({ code: 'award-no-results' })
    const claims = rewardClaims(results, await policiesOn(tx, results.version.awardedAt))
    const select = { id: true, claimKey: true, policyId: true, status: true } as const
    const held = await tx.rewardRecord.findMany({ where: { eventId }, select })
    const byKey = new Map(held.map((record) => [record.claimKey, record]))
    const fresh = claims.filter((claim) => !byKey.has(claim.claimKey))
    const stale = claims.flatMap((claim) => {
      const record = byKey.get(claim.claimKey)
      return record?.status === 'proposed' && record.policyId !== claim.policyId
        ? [{ id: record.id, claim }]
        : []
    })
    const done = { added: fresh.length, renewed: stale.length }
    if (fresh.length + stale.length === 0 && (await actedBefore(tx, eventId, ACT))) return ok(done)

    const { seasonId } = results.event
    const last = await tx.rewardRecord.aggregate({ where: { seasonId }, _max: { serial: true } })
    let serial = last._max.serial ?? 0
    for (const claim of fresh) {
      serial += 1
      await tx.rewardRecord.create({ data: { ...claim, eventId, seasonId, serial, shares: sharesOf(claim) } })
    }
    for (const { id, claim } of stale) await renew(tx, id, claim)
    const amountFen = claims.reduce((sum, claim) => sum + claim.amountFen, 0)
    const after = { records: held.length + fresh.length, renewed: stale.length, amountFen }
    const before = { records: held.length }
    journal({
      chain: eventId,
      by,
      at: now,
      act: ACT,
      subject: 'event',
      subjectId: eventId,
      before,
      after,
    })
    return ok(done)
  })
}
