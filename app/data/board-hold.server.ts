import { isHeld } from '~/domain/board-mode'
import { isStage } from '~/domain/stage'
import type { Tx } from './prisma.server'

/** What is read of an event to know whether its board is held back. */
export const holdColumns = {
  stage: true,
  boardFreezeAt: true,
  boardFreeze: { select: { at: true } },
} as const

type Held = {
  readonly stage: string
  readonly boardFreezeAt: Date | null
  readonly boardFreeze: { readonly at: Date } | null
}

/** 封榜: whether this event's public still sees the board as it stood. */
export function heldBack({ stage, boardFreezeAt, boardFreeze }: Held, now: Date): boolean {
  if (!isStage(stage)) return false
  return isHeld({ stage, freezeAt: boardFreezeAt, frozen: boardFreeze !== null }, now)
}

/** 解封: the kept view goes, and with it the time it was for. */
export async function dropFreeze(tx: Tx, eventId: string): Promise<void> {
  await tx.boardFreeze.deleteMany({ where: { eventId } })
  await tx.event.update({ where: { id: eventId }, data: { boardFreezeAt: null }, select: { id: true } })
}

/** 到点未封: the planned time has come and the view is about to be kept; publishing now would come before it. */
export async function freezeIsDue(tx: Tx, eventId: string, now: Date): Promise<boolean> {
  const where = { id: eventId, boardFreezeAt: { lte: now }, boardFreeze: null }
  return (await tx.event.findFirst({ where, select: { id: true } })) !== null
}
