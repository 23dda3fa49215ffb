import { shownColumns, shownStage } from '~/data/kept-view.server'
import { db } from '~/data/prisma.server'
import { STAGES, reached } from '~/domain/stage'

const LIVE = STAGES.filter((stage) => reached(stage, 'contest') && !reached(stage, 'confirmed'))

/** Whether the house has no account at all: then the only way on is to create the administrator. */
export async function houseIsEmpty(): Promise<boolean> {
  return (await db().account.findFirst({ select: { id: true } })) === null
}

/** 正在进行: events between the start of the contest and the final confirmation, as anybody may see them. */
export async function liveEvents() {
  const events = await db().event.findMany({
    where: { stage: { in: LIVE } },
    orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
    take: 12,
    select: { code: true, name: true, group: true, ...shownColumns, season: { select: { name: true } } },
  })
  return events.map(({ boardFreeze, stage, ...event }) => ({
    ...event,
    stage: shownStage({ stage, boardFreeze }),
  }))
}
