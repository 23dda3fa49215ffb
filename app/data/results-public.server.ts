import { isStage, reached } from '~/domain/stage'
import { heldBack, holdColumns } from './board-hold.server'
import { db } from './prisma.server'

/** 已公开: the results are published and not held back by a frozen board. */
export async function arePublic(eventId: string, now = new Date()): Promise<boolean> {
  const event = await db().event.findUnique({ where: { id: eventId }, select: holdColumns })
  return event !== null && isStage(event.stage) && reached(event.stage, 'announced') && !heldBack(event, now)
}
