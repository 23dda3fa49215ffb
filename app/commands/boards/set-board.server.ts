import { write } from '~/data/write.server'
import type { BoardMode, BoardRefusal } from '~/domain/board-mode'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, WATCH_TOPIC } from '~/realtime/protocol'

type Setting = {
  readonly eventId: string
  readonly mode: BoardMode
  /** 封榜时间 planned; null: none */
  readonly freezeAt: Date | null
  readonly by: Stamp
  readonly now: Date
}

/**
 * 看板方式: what spectators see until the announcement, and from when on the board stands still (rule 2.11). Refuses
 * after the announcement, while the board is frozen, and a time that has passed.
 */
export async function setBoard({ eventId, mode, freezeAt, by, now }: Setting) {
  return write<void, BoardRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: {
        code: true,
        stage: true,
        boardMode: true,
        boardFreezeAt: true,
        boardFreeze: { select: { at: true } },
      },
    })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const time = needs(event.stage, 'board/set')
    if (!time.ok) return time
    if (event.boardFreeze) return refuse({ code: 'board-frozen' })
    if (freezeAt && freezeAt <= now) return refuse({ code: 'board-freeze-past' })
    await tx.event.update({
      where: { id: eventId },
      data: { boardMode: mode, boardFreezeAt: freezeAt },
      select: { id: true },
    })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'board/set-board',
      subject: 'event',
      subjectId: eventId,
      before: { mode: event.boardMode, freezeAt: event.boardFreezeAt?.toISOString() ?? null },
      after: { mode, freezeAt: freezeAt?.toISOString() ?? null },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(event.code)]) touch(topic)
    return ok()
  })
}
