import { ok, refuse, type Result } from '../kit/result'
import { canonical, sha256Hex } from './digest'
import type { Answer } from './answer'
import { markFor, type Markable, type MarkRefusal } from './sheet'

/** An aspect of a paper sheet as the desk types it. */
export interface TypedAspect extends Markable {
  readonly id: string
  readonly code: string
}

/** 一遍录入: what stands on one paper sheet, by aspect id; an aspect left blank has no answer. */
export type Typed = Readonly<Record<string, Answer>>

/**
 * 录入核验: gives the sheet's total in hundredths when every aspect has an answer its way of marking takes (rules 1.2,
 * 1.3). Refuses an answer for an aspect that is not there, every blank by its code, and what markFor refuses.
 */
export function checkTyping(aspects: readonly TypedAspect[], typed: Typed): Result<number, MarkRefusal> {
  const known = new Set(aspects.map(({ id }) => id))
  if (Object.keys(typed).some((id) => !known.has(id))) return refuse({ code: 'no-such-aspect' })
  const missing = aspects.filter(({ id }) => !Object.hasOwn(typed, id)).map(({ code }) => code)
  if (missing.length > 0) return refuse({ code: 'sheet-incomplete', missing })
  let total = 0
  for (const aspect of aspects) {
    const answer = typed[aspect.id]
    if (!answer) return refuse({ code: 'sheet-incomplete', missing: [aspect.code] })
    const mark = markFor(aspect, answer)
    if (!mark.ok) return mark
    total += mark.value
  }
  return ok(total)
}

/**
 * 双人录入比对: the codes of the aspects in which two typings of one sheet differ, in the sheet's order; blank and 0 are
 * not the same, nor are two answers that give the same mark.
 */
export function typingDifferences(aspects: readonly TypedAspect[], one: Typed, other: Typed): string[] {
  return aspects.filter(({ id }) => told(one, id) !== told(other, id)).map(({ code }) => code)
}

function told(typed: Typed, id: string): string {
  const answer = Object.hasOwn(typed, id) ? typed[id] : undefined
  return answer === undefined ? '' : canonical(answer)
}

/** 录入摘要: SHA-256 over the sheet and its answers; the order in which they were typed does not matter. */
export function typingDigest(sheetId: string, typed: Typed): string {
  return sha256Hex(canonical({ format: 'typing/1', sheetId, answers: typed }))
}
