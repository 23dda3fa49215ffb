import { z } from 'zod'
import { AnswerSchema } from '~/domain/answer'
import { intField, text } from '~/http/fields'

const Json = z
  .string()
  .max(500)
  .transform((raw, ctx): unknown => {
    try {
      return JSON.parse(raw)
    } catch {
      ctx.addIssue({ code: 'custom' })
      return z.NEVER
    }
  })

/** One tap as the tablet posts it; the answer is JSON of the domain's Answer. */
export const MarkForm = z.object({
  entryId: z.uuid(),
  aspectId: text(60),
  answer: Json.pipe(AnswerSchema),
  revision: intField(0, 1_000_000),
})
