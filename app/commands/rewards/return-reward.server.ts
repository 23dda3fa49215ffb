import { write } from '~/data/write.server'
import { ok, refuse } from '~/kit/result'
import type { Sealing, SealRefusal } from './seal-reward.server'

type Returning = Sealing & {
  readonly reason: string
  /** the statuses this person may send back: the ones that wait for his seal */
  readonly waiting: readonly ('applied' | 'reviewed' | 'approved')[]
}

const UNSIGNED = {
  appliedById: null,
  reviewedById: null,
  approvedById: null,
  appliedAt: null,
  reviewedAt: null,
  approvedAt: null,
}

/**
 * 退回: the person whose seal is awaited sends the record back to the beginning with a written reason; all seals so far
 * are void, the journal keeps them. Refuses a record nobody has put forward and one that is already paid.
 */
export async function returnReward({ id, revision, reason, waiting, by, now }: Returning) {
  return write<{ status: 'proposed' }, SealRefusal>(async (tx, { journal }) => {
    const select = {
      eventId: true,
      status: true,
      appliedById: true,
      reviewedById: true,
      approvedById: true,
    } as const
    const record = await tx.rewardRecord.findUnique({ where: { id }, select })
    if (!record) return refuse({ code: 'no-such', what: 'reward' })
    const { eventId, status, ...signed } = record
    if (!waiting.some((one) => one === status)) {
      return refuse({ code: 'reward-wrong-step', status, needed: waiting.join(',') })
    }
    const set = await tx.rewardRecord.updateMany({
      where: { id, revision, status },
      data: { status: 'proposed', revision: { increment: 1 }, ...UNSIGNED },
    })
    if (set.count !== 1) return refuse({ code: 'changed-meanwhile' })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'reward/return-reward',
      subject: 'reward',
      subjectId: id,
      reason,
      before: { status, ...signed },
      after: { status: 'proposed' },
    })
    return ok({ status: 'proposed' })
  })
}
