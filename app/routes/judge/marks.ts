import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { giveMark } from '~/commands/scoring/give-mark.server'
import { AnswerSchema } from '~/domain/sheet'
import { answer, refusal } from '~/http/answer.server'
import { intField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'

const Json = z.string().max(500).transform((raw, ctx): unknown => {
  try {
    return JSON.parse(raw)
  } catch {
    ctx.addIssue({ code: 'custom' })
    return z.NEVER
  }
})

const MarkForm = z.object({
  entryId: z.uuid(),
  aspectId: text(60),
  answer: Json.pipe(AnswerSchema),
  revision: intField(0, 1_000_000),
})

/** One tap from the pad's outbox, answered in JSON once it is durable. A route of its own because Remix answers a
 * page's action with the whole page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, by } = await requireAct(request, 'sheet/mark')
  const form = await readForm(request, MarkForm)
  if (!form.ok) return refusal(request, form.refusal)
  const mark = { ...form.value, sheetId: params.id ?? '', accountId: actor.id, by, now: new Date() }
  return answer(request, await giveMark(mark), { value: (given) => given })
}
