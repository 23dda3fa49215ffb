import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { judgingOf, type Judging } from '~/domain/judging'
import type { CommonRefusal } from '~/domain/refusal'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic } from '~/realtime/protocol'

type Setting = {
  readonly eventId: string
  readonly panelSeatId: string
  readonly judging: Judging
  readonly by: Stamp
  readonly now: Date
}

/** 裁判分工: whether a judge marks on site, the result, or everything; before the marking (rule 2.2). */
export async function setJudging({ eventId, panelSeatId, judging, by, now }: Setting) {
  return write<void, CommonRefusal>(async (tx, { journal, touch }) => {
    const seat = await tx.panelSeat.findFirst({
      where: { id: panelSeatId, eventId, leftAt: null },
      select: {
        seatNo: true,
        judging: true,
        account: { select: { name: true } },
        event: { select: { code: true, stage: true } },
      },
    })
    if (!seat || !isStage(seat.event.stage)) return refuse({ code: 'no-such', what: 'panel-seat' })
    const time = needs(seat.event.stage, 'panel/manage')
    if (!time.ok) return time
    const before = judgingOf(seat.judging)
    if (before === judging) return ok()
    await tx.panelSeat.update({ where: { id: panelSeatId }, data: { judging }, select: { id: true } })
    const who = { judge: seat.account.name, seatNo: seat.seatNo }
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'panels/set-judging',
      subject: 'panel-seat',
      subjectId: panelSeatId,
      before: { ...who, judging: before },
      after: { ...who, judging },
    })
    touch(boardTopic(seat.event.code))
    touch(controlTopic(seat.event.code))
    return ok()
  })
}
