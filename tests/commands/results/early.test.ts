import { expect, test } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { eventAwards } from '../../../app/queries/awards/event-awards.server'
import { resultsPage } from '../../../app/queries/results/event-results.server'
import { publishedEvent } from '../../given/published-event'

const now = new Date('2026-05-22T04:00:00Z')

async function freeze(eventId: string) {
  await db().boardFreeze.create({ data: { eventId, at: now, view: '{}', digest: '' } })
}

test('published but held back, only who checks results reads them; released, the award office does', async () => {
  const event = await publishedEvent({ until: 'announced' })
  await freeze(event.id)
  const early = await resultsPage(event.id, { early: true })
  expect(early).toMatchObject({ mode: 'published', version: { number: 1 } })
  const office = await resultsPage(event.id, { early: false })
  expect(office).toMatchObject({ mode: 'closed', version: null, rows: [], problems: [] })
  expect(await eventAwards(event.id)).toMatchObject({ version: null, rows: [], honours: [] })

  await db().boardFreeze.delete({ where: { eventId: event.id } })
  expect(await resultsPage(event.id, { early: false })).toMatchObject({ mode: 'published' })
  expect((await eventAwards(event.id))?.rows.length).toBe(3)
})

test('before the publication the award office reads no mark', async () => {
  const event = await publishedEvent({ until: 'unsealed' })
  expect(await resultsPage(event.id, { early: true })).toMatchObject({ mode: 'preview' })
  expect(await resultsPage(event.id, { early: false })).toMatchObject({ mode: 'closed', rows: [] })
})
