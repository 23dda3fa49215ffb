import { callFacts } from '~/data/call-facts.server'
import { write } from '~/data/write.server'
import { afterCall, placeCall, type CallAct, type CallRefusal, type Seen } from '~/domain/call-up'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { callsTopic } from '~/realtime/protocol'
import { keepCall } from './keep-call.server'

type Pressing = {
  readonly eventId: string
  /** what the desk saw of each number when it pressed */
  readonly seen: readonly Seen[]
  readonly act: CallAct
  /** where to; only a call has a place */
  readonly place: string
  readonly by: Stamp
  readonly now: Date
}

/** What became of the numbers, for who may want to take it back; the same for a press that was done before. */
type Pressed = { readonly done: readonly Seen[] }

const ACT = { call: 'calls/call-number', note: 'calls/note-call' } as const

/**
 * One press at a desk, all numbers or none: done once, however often and from however many desks it comes. Refuses
 * before the second seal, after the lock, and what is not as it was seen any more.
 */
export async function pressCall({ eventId, seen, act, place, by, now }: Pressing) {
  return write<Pressed, CallRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const facts = await callFacts(tx, eventId)
    if (!facts) return refuse({ code: 'no-such-event' })
    const time = needs(facts.stage, 'call/lead')
    if (!time.ok) return time
    const done = seen.flatMap((one) => afterCall(one, act) ?? [])
    const before: Seen[] = []
    const after: Seen[] = []
    for (const one of seen) {
      const call = facts.calls.find(({ number }) => number === one.number)
      const next = placeCall(facts.seats, call, one, act, place)
      if (!next.ok) return next
      if (next.value === null) continue
      if (!(await keepCall(tx, { eventId, from: one, to: next.value, place, now })))
        return refuse({ code: 'call-changed', number: one.number })
      before.push(one)
      after.push(next.value)
    }
    if (after.length === 0) return ok({ done })
    journal({
      chain: eventId,
      by,
      at: now,
      act: act === 'call' ? ACT.call : ACT.note,
      subject: 'event',
      subjectId: eventId,
      before,
      after: act === 'call' ? { calls: after, place } : after,
    })
    touch(callsTopic(facts.code))
    return ok({ done })
  })
}
