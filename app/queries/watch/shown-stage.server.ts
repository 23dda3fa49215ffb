import { shownColumns, shownStage } from '~/data/kept-view.server'
import { db } from '~/data/prisma.server'
import type { Stage } from '~/domain/stage'

/** 对外阶段 of one event: while its board is frozen, the stage it was frozen at; a draft for an event that is not there. */
export async function stageShown(eventId: string): Promise<Stage> {
  const event = await db().event.findUnique({ where: { id: eventId }, select: shownColumns })
  return event ? shownStage(event) : 'draft'
}
