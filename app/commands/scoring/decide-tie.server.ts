import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'
import { SEAT_STAGES } from './seat-stages'

type Deciding = {
  readonly eventId: string
  readonly seatId: string
  /** the place among the tied seats, 1 first; null takes the decision back */
  readonly place: number | null
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

const STAGES: readonly string[] = [...SEAT_STAGES, 'recheck']

/**
 * 裁判长书面裁定: where the rules leave no tie standing, the chief judge puts tied seats in order in writing, by number,
 * before the lock (rule 2.6). It separates only what everything before it in the chain left equal.
 */
export async function decideTie({ eventId, seatId, place, reason, by, now }: Deciding) {
  return write<void, CommonRefusal>(async (tx, { journal, touch }) => {
    const seat = await tx.blindSeat.findFirst({
      where: { id: seatId, eventId },
      select: { code: true, decision: true, event: { select: { code: true, stage: true } } },
    })
    if (!seat) return refuse({ code: 'no-such', what: 'seat' })
    const { code, stage } = seat.event
    if (!STAGES.includes(stage)) return refuse({ code: 'wrong-stage', stage, needed: STAGES.join(',') })
    await tx.blindSeat.update({ where: { id: seatId }, data: { decision: place }, select: { id: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scoring/decide-tie',
      subject: 'seat',
      subjectId: seatId,
      reason,
      before: { seat: seat.code, place: seat.decision },
      after: { seat: seat.code, place },
    })
    touch(controlTopic(code))
    return ok()
  })
}
