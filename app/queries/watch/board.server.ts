import { boardAt } from '~/data/board-facts.server'
import { heldBack, holdColumns } from '~/data/board-hold.server'
import { keptView } from '~/data/kept-view.server'
import { db } from '~/data/prisma.server'
import type { BoardView } from '~/domain/board'
import { boardTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import { boardNow } from './board-now.server'

/**
 * 看板 as spectators may see it, with the revision it is at least as new as; null when there is no such event or it is
 * still a draft. Once the board is frozen, the view that was kept then and nothing newer (rule 2.11).
 */
export async function publicBoard(eventCode: string, now = new Date()): Promise<Told<BoardView> | null> {
  // the revision first: a view may be newer than its revision, never older
  const revision = await revisionOf(boardTopic(eventCode))
  const event = await db().event.findFirst({
    where: { code: eventCode, NOT: { stage: 'draft' } },
    select: { id: true, ...holdColumns, boardFreeze: { select: { at: true, view: true } } },
  })
  if (!event) return null
  const kept = keptView(event.boardFreeze)
  if (kept) return { revision, view: kept }
  // between the moment of the freeze and the keeping of the view a second may pass
  const until = heldBack(event, now) ? event.boardFreezeAt : null
  const view = until
    ? (await boardAt(db(), eventCode, { until }))?.view
    : await boardNow({ ...event, code: eventCode }, revision)
  return view ? { revision, view } : null
}
