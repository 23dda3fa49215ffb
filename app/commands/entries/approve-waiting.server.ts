import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { EntryRefusal } from '~/domain/refusal/entry'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'

export type WaitingGiven = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

/** 全部通过: approves every entry of the event that waits, each with its own line in the journal. Refuses as reviewEntry. */
export function approveWaiting({
  eventId,
  by,
  now,
}: WaitingGiven): Promise<Result<{ count: number }, EntryRefusal>> {
  return write<{ count: number }, EntryRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({ where: { id: eventId }, select: { stage: true } })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const open = needs(event.stage, 'entry/review')
    if (!open.ok) return open
    const waiting = await tx.entry.findMany({
      where: { eventId, status: 'submitted' },
      select: { id: true },
      orderBy: { serial: 'asc' },
    })
    await tx.entry.updateMany({
      where: { eventId, status: 'submitted' },
      data: { status: 'approved', reason: '' },
    })
    for (const { id } of waiting) {
      journal({
        chain: eventId,
        by,
        at: now,
        act: 'entry/review-entry',
        subject: 'entry',
        subjectId: id,
        before: { status: 'submitted' },
        after: { status: 'approved' },
      })
    }
    touch('watch')
    return ok({ count: waiting.length })
  })
}
