import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { AwardRefusal, AwardStep } from '~/domain/refusal/award'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

// A proposal that found nobody leaves no row, only its journal entry: that is what says the step was taken.
const STEPS: Readonly<Record<AwardStep, string>> = {
  honours: 'award/propose-honours',
  rewards: 'award/propose-rewards',
  talent: 'talent/select-talent',
}

/**
 * 确认授奖: closes the proposals of one event, confirmed → awarded. Refuses while honours, rewards or the talent pool
 * have not been proposed, and outside 最终确认 (rule 2.10).
 */
export async function confirmAwards({ eventId, by, now }: Given) {
  return write<{ stage: 'awarded' }, AwardRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({ where: { id: eventId }, select: { code: true, stage: true } })
    if (!event) return refuse({ code: 'no-such-event' })
    if (event.stage !== 'confirmed') {
      return refuse({ code: 'wrong-stage', stage: event.stage, needed: 'confirmed' })
    }
    const done = await tx.journalEntry.findMany({
      where: { chain: eventId, act: { in: Object.values(STEPS) } },
      select: { act: true },
      distinct: ['act'],
    })
    const acts = new Set(done.map((entry) => entry.act))
    const steps = (Object.keys(STEPS) as AwardStep[]).filter((step) => !acts.has(STEPS[step]))
    if (steps.length > 0) return refuse({ code: 'award-steps-missing', steps })

    const moved = await tx.event.updateMany({
      where: { id: eventId, stage: 'confirmed' },
      data: { stage: 'awarded', stageAt: now },
    })
    if (moved.count !== 1) return refuse({ code: 'changed-meanwhile' })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'award/confirm-awards',
      subject: 'event',
      subjectId: eventId,
      before: { stage: 'confirmed' },
      after: { stage: 'awarded' },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(event.code), controlTopic(event.code)]) touch(topic)
    return ok({ stage: 'awarded' })
  })
}
