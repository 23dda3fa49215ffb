import { freezeFacts } from '~/data/freeze-facts.server'
import { write } from '~/data/write.server'
import { canonical, sha256Hex } from '~/domain/digest'
import type { Stamp } from '~/domain/journal'
import { readinessOf } from '~/domain/readiness'
import type { SeasonRefusal } from '~/domain/refusal/season'
import { isStage, moveStage } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'
import { boardTopic, controlTopic } from '~/realtime/protocol'

export type FreezeGiven = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

/**
 * 冻结规则: roster → briefing; stores the SHA-256 of rulebook and scheme together (rules 2.10, 1.1). Refuses, with the
 * first blocker, a scheme that is not exactly 100.00, a panel below its minimum, a judge who must stand aside, and an
 * event without approved entries.
 */
export function freezeRules({
  eventId,
  by,
  now,
}: FreezeGiven): Promise<Result<{ digest: string }, SeasonRefusal>> {
  return write<{ digest: string }, SeasonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({ where: { id: eventId }, select: { code: true, stage: true } })
    const facts = await freezeFacts(tx, eventId)
    if (!event || !facts || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const next = moveStage(event.stage, 'briefing')
    if (!next.ok) return next
    const blocker = readinessOf(facts).blockers[0]
    if (blocker) return refuse(blocker)
    const digest = sha256Hex(canonical({ rulebook: facts.rulebook, scheme: facts.scheme }))
    const frozen = await tx.event.updateMany({
      where: { id: eventId, stage: event.stage },
      data: {
        stage: next.value,
        stageAt: now,
        // what was digested is what stays: a rulebook of an older format is stored as it was read
        rulebook: JSON.stringify(facts.rulebook),
        rulesDigest: digest,
        rulesFrozenAt: now,
      },
    })
    if (frozen.count === 0) return refuse({ code: 'changed-meanwhile' })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'event/freeze-rules',
      subject: 'event',
      subjectId: eventId,
      before: { stage: event.stage },
      after: { stage: next.value, digest },
    })
    for (const topic of ['watch', boardTopic(event.code), controlTopic(event.code)]) touch(topic)
    return ok({ digest })
  })
}
