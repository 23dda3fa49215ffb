import { freezeIsDue } from '~/data/board-hold.server'
import { eventResults, type ResultLine } from '~/data/event-results.server'
import type { Tx } from '~/data/prisma.server'
import { resultFacts } from '~/data/result-facts.server'
import { write } from '~/data/write.server'
import { canonical, sha256Hex } from '~/domain/digest'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ResultRefusal } from '~/domain/refusal/result'
import { needs } from '~/domain/stage'
import { refuse, ok } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'

interface Published {
  readonly version: number
  readonly digest: string
}

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

// Publication is the second person's act: whoever locked the marks or opened the seals may not also publish.
async function didBefore(tx: Tx, eventId: string, accountId: string): Promise<'lock' | 'unseal' | null> {
  const opened = await tx.sealedLayer.findFirst({
    where: { eventId, supervisorId: accountId },
    select: { id: true },
  })
  if (opened) return 'unseal'
  const locked = await tx.journalEntry.findFirst({
    where: {
      chain: eventId,
      actorId: accountId,
      act: { in: ['scoring/lock-event', 'scoring/lock-results'] },
    },
    select: { id: true },
  })
  return locked ? 'lock' : null
}

function rowOf(line: ResultLine) {
  const modules = line.modules.flatMap(({ code, hundredths }) =>
    hundredths === null ? [] : [[code, hundredths]],
  )
  return {
    entryId: line.entry?.id ?? '',
    seatCode: line.seatCode,
    modules: JSON.stringify(Object.fromEntries(modules)),
    totalHundredths: line.totalHundredths,
    rank: line.rank,
    tier: line.tier,
    reasons: JSON.stringify(line.reasons),
  }
}

/**
 * 公布成绩: computes the results once more from the signed sheets, stores them as an immutable version with its SHA-256
 * digest and moves the event from 解密 to 现场公布 (rule 2.9). Refuses before unsealing, with any panel incomplete, and
 * to the person who locked the marks or witnessed the unsealing (rule 2.2).
 */
export async function publishResults({ eventId, by, now }: Given) {
  return write<Published, ResultRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const facts = await resultFacts(tx, eventId)
    if (!facts) return refuse({ code: 'no-such-event' })
    const time = needs(facts.event.stage, 'result/publish')
    if (!time.ok) return time
    if (await freezeIsDue(tx, eventId, now)) return refuse({ code: 'changed-meanwhile' })
    const did = await didBefore(tx, eventId, by.id)
    if (did) return refuse({ code: 'result-same-person', did })
    const { lines, problems } = eventResults(facts)
    const [problem] = problems
    if (problem) return refuse(problem)
    const last = await tx.resultVersion.aggregate({ where: { eventId }, _max: { version: true } })
    const version = (last._max.version ?? 0) + 1
    const rows = lines.map(rowOf)
    const digest = sha256Hex(canonical({ format: 'results/1', event: facts.event.code, version, rows }))
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage: 'unsealed' },
      data: { stage: 'announced', stageAt: now },
    })
    if (moved.count !== 1) return refuse({ code: 'changed-meanwhile' })
    const stored = await tx.resultVersion.create({
      data: { eventId, version, digest, publishedAt: now, publisherId: by.id, rows: { create: rows } },
      select: { id: true },
    })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'result/publish-results',
      subject: 'result-version',
      subjectId: stored.id,
      before: { stage: 'unsealed' },
      after: { stage: 'announced', version, digest, rows: rows.length },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(facts.event.code), controlTopic(facts.event.code)])
      touch(topic)
    return ok({ version, digest })
  })
}
