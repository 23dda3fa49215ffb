import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { ok, refuse } from '~/kit/result'
import { benchTopic, controlTopic } from '~/realtime/protocol'

type Answering = {
  readonly eventId: string
  readonly callId: string
  readonly answer: string
  readonly by: Stamp
  readonly now: Date
}

/** 应答呼叫: tells the judge who called that he was heard, in a few words. Refuses a call already answered. */
export async function answerCall({ eventId, callId, answer, by, now }: Answering) {
  return write<void, ScoringRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const call = await tx.helpCall.findFirst({
      where: { id: callId, eventId },
      select: {
        text: true,
        seatCode: true,
        panelSeat: { select: { seatNo: true, event: { select: { code: true } } } },
      },
    })
    if (!call) return refuse({ code: 'no-such', what: 'call' })
    const answered = await tx.helpCall.updateMany({
      where: { id: callId, answeredAt: null },
      data: { answeredAt: now, answeredById: by.id, answer },
    })
    if (answered.count === 0) return refuse({ code: 'call-answered' })
    const { seatNo, event } = call.panelSeat
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'bench/answer-call',
      subject: 'call',
      subjectId: callId,
      before: { judge: seatNo, seat: call.seatCode, text: call.text },
      after: { answer },
    })
    touch(controlTopic(event.code))
    touch(benchTopic(event.code))
    return ok()
  })
}
