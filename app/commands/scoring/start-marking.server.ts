import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { parseRulebook } from '~/domain/rulebook'
import { marksModule } from '~/domain/judging'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'

const eventForMarking = {
  id: true,
  code: true,
  stage: true,
  rulebook: true,
  modules: { select: { id: true, judging: true } },
  seats: { select: { id: true } },
  panel: { where: { role: 'judge', leftAt: null }, select: { id: true, judging: true } },
} as const

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

/**
 * 开始评分: contest → marking; one sheet for every seat × module × judge who marks that kind of module, on site or from
 * the result (rules 2.2, 2.4, 2.5). Refuses without seats and with fewer judges on a module than the rulebook's minimum.
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
    const benches = event.modules.map((module) => ({
      moduleId: module.id,
      judges: event.panel.filter((judge) => marksModule(judge.judging, module.judging)),
    }))
    const given = Math.min(event.panel.length, ...benches.map(({ judges }) => judges.length))
    if (given < minimum) return refuse({ code: 'marking-panel-too-small', given, needed: minimum })
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage },
      data: { stage: 'marking', stageAt: now },
    })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    const sheets = event.seats.flatMap((seat) =>
      benches.flatMap(({ moduleId, judges }) =>
        judges.map((judge) => ({ eventId, seatId: seat.id, moduleId, judgeId: judge.id })),
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
