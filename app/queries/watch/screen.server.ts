import { db } from '~/data/prisma.server'
import { BLANK, readScene } from '~/domain/scene'
import { screenTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import type { ScreenView } from './screen-view'

/**
 * Which scene is on, with the revision it is at least as new as; null for a code no screen ever had. One that was removed
 * is told the plate, so that a browser nobody stands at goes quiet.
 */
export async function hallScreen(code: string): Promise<Told<ScreenView> | null> {
  const revision = await revisionOf(screenTopic(code))
  const screen = await db().screen.findUnique({
    where: { code },
    select: { name: true, scene: true, season: { select: { code: true, name: true } } },
  })
  if (screen) return { revision, view: { ...screen, code, scene: readScene(screen.scene) } }
  if (revision === 0) return null
  return { revision, view: { code, name: '', season: { code: '', name: '' }, scene: BLANK } }
}
