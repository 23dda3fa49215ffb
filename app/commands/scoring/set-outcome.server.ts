import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { Outcome } from '~/domain/ranking'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { callsTopic } from '~/realtime/protocol'
import { SEAT_STAGES } from './seat-stages'
import { settleMarking } from './settle-marking.server'

type Setting = {
  readonly eventId: string
  readonly seatId: string
  readonly outcome: Outcome
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 成绩状态: the chief judge marks a seat as 中途退赛 (ranked as it stands), 取消资格 or 成绩无效 (no rank, needs no sheets),
 * with a reason, before the lock (rule 2.5). May complete the marking.
 */
export async function setOutcome({ eventId, seatId, outcome, reason, by, now }: Setting) {
  return write<void, CommonRefusal>(async (tx, pen) => {
    const seat = await tx.blindSeat.findFirst({
      where: { id: seatId, eventId },
      select: { code: true, outcome: true, event: { select: { id: true, code: true, stage: true } } },
    })
    if (!seat) return refuse({ code: 'no-such', what: 'seat' })
    const { stage } = seat.event
    if (!SEAT_STAGES.includes(stage))
      return refuse({ code: 'wrong-stage', stage, needed: SEAT_STAGES.join(',') })
    const wasOut = seat.outcome !== 'ok' && seat.outcome !== 'dnf'
    if (stage === 'team-signed' && wasOut) return refuse({ code: 'wrong-stage', stage, needed: 'marking' })
    await tx.blindSeat.update({ where: { id: seatId }, data: { outcome }, select: { id: true } })
    pen.journal({
      chain: eventId,
      by,
      at: now,
      act: 'scoring/set-outcome',
      subject: 'seat',
      subjectId: seatId,
      reason,
      before: { seat: seat.code, outcome: seat.outcome },
      after: { seat: seat.code, outcome },
    })
    pen.touch(callsTopic(seat.event.code))
    await settleMarking(tx, pen, seat.event, by, now)
    return ok()
  })
}
