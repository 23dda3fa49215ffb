import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic } from '~/realtime/protocol'
import { SEAT_STAGES } from './seat-stages'

type Recording = {
  readonly eventId: string
  readonly seatId: string
  /** whole minutes; null takes the record back */
  readonly minutes: number | null
  readonly by: Stamp
  readonly now: Date
}

/** 用时: whole minutes a seat took, which may separate equal totals (rule 2.6). Until the chief judge's lock. */
export async function recordMinutes({ eventId, seatId, minutes, by, now }: Recording) {
  return write<void, CommonRefusal>(async (tx, { journal, touch }) => {
    const seat = await tx.blindSeat.findFirst({
      where: { id: seatId, eventId },
      select: { code: true, minutes: true, event: { select: { code: true, stage: true } } },
    })
    if (!seat) return refuse({ code: 'no-such', what: 'seat' })
    const { code, stage } = seat.event
    if (!SEAT_STAGES.includes(stage))
      return refuse({ code: 'wrong-stage', stage, needed: SEAT_STAGES.join(',') })
    await tx.blindSeat.update({ where: { id: seatId }, data: { minutes }, select: { id: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scoring/record-minutes',
      subject: 'seat',
      subjectId: seatId,
      before: { seat: seat.code, minutes: seat.minutes },
      after: { seat: seat.code, minutes },
    })
    touch(boardTopic(code))
    touch(controlTopic(code))
    return ok()
  })
}
