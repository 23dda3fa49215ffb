import { db } from '~/data/prisma.server'
import { pagesOf } from '~/domain/scene-pages'
import { publicBoard } from '../watch/board.server'
import { watchedSeasons } from '../watch/season.server'
import { screensOf } from './screens.server'

/** 遥控台 of one season: its screens, the events that can be put on them, how many pages each shown board has. */
export async function remoteOf(seasonCode: string | null) {
  const seasons = await db().season.findMany({
    select: { code: true, name: true },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
  })
  const season = seasonCode === null ? seasons[0] : seasons.find(({ code }) => code === seasonCode)
  const told = season ? await screensOf(season.code) : null
  if (!season || !told) return null
  const [watched] = (await watchedSeasons(season.code)).view
  const events = (watched?.events ?? []).map(({ code, name, group, stage }) => ({ code, name, group, stage }))
  return { season, seasons, told, events, pages: await pagesOfBoards(told.view.map(({ scene }) => scene)) }
}

type Scenes = NonNullable<Awaited<ReturnType<typeof screensOf>>>['view'][number]['scene'][]

async function pagesOfBoards(scenes: Scenes): Promise<Readonly<Record<string, number>>> {
  const codes = new Set(scenes.flatMap((scene) => (scene.kind === 'board' ? [scene.eventCode] : [])))
  const counted = [...codes].map(async (code): Promise<[string, number]> => {
    const board = await publicBoard(code)
    return [code, pagesOf(board?.view.rows.length ?? 0)]
  })
  return Object.fromEntries(await Promise.all(counted))
}
