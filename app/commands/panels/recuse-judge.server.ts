import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { PanelActRefusal } from '~/domain/refusal/panel'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic } from '~/realtime/protocol'

type Recusing = {
  readonly eventId: string
  readonly panelSeatId: string
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

const seatForRecusal = {
  accountId: true,
  seatNo: true,
  role: true,
  leftAt: true,
  account: { select: { name: true } },
  event: { select: { code: true, stage: true } },
} as const

/**
 * 回避: a judge leaves the panel for a stated reason and stays on record; the first of the reserve takes the seat (rules
 * 1.7, 2.2). Only before the marking: a sheet never changes hands.
 */
export async function recuseJudge({ eventId, panelSeatId, reason, by, now }: Recusing) {
  return write<{ stepsUp: string | null }, PanelActRefusal | CommonRefusal>(
    async (tx, { journal, touch }) => {
      const seat = await tx.panelSeat.findFirst({
        where: { id: panelSeatId, eventId },
        select: seatForRecusal,
      })
      if (!seat) return refuse({ code: 'no-such', what: 'panel-seat' })
      const { stage } = seat.event
      if (!isStage(stage)) return refuse({ code: 'no-such-event' })
      const time = needs(stage, 'panel/manage')
      if (!time.ok) return time
      if (seat.leftAt) return refuse({ code: 'panel-left-already', judge: seat.account.name })
      await tx.panelSeat.update({
        where: { id: panelSeatId },
        data: { leftAt: now, reason },
        select: { id: true },
      })
      await tx.dutyGrant.deleteMany({ where: { eventId, accountId: seat.accountId, duty: 'judge' } })
      const next =
        seat.role === 'judge'
          ? await tx.panelSeat.findFirst({
              where: { eventId, role: 'reserve', leftAt: null },
              select: { id: true, account: { select: { name: true } } },
              orderBy: { seatNo: 'asc' },
            })
          : null
      if (next) {
        const data = { role: 'judge', seatNo: seat.seatNo }
        await tx.panelSeat.update({ where: { id: next.id }, data, select: { id: true } })
      }
      const stepsUp = next?.account.name ?? null
      journal({
        chain: eventId,
        by,
        at: now,
        act: 'panels/recuse-judge',
        subject: 'panel-seat',
        subjectId: panelSeatId,
        reason,
        before: { judge: seat.account.name, seatNo: seat.seatNo, role: seat.role },
        after: { stepsUp },
      })
      touch(boardTopic(seat.event.code))
      touch(controlTopic(seat.event.code))
      return ok({ stepsUp })
    },
  )
}
