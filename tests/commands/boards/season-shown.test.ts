import { expect, test } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { watchedSeasons } from '../../../app/queries/watch/season.server'
import { given } from '../../given/given'

const now = new Date('2026-05-10T06:00:00Z')

async function published() {
  const season = await given.season()
  const event = await given.event({ stage: 'announced', season })
  const version = { eventId: event.id, version: 1, digest: '', publishedAt: now, publisherId: '' }
  await db().resultVersion.create({ data: version, select: { id: true } })
  const { code } = await db().season.findUniqueOrThrow({ where: { id: season.id }, select: { code: true } })
  return { event, shown: async () => (await watchedSeasons(code, now)).view[0]?.events[0] }
}

test('an event whose results everybody may see says when they were published', async () => {
  const { shown } = await published()
  expect(await shown()).toMatchObject({ stage: 'announced', frozen: false, publishedAt: now.toISOString() })
})

test('while its board is frozen, stage and sheets are those of the kept view and nothing says that it is published', async () => {
  const { event, shown } = await published()
  const view = { event: { stage: 'marking' }, progress: { sheets: 3, sheetsOf: 9 } }
  const freeze = { eventId: event.id, at: now, view: JSON.stringify(view), digest: '' }
  await db().boardFreeze.create({ data: freeze, select: { eventId: true } })
  expect(await shown()).toMatchObject({
    stage: 'marking',
    phase: 'judge',
    frozen: true,
    publishedAt: null,
    counts: { sheetsSigned: 3, sheets: 9 },
  })
})
