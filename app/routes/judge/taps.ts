import type { ActionFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { giveTaps } from '~/commands/scoring/give-taps.server'
import type { TapResult } from '~/commands/scoring/mark-given'
import { refusal } from '~/http/answer.server'
import { readJson } from '~/http/json.server'
import { langOf } from '~/http/language.server'
import { TapBatchSchema } from '~/realtime/sent-taps'
import { TAP_PROTOCOL, type TapAnswer, type TapVerdict } from '~/realtime/taps'
import { sentenceFor, statusFor } from '~/ui/sentences'

function verdictOf(request: Request, entryId: string, result: TapResult): TapVerdict {
  if (result.ok) return { ok: true, entryId, value: result.value }
  const { refusal: no } = result
  return {
    ok: false,
    entryId,
    status: statusFor(no),
    refusal: { code: no.code, sentence: sentenceFor(no, langOf(request)) },
    ...('standing' in no && { standing: no.standing }),
  }
}

function statusOf(verdicts: readonly TapVerdict[]): number {
  const [first] = verdicts
  if (verdicts.length === 1 && first && !first.ok) return first.status
  return verdicts.every((verdict) => verdict.ok) ? 200 : 207
}

/**
 * The tablet's outbox arrives here: each tap is answered once it is durable. A route of its own because Remix answers a
 * page's action with the whole page.
 */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, by } = await requireAct(request, 'sheet/mark')
  const batch = await readJson(request, TapBatchSchema)
  if (!batch.ok) return refusal(request, batch.refusal)
  const { protocol, holder, taps } = batch.value
  if (protocol !== TAP_PROTOCOL) return refusal(request, { code: 'pad-outdated' })
  const results = await giveTaps({ accountId: actor.id, holder, taps, via: 'pad', by, now: new Date() })
  const verdicts = results.map((result, at) => verdictOf(request, taps[at]?.entryId ?? '', result))
  return Response.json({ verdicts } satisfies TapAnswer, { status: statusOf(verdicts) })
}
