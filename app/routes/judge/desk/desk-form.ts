import { z } from 'zod'
import type { Typed } from '~/domain/typing'
import { text } from '~/http/fields'
import type { Lang } from '~/i18n/define'
import type { DeskAspect } from '~/queries/desk/sheet.server'
import { fieldSentenceFor, sentenceFor } from '~/ui/sentences'
import { fieldSentences, type FieldRefusal } from '~/ui/sentences/form'
import type { MarkRefusal } from '~/domain/sheet'
import { readTyped } from '~/ui/sheet/typed-answer'

const LONGEST = 60

export const DeskForm = z.discriminatedUnion('intent', [
  z.looseObject({ intent: z.enum(['review', 'send', 'edit']), turn: z.enum(['first', 'second']) }),
  z.object({ intent: z.literal('reject'), note: text(200) }),
])

/** What was typed, by aspect id, as it was typed. */
export type Texts = Readonly<Record<string, string>>

export function fieldOf(aspectId: string): string {
  return `a.${aspectId}`
}

export function textsIn(form: Readonly<Record<string, unknown>>, aspects: readonly DeskAspect[]): Texts {
  return Object.fromEntries(
    aspects.map(({ id }): [string, string] => {
      const typed = form[fieldOf(id)]
      return [id, typeof typed === 'string' ? typed.trim().slice(0, LONGEST) : '']
    }),
  )
}

/** Why a field was not kept, as the recorder reads it. */
export function wrongSentence(refusal: FieldRefusal | MarkRefusal, lang: Lang): string {
  return isOfField(refusal) ? fieldSentenceFor(refusal, lang) : sentenceFor(refusal, lang)
}

function isOfField(refusal: FieldRefusal | MarkRefusal): refusal is FieldRefusal {
  return refusal.code in fieldSentences
}

/** The answers of a whole sheet, or for every field that cannot be read its sentence. */
export function readTexts(aspects: readonly DeskAspect[], texts: Texts, lang: Lang) {
  const typed: Record<string, Typed[string]> = {}
  const fields: Record<string, string> = {}
  let totalHundredths = 0
  for (const aspect of aspects) {
    const read = readTyped(aspect, texts[aspect.id] ?? '')
    if (read.ok) {
      typed[aspect.id] = read.value.answer
      totalHundredths += read.value.hundredths
    } else fields[fieldOf(aspect.id)] = `${aspect.code} ${wrongSentence(read.refusal, lang)}`
  }
  return { typed, fields, totalHundredths, complete: Object.keys(fields).length === 0 }
}
