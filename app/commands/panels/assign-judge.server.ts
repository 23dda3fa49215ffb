import { write } from '~/data/write.server'
import { canHold, isDuty, type DutyRefusal } from '~/domain/duty'
import type { Stamp } from '~/domain/journal'
import { conflictsOf } from '~/domain/recusal'
import type { CommonRefusal } from '~/domain/refusal'
import type { PanelActRefusal } from '~/domain/refusal/panel'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic } from '~/realtime/protocol'
import { conflictFacts, entriesForRecusal, judgeForRecusal } from './panel-conflicts.server'

type Assigning = {
  readonly eventId: string
  readonly accountId: string
  readonly role: 'judge' | 'reserve'
  readonly by: Stamp
  readonly now: Date
}

type AssignRefusal = PanelActRefusal | DutyRefusal | CommonRefusal

/**
 * 任命裁判: a seat on the event's panel, or on its reserve, before the marking (rules 2.2, 2.5). Refuses a person with a
 * conflict (naming its facts), with a duty that excludes judging here, or seated already. Gives the duty with the seat.
 */
export async function assignJudge({ eventId, accountId, role, by, now }: Assigning) {
  return write<{ seatNo: number }, AssignRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findFirst({ where: { id: eventId }, select: { code: true, stage: true } })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const time = needs(event.stage, 'panel/manage')
    if (!time.ok) return time
    const judge = await tx.account.findFirst({
      where: { id: accountId },
      select: { ...judgeForRecusal, duties: { select: { duty: true, eventId: true } } },
    })
    if (!judge) return refuse({ code: 'no-such', what: 'account' })
    if (judge.disabledAt) return refuse({ code: 'panel-account-disabled', judge: judge.name })
    const panel = await tx.panelSeat.findMany({
      where: { eventId },
      select: { accountId: true, seatNo: true, leftAt: true },
    })
    const before = panel.find((seat) => seat.accountId === accountId)
    if (before && !before.leftAt) return refuse({ code: 'panel-seated-already', judge: judge.name })
    if (before) return refuse({ code: 'panel-left-already', judge: judge.name })
    const conflict = conflictFacts(judge.name, conflictsOf(judge, await entriesForRecusal(tx, eventId)))
    if (conflict) return refuse(conflict)
    const held = judge.duties.flatMap(({ duty, eventId: where }) =>
      isDuty(duty) ? [{ duty, eventId: where }] : [],
    )
    const mayJudge = canHold(held, { duty: 'judge', eventId })
    if (!mayJudge.ok && mayJudge.refusal.code !== 'duty-held-already') return mayJudge
    if (mayJudge.ok)
      await tx.dutyGrant.create({ data: { accountId, duty: 'judge', eventId }, select: { id: true } })
    const taken = new Set(panel.filter((seat) => !seat.leftAt).map((seat) => seat.seatNo))
    const seatNo =
      Array.from({ length: taken.size + 1 }, (_, place) => place + 1).find((no) => !taken.has(no)) ?? 1
    const seat = await tx.panelSeat.create({
      data: { eventId, accountId, seatNo, role },
      select: { id: true },
    })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'panels/assign-judge',
      subject: 'panel-seat',
      subjectId: seat.id,
      after: { judge: judge.name, role, seatNo },
    })
    touch(boardTopic(event.code))
    touch(controlTopic(event.code))
    return ok({ seatNo })
  })
}
