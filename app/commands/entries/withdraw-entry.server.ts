import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { EntryRefusal } from '~/domain/refusal/entry'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'

export type WithdrawalGiven = {
  readonly entryId: string
  readonly applicantId: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 撤回报名: by the applicant himself, until the entry is approved; his people may then register again. Refuses another
 * applicant's entry as if it did not exist, an approved one, and a time after the review.
 */
export function withdrawEntry(given: WithdrawalGiven): Promise<Result<void, EntryRefusal>> {
  const { entryId, applicantId, by, now } = given
  return write<void, EntryRefusal>(async (tx, { journal, touch }) => {
    const entry = await tx.entry.findFirst({
      where: { id: entryId, applicantId },
      select: {
        eventId: true,
        status: true,
        event: { select: { stage: true } },
        members: { select: { id: true } },
      },
    })
    if (!entry || !isStage(entry.event.stage)) return refuse({ code: 'not-yours' })
    const open = needs(entry.event.stage, 'entry/review')
    if (!open.ok) return open
    if (entry.status !== 'submitted' && entry.status !== 'returned')
      return refuse({ code: 'entry-decided-already' })
    await tx.entry.update({ where: { id: entryId }, data: { status: 'withdrawn' }, select: { id: true } })
    for (const { id } of entry.members) {
      // The blind index is unique within an event: a withdrawn person must leave it free.
      await tx.member.update({
        where: { id },
        data: { active: false, idHash: `withdrawn:${id}` },
        select: { id: true },
      })
    }
    journal({
      chain: entry.eventId,
      by,
      at: now,
      act: 'entry/withdraw-entry',
      subject: 'entry',
      subjectId: entryId,
      before: { status: entry.status },
      after: { status: 'withdrawn' },
    })
    touch('watch')
    return ok()
  })
}
