import type { ActionFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { giveMark } from '~/commands/scoring/give-mark.server'
import { answer, refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { MarkForm } from './sheet/mark-form'

/**
 * One tap from the pad's outbox, answered in JSON once it is durable. A route of its own because Remix answers a page's
 * action with the whole page. A conflict carries the standing mark, so that the judge can choose.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, by } = await requireAct(request, 'sheet/mark')
  const form = await readForm(request, MarkForm)
  if (!form.ok) return refusal(request, form.refusal)
  const mark = { ...form.value, sheetId: params.id ?? '', accountId: actor.id, by, now: new Date() }
  const given = await giveMark(mark)
  if (given.ok || !('standing' in given.refusal)) return answer(request, given, { value: (value) => value })
  const refused = refusal(request, given.refusal)
  const body: object = await refused.json()
  const { standing } = given.refusal
  return Response.json({ ...body, standing }, { status: refused.status })
}
