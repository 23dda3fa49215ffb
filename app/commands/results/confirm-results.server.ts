import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ResultRefusal } from '~/domain/refusal/result'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

/**
 * 最终确认: the public notice has ended; the last published version becomes final, notice → confirmed, and its date is
 * the award date (rules 2.9, 3.2). Refuses at any other stage.
 */
export async function confirmResults({ eventId, by, now }: Given) {
  return write<{ version: number }, ResultRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const select = {
      code: true,
      stage: true,
      results: { select: { id: true, version: true, digest: true }, orderBy: { version: 'desc' }, take: 1 },
    } as const
    const event = await tx.event.findUnique({ where: { id: eventId }, select })
    if (!event) return refuse({ code: 'no-such-event' })
    if (event.stage !== 'notice') return refuse({ code: 'wrong-stage', stage: event.stage, needed: 'notice' })
    const [last] = event.results
    if (!last) return refuse({ code: 'result-empty' })
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage: 'notice' },
      data: { stage: 'confirmed', stageAt: now },
    })
    if (moved.count !== 1) return refuse({ code: 'changed-meanwhile' })
    await tx.resultVersion.update({ where: { id: last.id }, data: { confirmedAt: now } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'result/confirm-results',
      subject: 'result-version',
      subjectId: last.id,
      before: { stage: 'notice' },
      after: { stage: 'confirmed', version: last.version, digest: last.digest },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(event.code), controlTopic(event.code)]) touch(topic)
    return ok({ version: last.version })
  })
}
