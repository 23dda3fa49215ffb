import { write } from '~/data/write.server'
import { checkTyping, typingDifferences, typingDigest } from '~/domain/typing'
import { ok, refuse, type Result } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'
import { applyTyping } from './apply-typing.server'
import { openSheet, stillBlank, type TypingRefusal } from './sheet-for-typing.server'
import type { TypedState, Typing } from './type-sheet.server'

/**
 * 第二人核对: another recorder types the same paper again without having seen the first typing; only when every field is
 * equal are the marks given. Refuses the first person ('second-is-first'), a sheet that does not wait ('typing-none'),
 * and two typings that differ, naming the aspects and nothing else ('typing-differs'): nothing is given then.
 */
export async function checkTypedSheet(typing: Typing): Promise<Result<TypedState, TypingRefusal>> {
  const { eventId, sheetId, typed, by, now } = typing
  return write<TypedState, TypingRefusal>(async (tx, pen) => {
    const found = await openSheet(tx, eventId, sheetId)
    if (!found.ok) return found
    const sheet = found.value
    const { waiting: first, aspects } = sheet
    if (!first) return refuse({ code: 'typing-none' })
    if (first.typistId === by.id) return refuse({ code: 'second-is-first' })
    const checked = checkTyping(aspects, typed)
    if (!checked.ok) return checked
    const different = typingDifferences(aspects, first.answers, typed)
    if (different.length > 0) return refuse({ code: 'typing-differs', aspects: different })
    const blank = stillBlank(sheet, typed)
    if (!blank.ok) return blank
    const confirmed = await tx.typing.updateMany({
      where: { id: first.id, status: 'first' },
      data: { status: 'confirmed', secondId: by.id, secondName: by.name, decidedAt: now },
    })
    if (confirmed.count === 0) return refuse({ code: 'typing-none' })
    pen.journal({
      ...{ chain: eventId, by, at: now, act: 'scoring/check-typing', subject: 'sheet', subjectId: sheetId },
      before: { ...sheet.place, first: first.typistName, digest: typingDigest(sheetId, first.answers) },
      after: { digest: typingDigest(sheetId, typed) },
    })
    const applied = await applyTyping(tx, pen, sheet, { blank: blank.value, typed, by, now })
    if (!applied.ok) return applied
    pen.touch(controlTopic(sheet.eventCode))
    return ok({ state: 'applied' as const, totalHundredths: checked.value })
  })
}
