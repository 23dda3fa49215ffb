import type { Tx } from '~/data/prisma.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { eventOf, readScene, type Scene, type ScreenRefusal } from '~/domain/scene'
import { ok, refuse } from '~/kit/result'
import { remoteTopic, screenTopic } from '~/realtime/protocol'

type Showing = {
  readonly seasonCode: string
  /** null: all screens of the season */
  readonly screenCode: string | null
  readonly scene: Scene
  readonly by: Stamp
  readonly now: Date
}

/**
 * 换画面 on one screen or on all of a season; a screen that shows it already is left alone, so that a second press does
 * nothing. Refuses an event of another season or still a draft: the public has no view of it.
 */
export async function showScene({ seasonCode, screenCode, scene, by, now }: Showing) {
  return write<void, ScreenRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const screens = await tx.screen.findMany({
      where: { season: { code: seasonCode }, ...(screenCode === null ? {} : { code: screenCode }) },
      select: { id: true, code: true, name: true, scene: true },
    })
    if (screenCode !== null && screens.length === 0) return refuse({ code: 'no-such', what: 'screen' })
    const eventCode = eventOf(scene)
    if (eventCode !== null && !(await isOpen(tx, seasonCode, eventCode)))
      return refuse({ code: 'scene-event-closed', eventCode })
    const after = JSON.stringify(scene)
    const changed = screens.filter((screen) => screen.scene !== after)
    for (const { id, code, name, scene: before } of changed) {
      await tx.screen.update({ where: { id }, data: { scene: after, setAt: now }, select: { id: true } })
      journal({
        chain: 'house',
        by,
        at: now,
        act: 'screen/show-scene',
        subject: 'screen',
        subjectId: code,
        before: readScene(before),
        after: { name, ...scene },
      })
      touch(screenTopic(code))
    }
    if (changed.length > 0) touch(remoteTopic(seasonCode))
    return ok()
  })
}

async function isOpen(tx: Tx, seasonCode: string, code: string): Promise<boolean> {
  const where = { code, season: { code: seasonCode }, NOT: { stage: 'draft' } }
  return (await tx.event.findFirst({ where, select: { id: true } })) !== null
}
