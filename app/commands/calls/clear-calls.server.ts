import { callFacts } from '~/data/call-facts.server'
import { write } from '~/data/write.server'
import type { CallRefusal } from '~/domain/call-up'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { callsTopic } from '~/realtime/protocol'

type Clearing = {
  readonly eventId: string
  /** how many calls of this round the desk saw: a round that has begun since is not swept away */
  readonly saw: number
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

/** 新一轮: everybody waits again, in seat order; with a reason, in the ledger. Refuses when nobody was called yet. */
export async function clearCalls({ eventId, saw, reason, by, now }: Clearing) {
  return write<void, CallRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const facts = await callFacts(tx, eventId)
    if (!facts) return refuse({ code: 'no-such-event' })
    const time = needs(facts.stage, 'call/lead')
    if (!time.ok) return time
    const { code, calls } = facts
    if (calls.length === 0) return refuse({ code: 'call-nothing-to-clear' })
    if (calls.length !== saw) return refuse({ code: 'changed-meanwhile' })
    await tx.callUp.deleteMany({ where: { eventId } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'calls/clear-calls',
      subject: 'event',
      subjectId: eventId,
      reason,
      before: calls
        .map(({ number, state, times, place }) => ({ number, state, times, place }))
        .sort((a, b) => (a.number < b.number ? -1 : 1)),
      after: [],
    })
    touch(callsTopic(code))
    return ok()
  })
}
