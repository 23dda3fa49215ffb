import { z } from 'zod'
import type { Answer } from '~/domain/answer'
import { hundredthsField, intField } from '~/http/fields'
import { thousandthsOf } from '~/ui/sheet/thousandths'
import { MarkForm } from './mark-form'

const Value = z.string().transform((raw, ctx) => {
  const thousandths = thousandthsOf(raw.trim())
  if (thousandths !== null) return thousandths
  ctx.addIssue({ code: 'custom' })
  return z.NEVER
})

/** A mark posted by a plain form: a radio's answer, or one typed number named after its kind. */
export const PlainForm = z.object({
  intent: z.literal('mark'),
  entryId: z.uuid().optional(),
  aspectId: MarkForm.shape.aspectId,
  revision: MarkForm.shape.revision,
  answer: MarkForm.shape.answer.optional(),
  points: hundredthsField().optional(),
  faults: intField(0, 999).optional(),
  value: Value.optional(),
})

/** The domain's answer in a plain form; null when none was given. */
export function plainAnswer({ answer, points, faults, value }: z.infer<typeof PlainForm>): Answer | null {
  if (answer) return answer
  if (points !== undefined) return { kind: 'points', hundredths: points }
  if (faults !== undefined) return { kind: 'faults', count: faults }
  return value === undefined ? null : { kind: 'value', thousandths: value }
}
