import type { Tx } from '~/data/prisma.server'
import { write } from '~/data/write.server'
import type { RewardStatus } from '~/domain/reward'
import { ok, refuse } from '~/kit/result'
import { sealReward, type SealedRecord, type Sealing, type SealRefusal } from './seal-reward.server'

// A budget is the programme's: the newest version holds it, whichever version the record stands on.
async function withinBudget(tx: Tx, { seasonId, amountFen, policy }: SealedRecord) {
  const { code } = policy
  const newest = await tx.rewardPolicy.findFirst({
    where: { code },
    select: { budgetFen: true },
    orderBy: { version: 'desc' },
  })
  if (!newest) return refuse({ code: 'reward-no-policy' })
  const { budgetFen } = newest
  const committed = await tx.rewardRecord.aggregate({
    where: { seasonId, policy: { code }, status: { in: ['approved', 'paid'] } },
    _sum: { amountFen: true },
  })
  const committedFen = committed._sum.amountFen ?? 0
  if (committedFen + amountFen > budgetFen) {
    return refuse({ code: 'reward-over-budget', budgetFen, committedFen, amountFen })
  }
  return ok()
}

/**
 * 批: the third person commits the money, in fen. Approved and paid together never exceed the programme's budget of the
 * season: what does not fit stays reviewed and waits, it is not rejected (rule 3.2).
 */
export async function approveReward(sealing: Sealing) {
  return write<{ status: RewardStatus }, SealRefusal>((tx, pen) =>
    sealReward(tx, pen, 'approve', sealing, (record) => withinBudget(tx, record)),
  )
}
