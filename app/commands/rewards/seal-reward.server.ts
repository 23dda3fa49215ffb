import type { Pen } from '~/data/write.server'
import type { Tx } from '~/data/prisma.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { canSign, type RewardRefusal, type RewardStatus, type RewardStep } from '~/domain/reward'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'

/** What a person seals: the record as he saw it (`revision`), never an amount. */
export interface Sealing {
  readonly id: string
  readonly revision: number
  readonly by: Stamp
  readonly now: Date
}

export type SealRefusal = RewardRefusal | CommonRefusal

const SIGNATURE = {
  apply: (id: string, at: Date) => ({ appliedById: id, appliedAt: at }),
  review: (id: string, at: Date) => ({ reviewedById: id, reviewedAt: at }),
  approve: (id: string, at: Date) => ({ approvedById: id, approvedAt: at }),
  pay: (id: string, at: Date) => ({ paidById: id, paidAt: at }),
} as const

const sealed = {
  id: true,
  eventId: true,
  seasonId: true,
  status: true,
  amountFen: true,
  revision: true,
  appliedById: true,
  reviewedById: true,
  approvedById: true,
  paidById: true,
  policy: { select: { id: true, code: true } },
  event: { select: { stage: true } },
} as const

export interface SealedRecord {
  readonly seasonId: string
  readonly amountFen: number
  readonly policy: { readonly id: string; readonly code: string }
}

type Check = (record: SealedRecord) => Promise<Result<void, SealRefusal>>

/**
 * 盖印: one of the four steps by a fourth different person, compare-and-set on the revision he saw (rules 2.2, 3.2).
 * The amount is never part of it. `check` runs before the seal is set.
 */
export async function sealReward(
  tx: Tx,
  pen: Pen,
  step: RewardStep,
  { id, revision, by, now }: Sealing,
  check?: Check,
): Promise<Result<{ status: RewardStatus }, SealRefusal>> {
  const record = await tx.rewardRecord.findUnique({ where: { id }, select: sealed })
  if (!record) return refuse({ code: 'no-such', what: 'reward' })
  const { stage } = record.event
  const time = isStage(stage) ? needs(stage, `reward/${step}`) : refuse({ code: 'no-such', what: 'stage' })
  if (!time.ok) return time
  const next = canSign(record, step, by.id)
  if (!next.ok) return next
  const checked = await check?.(record)
  if (checked && !checked.ok) return checked
  const set = await tx.rewardRecord.updateMany({
    where: { id, revision, status: record.status },
    data: { status: next.value, revision: { increment: 1 }, ...SIGNATURE[step](by.id, now) },
  })
  if (set.count !== 1) return refuse({ code: 'changed-meanwhile' })
  pen.journal({
    chain: record.eventId,
    by,
    at: now,
    act: `reward/${step}-reward`,
    subject: 'reward',
    subjectId: id,
    before: { status: record.status },
    after: { status: next.value, amountFen: record.amountFen },
  })
  return ok({ status: next.value })
}
