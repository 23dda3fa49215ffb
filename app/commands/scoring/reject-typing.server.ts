import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { typingDigest } from '~/domain/typing'
import { ok, refuse, type Result } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'
import { openSheet, type TypingRefusal } from './sheet-for-typing.server'

type Rejecting = {
  readonly eventId: string
  readonly sheetId: string
  readonly note: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 退回录入: the second recorder finds the first typing unlike the paper and rejects it with a note; the sheet must be
 * typed from the beginning. Refuses the first person himself, and a sheet on which nothing waits.
 */
export async function rejectTyping(rejecting: Rejecting): Promise<Result<void, TypingRefusal>> {
  const { eventId, sheetId, note, by, now } = rejecting
  return write<void, TypingRefusal>(async (tx, pen) => {
    const found = await openSheet(tx, eventId, sheetId)
    if (!found.ok) return found
    const { waiting: first, place, eventCode } = found.value
    if (!first) return refuse({ code: 'typing-none' })
    if (first.typistId === by.id) return refuse({ code: 'second-is-first' })
    const rejected = await tx.typing.updateMany({
      where: { id: first.id, status: 'first' },
      data: { status: 'rejected', secondId: by.id, secondName: by.name, note, decidedAt: now },
    })
    if (rejected.count === 0) return refuse({ code: 'typing-none' })
    pen.journal({
      ...{ chain: eventId, by, at: now, act: 'scoring/reject-typing', subject: 'sheet', subjectId: sheetId },
      reason: note,
      before: { ...place, first: first.typistName, digest: typingDigest(sheetId, first.answers) },
      after: { state: 'rejected' },
    })
    pen.touch(controlTopic(eventCode))
    return ok()
  })
}
