import { boardAt } from '~/data/board-facts.server'
import { write } from '~/data/write.server'
import type { BoardRefusal } from '~/domain/board-mode'
import { canonical, sha256Hex } from '~/domain/digest'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, WATCH_TOPIC } from '~/realtime/protocol'

type Freezing = {
  readonly eventId: string
  /** the moment the board stands for; signatures after it do not count */
  readonly at: Date
  readonly by: Stamp
  readonly now: Date
}

/**
 * 封榜: keeps the public board as it stood at a moment. Whatever is marked, locked or published afterwards is told to no
 * spectator until the board is released (rule 2.11). Refuses a board frozen already, and after the announcement.
 */
export async function freezeBoard({ eventId, at, by, now }: Freezing) {
  return write<{ digest: string }, BoardRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: { code: true, stage: true, boardFreeze: { select: { at: true } } },
    })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const time = needs(event.stage, 'board/set')
    if (!time.ok) return time
    if (event.boardFreeze) return refuse({ code: 'board-frozen' })
    const view = (await boardAt(tx, event.code, { until: at }))?.view
    if (!view) return refuse({ code: 'no-such-event' })
    const text = canonical(view)
    const digest = sha256Hex(text)
    await tx.boardFreeze.create({ data: { eventId, at, view: text, digest }, select: { eventId: true } })
    await tx.event.update({ where: { id: eventId }, data: { boardFreezeAt: at }, select: { id: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'board/freeze-board',
      subject: 'event',
      subjectId: eventId,
      after: { at: at.toISOString(), digest, head: view.head.seq },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(event.code)]) touch(topic)
    return ok({ digest })
  })
}
