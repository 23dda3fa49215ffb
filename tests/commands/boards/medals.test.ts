import { expect, test } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { liveEvents } from '../../../app/queries/people/door.server'
import { stageShown } from '../../../app/queries/watch/shown-stage.server'
import { watchedSeasons } from '../../../app/queries/watch/season.server'
import { given } from '../../given/given'

const now = new Date('2026-05-10T06:00:00Z')

/** A published event whose gold went to one county, its silver and bronze to another. */
async function published(season: { readonly id: string }) {
  const event = await given.event({ stage: 'announced', season })
  const winners = [
    ['gold', '红塔区', '玉江职校'],
    ['silver', '新平县', '福安机械厂'],
    ['bronze', '新平县', '福安机械厂'],
    ['merit', '新平县', '福安机械厂'],
  ] as const
  const { id: versionId } = await db().resultVersion.create({
    data: { eventId: event.id, version: 1, digest: '', publishedAt: now, publisherId: '' },
    select: { id: true },
  })
  for (const [at, [tier, delegation, org]] of winners.entries()) {
    const entry = await db().entry.create({
      data: { eventId: event.id, serial: 900 + at, delegation, org },
      select: { id: true },
    })
    const row = { seatCode: String(at), modules: '{}', rank: at + 1, tier, reasons: '[]' }
    await db().resultRow.create({ data: { versionId, entryId: entry.id, ...row }, select: { id: true } })
  }
  return event
}

const tableOf = async (seasonId: string) => {
  const { code } = await db().season.findUniqueOrThrow({ where: { id: seasonId }, select: { code: true } })
  const { view } = await watchedSeasons(code, now)
  return view[0]?.medals
}

test('medals of published events stand by county and by school, in both orders', async () => {
  const season = await given.season()
  await published(season)
  const medals = await tableOf(season.id)
  expect(medals?.delegation.gold.map(({ rank, delegation, total }) => [rank, delegation, total])).toEqual([
    [1, '红塔区', 1],
    [2, '新平县', 2],
  ])
  expect(medals?.delegation.total.map(({ delegation }) => delegation)).toEqual(['新平县', '红塔区'])
  expect(medals?.org.total.map(({ delegation }) => delegation)).toEqual(['福安机械厂', '玉江职校'])
})

test('what is held back by a frozen board counts for nobody yet', async () => {
  const season = await given.season()
  const event = await published(season)
  const view = JSON.stringify({ event: { stage: 'marking' }, progress: { sheets: 3 }, presentCount: 4 })
  const freeze = { eventId: event.id, at: now, view, digest: '' }
  await db().boardFreeze.create({ data: freeze, select: { eventId: true } })
  expect((await tableOf(season.id))?.delegation.gold).toEqual([])
})

test('of a frozen event stage and counts are told as they stood when its board was frozen', async () => {
  const season = await given.season()
  const event = await published(season)
  const view = JSON.stringify({ event: { stage: 'marking' }, progress: { sheets: 3 }, presentCount: 4 })
  await db().boardFreeze.create({ data: { eventId: event.id, at: now, view, digest: '' } })
  const { code } = await db().season.findUniqueOrThrow({ where: { id: season.id } })
  const told = await watchedSeasons(code, now)
  expect(told.view[0]?.events[0]).toMatchObject({
    stage: 'marking',
    phase: 'judge',
    counts: { present: 4, sheetsSigned: 3 },
  })
  const live = (await liveEvents()).find((one) => one.code === event.code)
  expect(live?.stage).toBe('marking')
  expect(await stageShown(event.id)).toBe('marking')
})
