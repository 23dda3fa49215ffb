import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SeasonRefusal } from '~/domain/refusal/season'
import { isStage, moveStage as move, type Stage } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'
import { boardTopic, callsTopic, controlTopic } from '~/realtime/protocol'

/** Steps of the organizer that need nothing but the decision; every other step is an act of its own. */
const PLAIN: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  draft: ['registration'],
  registration: ['review'],
  review: ['roster'],
  briefing: ['check-in'],
  'second-seal': ['contest'],
  'team-signed': ['recheck'],
  announced: ['appeal'],
  appeal: ['notice'],
  awarded: ['archived'],
}

export type StageGiven = {
  readonly eventId: string
  readonly to: Stage
  readonly by: Stamp
  readonly now: Date
}

/**
 * 推进阶段: one plain step of the organizer (rule 2.10). Refuses a jump the state machine does not know, a step that
 * belongs to another act (freezing, sealing, marking, locking, publishing, confirming), the roster while an entry
 * waits for its decision, and the appeal while nobody may see the results yet.
 */
export function moveStage({ eventId, to, by, now }: StageGiven): Promise<Result<Stage, SeasonRefusal>> {
  return write<Stage, SeasonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: { code: true, stage: true, boardFreeze: { select: { at: true } } },
    })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const from = event.stage
    const next = move(from, to)
    if (!next.ok) return next
    if (!PLAIN[from]?.includes(to)) return refuse({ code: 'event-step-elsewhere', to })
    if (to === 'appeal' && event.boardFreeze) return refuse({ code: 'board-frozen' })
    if (to === 'roster') {
      const count = await tx.entry.count({ where: { eventId, status: 'submitted' } })
      if (count > 0) return refuse({ code: 'event-entries-undecided', count })
      const approved = await tx.entry.count({ where: { eventId, status: 'approved' } })
      if (approved === 0) return refuse({ code: 'stage-no-entries' })
    }
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage: from },
      data: { stage: to, stageAt: now },
    })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'event/move-stage',
      subject: 'event',
      subjectId: eventId,
      before: { stage: from },
      after: { stage: to },
    })
    for (const topic of ['watch', boardTopic(event.code), controlTopic(event.code), callsTopic(event.code)])
      touch(topic)
    return ok(to)
  })
}
