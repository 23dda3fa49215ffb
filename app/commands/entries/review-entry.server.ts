import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { EntryRefusal } from '~/domain/refusal/entry'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'

export type ReviewGiven = {
  readonly eventId: string
  readonly entryId: string
  /** undo: back to waiting */
  readonly verdict: 'approve' | 'return' | 'undo'
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

const STATUS = { approve: 'approved', return: 'returned', undo: 'submitted' } as const

/**
 * 资格审查: approves an entry, returns it with a reason, or takes the decision back. Refuses outside registration and
 * review, an entry of another event, one already decided, and undoing what was not decided.
 */
export function reviewEntry(given: ReviewGiven): Promise<Result<{ status: string }, EntryRefusal>> {
  const { eventId, entryId, verdict, by, now } = given
  return write<{ status: string }, EntryRefusal>(async (tx, { journal, touch }) => {
    const entry = await tx.entry.findFirst({
      where: { id: entryId, eventId },
      select: { status: true, event: { select: { stage: true } } },
    })
    if (!entry || !isStage(entry.event.stage)) return refuse({ code: 'no-such', what: 'entry' })
    const open = needs(entry.event.stage, 'entry/review')
    if (!open.ok) return open
    const decided = entry.status === 'approved' || entry.status === 'returned'
    if (verdict === 'undo' && !decided) return refuse({ code: 'entry-not-decided' })
    if (verdict !== 'undo' && entry.status !== 'submitted') return refuse({ code: 'entry-decided-already' })
    const reason = verdict === 'return' ? given.reason : ''
    const status = STATUS[verdict]
    const changed = await tx.entry.updateMany({
      where: { id: entryId, eventId, status: entry.status },
      data: { status, reason },
    })
    if (changed.count === 0) return refuse({ code: 'changed-meanwhile' })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'entry/review-entry',
      subject: 'entry',
      subjectId: entryId,
      reason,
      before: { status: entry.status },
      after: { status },
    })
    touch('watch')
    return ok({ status })
  })
}
