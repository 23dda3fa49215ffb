import { heldBack, holdColumns } from '~/data/board-hold.server'
import { db } from '~/data/prisma.server'
import { replayHistory, type Replayed } from '~/data/replay-history.server'
import { modeNow, type Mode } from '~/domain/board-mode'
import type { Moment } from '~/domain/replay/moments'
import { isStage, reached } from '~/domain/stage'

const eventForReplay = { id: true, boardMode: true, ...holdColumns } as const

/** What stands between the public and an event's past. */
export type Allowed = {
  readonly replayed: Replayed
  readonly moments: readonly Moment[]
  readonly widest: Mode
  /** 封榜: from here on the past is what the public is shown now; ms, null while the board is live */
  readonly ceiling: number | null
}

/** How much of an event's past the public may be shown now; null when there is no such event or it is still a draft. */
export async function replayAllowed(eventCode: string, now: Date): Promise<Allowed | null> {
  const event = await db().event.findFirst({
    where: { code: eventCode, NOT: { stage: 'draft' } },
    select: eventForReplay,
  })
  if (!event || !isStage(event.stage)) return null
  const held = heldBack(event, now)
  const ceiling = held ? ((event.boardFreeze?.at ?? event.boardFreezeAt)?.getTime() ?? null) : null
  // results published behind a freeze open nothing yet
  const stage = held && reached(event.stage, 'announced') ? 'locked' : event.stage
  const widest = modeNow(stage, event.boardMode)
  const replayed = await replayHistory(event.id)
  const moments = replayed
    .moments(widest)
    .filter(({ at, what }) => ceiling === null || at <= ceiling || what === 'frozen')
  return { replayed, moments, widest, ceiling }
}
