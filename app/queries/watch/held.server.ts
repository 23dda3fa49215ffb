import { heldBack, holdColumns } from '~/data/board-hold.server'
import { db } from '~/data/prisma.server'

/** 封榜: whether an event's results are still kept from the public; true also for an event that is not there. */
export async function isHeldBack(eventId: string, now = new Date()): Promise<boolean> {
  const event = await db().event.findUnique({ where: { id: eventId }, select: holdColumns })
  return event === null || heldBack(event, now)
}
