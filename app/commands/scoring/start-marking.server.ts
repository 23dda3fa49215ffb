import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { parseRulebook } from '~/domain/rulebook'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'

const eventForMarking = {
  id: true,
  code: true,
  stage: true,
  rulebook: true,
  modules: { select: { id: true } },
  seats: { select: { id: true } },
  panel: { where: { role: 'judge', leftAt: null }, select: { id: true } },
} as const

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

/**
 * 开始评分: contest → marking; one sheet for every seat × module × judge (rules 2.4, 2.5). Refuses without seats and
 * with fewer judges than the rulebook's minimum.
 */
export async function startMarking({ eventId, by, now }: Given) {
  return write<{ sheets: number }, ScoringRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findFirst({ where: { id: eventId }, select: eventForMarking })
    if (!event) return refuse({ code: 'no-such-event' })
    const { stage } = event
    if (stage !== 'contest' && stage !== 'third-seal')
      return refuse({ code: 'wrong-stage', stage, needed: 'contest' })
    if (event.seats.length === 0) return refuse({ code: 'marking-no-seats' })
    const rulebook = parseRulebook(event.rulebook)
    if (!rulebook.ok) throw new Error(`event ${event.code}: rulebook unreadable at ${rulebook.refusal.place}`)
    const { minimum } = rulebook.value.panel
    if (event.panel.length < minimum) {
      return refuse({ code: 'marking-panel-too-small', given: event.panel.length, needed: minimum })
    }
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage },
      data: { stage: 'marking', stageAt: now },
    })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    const sheets = event.seats.flatMap((seat) =>
      event.modules.flatMap((module) =>
        event.panel.map((judge) => ({ eventId, seatId: seat.id, moduleId: module.id, judgeId: judge.id })),
      ),
    )
    await tx.sheet.createMany({ data: sheets })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scoring/start-marking',
      subject: 'event',
      subjectId: eventId,
      before: { stage },
      after: {
        stage: 'marking',
        seats: event.seats.length,
        judges: event.panel.length,
        sheets: sheets.length,
      },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(event.code), controlTopic(event.code)]) touch(topic)
    return ok({ sheets: sheets.length })
  })
}
