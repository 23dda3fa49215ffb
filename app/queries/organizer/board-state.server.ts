import { db } from '~/data/prisma.server'

/** 看板 of one event for who sets it: the mode, the planned time, and the view that was kept, as its digest. */
export async function boardState(eventId: string) {
  const event = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: { boardMode: true, boardFreezeAt: true, boardFreeze: { select: { at: true, digest: true } } },
  })
  return {
    mode: event.boardMode,
    freezeAt: event.boardFreezeAt?.toISOString() ?? null,
    frozen: event.boardFreeze && { at: event.boardFreeze.at.toISOString(), digest: event.boardFreeze.digest },
  }
}
