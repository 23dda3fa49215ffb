import { db } from '~/data/prisma.server'
import { readScene, type Scene } from '~/domain/scene'
import { remoteTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'

export type RemoteScreen = {
  readonly code: string
  readonly name: string
  readonly scene: Scene
  /** since when it shows this, ISO */
  readonly setAt: string
}

/** 全部屏幕 of a season with what each shows, in the order they were named; null for a season that is not there. */
export async function screensOf(seasonCode: string): Promise<Told<readonly RemoteScreen[]> | null> {
  const revision = await revisionOf(remoteTopic(seasonCode))
  const season = await db().season.findUnique({
    where: { code: seasonCode },
    select: {
      screens: {
        select: { code: true, name: true, scene: true, setAt: true },
        orderBy: { id: 'asc' },
      },
    },
  })
  if (!season) return null
  const view = season.screens.map(({ scene, setAt, ...screen }) => ({
    ...screen,
    scene: readScene(scene),
    setAt: setAt.toISOString(),
  }))
  return { revision, view }
}
