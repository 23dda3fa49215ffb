import { write } from '~/data/write.server'
import { canonical } from '~/domain/digest'
import type { Stamp } from '~/domain/journal'
import { checkTyping, typingDigest, type Typed } from '~/domain/typing'
import { ok, refuse, type Result } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'
import { applyTyping } from './apply-typing.server'
import { openSheet, stillBlank, type TypingRefusal } from './sheet-for-typing.server'

export type Typing = {
  readonly eventId: string
  readonly sheetId: string
  readonly typed: Typed
  readonly by: Stamp
  readonly now: Date
}

/** waiting: a second person has to type it again. applied: the marks stand. */
export type TypedState = { readonly state: 'waiting' | 'applied'; readonly totalHundredths: number }

/**
 * 录入: a recorder types one paper sheet, every aspect of it (rule 1.2). Where the rules ask for two people it is kept
 * and waits for the second; else its marks are given at once. Refuses a typing that waits already ('typing-waits'),
 * blanks, wrong answers, a signed sheet, and marks of the tablet that say something else ('typing-marked').
 */
export async function typeSheet(typing: Typing): Promise<Result<TypedState, TypingRefusal>> {
  const { eventId, sheetId, typed, by, now } = typing
  return write<TypedState, TypingRefusal>(async (tx, pen) => {
    const found = await openSheet(tx, eventId, sheetId)
    if (!found.ok) return found
    const sheet = found.value
    if (sheet.waiting) return refuse({ code: 'typing-waits', by: sheet.waiting.typistName })
    const checked = checkTyping(sheet.aspects, typed)
    if (!checked.ok) return checked
    const blank = stillBlank(sheet, typed)
    if (!blank.ok) return blank
    const totalHundredths = checked.value
    if (blank.value.length === 0) return ok({ state: 'applied' as const, totalHundredths })
    const state = sheet.typedTwice ? 'waiting' : 'applied'
    await tx.typing.create({
      data: {
        sheetId,
        typistId: by.id,
        typistName: by.name,
        answers: canonical(typed),
        status: sheet.typedTwice ? 'first' : 'confirmed',
        at: now,
        decidedAt: sheet.typedTwice ? null : now,
      },
      select: { id: true },
    })
    pen.journal({
      ...{ chain: eventId, by, at: now, act: 'scoring/type-sheet', subject: 'sheet', subjectId: sheetId },
      after: { ...sheet.place, state, digest: typingDigest(sheetId, typed) },
    })
    if (!sheet.typedTwice) {
      const applied = await applyTyping(tx, pen, sheet, { blank: blank.value, typed, by, now })
      if (!applied.ok) return applied
    }
    pen.touch(controlTopic(sheet.eventCode))
    return ok({ state, totalHundredths })
  })
}
