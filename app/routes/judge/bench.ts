import type { ActionFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { beatSeat } from '~/commands/bench/beat-seat.server'
import { refusal } from '~/http/answer.server'
import { readJson } from '~/http/json.server'
import { env } from '~/env.server'
import { BeatSchema } from '~/realtime/sent-taps'
import { TAP_PROTOCOL, type BeatAnswer } from '~/realtime/taps'
import { APP_VERSION } from '~/version'

/** The tablet's sign of life; answers with the server's time and version and whose the seat is. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, by } = await requireAct(request, 'sheet/mark')
  const beat = await readJson(request, BeatSchema)
  if (!beat.ok) return refusal(request, beat.refusal)
  const now = new Date()
  const seat = await beatSeat({ accountId: actor.id, beat: beat.value, by, now })
  if (!seat.ok) return refusal(request, seat.refusal)
  const answer: BeatAnswer = {
    now: now.toISOString(),
    version: APP_VERSION,
    protocol: TAP_PROTOCOL,
    offline: env.PAD_OFFLINE,
    seat: seat.value,
  }
  return Response.json(answer)
}
