import { db } from '~/data/prisma.server'
import { holdColumns } from '~/data/board-hold.server'
import { isDue } from '~/domain/board-mode'
import type { Stamp } from '~/domain/journal'
import { isStage } from '~/domain/stage'
import { freezeBoard } from './freeze-board.server'

const CLOCK: Stamp = { id: 'clock', name: '时钟', duty: 'clock', device: '' }

/** 到点封榜: freezes every board whose planned time has come. Asked again and again by the process's clock. */
export async function freezeDue(now: Date): Promise<void> {
  const planned = await db().event.findMany({
    where: { boardFreezeAt: { lte: now }, boardFreeze: null },
    select: { id: true, ...holdColumns },
  })
  for (const { id, stage, boardFreezeAt: at } of planned) {
    if (at && isStage(stage) && isDue({ stage, freezeAt: at, frozen: false }, now))
      await freezeBoard({ eventId: id, at, by: CLOCK, now })
  }
}
