import { dropFreeze } from '~/data/board-hold.server'
import { write } from '~/data/write.server'
import type { BoardRefusal } from '~/domain/board-mode'
import type { CeremonyRefusal } from '~/domain/ceremony'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { boardTopic, WATCH_TOPIC } from '~/realtime/protocol'

type Releasing = {
  readonly eventId: string
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

/** 解除封榜: the board shows what its stage allows again; with a reason, in the ledger. Refuses a board that is not frozen. */
export async function releaseBoard({ eventId, reason, by, now }: Releasing) {
  return write<void, BoardRefusal | CeremonyRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: {
        code: true,
        stage: true,
        boardFreeze: { select: { at: true, digest: true } },
        ceremony: { select: { rehearsal: true } },
      },
    })
    if (!event) return refuse({ code: 'no-such-event' })
    if (!event.boardFreeze) return refuse({ code: 'board-not-frozen' })
    // releasing it in the middle would open everything at once
    if (event.ceremony && !event.ceremony.rehearsal) return refuse({ code: 'ceremony-running' })
    await dropFreeze(tx, eventId)
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'board/release-board',
      subject: 'event',
      subjectId: eventId,
      reason,
      before: { at: event.boardFreeze.at.toISOString(), digest: event.boardFreeze.digest },
      after: { stage: event.stage },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(event.code)]) touch(topic)
    return ok()
  })
}
