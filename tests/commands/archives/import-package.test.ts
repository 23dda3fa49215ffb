import { afterAll, beforeAll, expect, test } from 'vitest'
import { importPackage } from '../../../app/commands/archives/import-package.server'
import { db } from '../../../app/data/prisma.server'
import { archivedPackage, archivedPackages } from '../../../app/queries/archives/archived-packages.server'
import { verifyJournal } from '../../../app/queries/audit/verify-journal.server'
import { resultPackage } from '../../../app/queries/results/result-package.server'
import { given, stamp } from '../../given/given'
import { publishedEvent } from '../../given/published-event'
import { freshDatabase } from '../../setup/fresh-database'
import { cookieOf, openHouse, type House } from '../people/house'

const now = new Date('2026-06-01T01:00:00.000Z')
let house: House
let event: Awaited<ReturnType<typeof publishedEvent>>
let sealed: Awaited<ReturnType<typeof publishedEvent>>
let by: ReturnType<typeof stamp>
let organizer: string

beforeAll(async () => {
  house = await openHouse()
  await freshDatabase()
  event = await publishedEvent()
  sealed = await publishedEvent({ until: 'locked' })
  const account = await given.account({ duties: ['organizer'] })
  by = stamp(account, 'organizer')
  organizer = await cookieOf({ accountId: account.id })
}, 120_000)

afterAll(() => house.close())

async function exported(eventId: string, identity = true) {
  return (await resultPackage(eventId, { identity }))?.text ?? ''
}

async function idOf(digest: string) {
  return (await archivedPackages()).find((one) => one.digest === digest)?.id ?? ''
}

test('§2.10 export → import → export gives the same bytes', async () => {
  const text = await exported(event.id)
  const done = await importPackage({ text, by, now })
  expect(done).toMatchObject({ ok: true, value: { verified: true } })
  const id = done.ok ? done.value.id : ''
  expect((await archivedPackage(id))?.text).toBe(text)
  const answer = await house.ask(`/files/packages/${id}`, { headers: { cookie: organizer } })
  expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(text))).toBe(true)
  expect(await exported(event.id)).toBe(text)
  const [kept] = await archivedPackages()
  expect(kept).toMatchObject({
    eventCode: event.code,
    importedBy: by.name,
    verdict: { ok: true, entries: 3 },
  })
})

test('the same text a second time is refused, and says when it came', async () => {
  const text = await exported(event.id)
  const again = await importPackage({ text, by, now: new Date() })
  const refusal = { code: 'package-archived-already', importedAt: now.toISOString() }
  expect(again).toMatchObject({ ok: false, refusal })
})

test('what does not verify is kept with the first difference, and the journal says so', async () => {
  const text = (await exported(event.id, false)).replace('"rank":2', '"rank":1')
  const done = await importPackage({ text, by, now: new Date(now.getTime() + 1) })
  expect(done).toMatchObject({ ok: true, value: { verified: false } })
  const [kept] = await archivedPackages()
  expect(kept?.verdict).toMatchObject({
    ok: false,
    place: '$.results.rows[1].rank',
    what: 'rank',
    expected: '2',
  })
  const entry = await db().journalEntry.findFirst({
    where: { chain: 'house', act: 'archive/import-package', subjectId: kept?.id ?? '' },
    select: { after: true },
  })
  expect(JSON.parse(entry?.after ?? '{}')).toMatchObject({
    verified: false,
    difference: { place: '$.results.rows[1].rank', what: 'rank' },
  })
  expect((await verifyJournal(null)).every(({ check }) => check.ok)).toBe(true)
})

test.each([
  ['no JSON', 'skill-results/1', 'line 1, column 1'],
  ['another format', '{"format":"skill-results/2"}', '$.format'],
])('%s is refused at its place and nothing is kept', async (_name, text, place) => {
  const before = await db().archivedPackage.count()
  expect(await importPackage({ text, by, now })).toMatchObject({
    ok: false,
    refusal: { code: 'package-unreadable', place },
  })
  expect(await db().archivedPackage.count()).toBe(before)
})

async function post(body: Buffer | string, cookie = organizer) {
  const form = new FormData()
  form.set(
    'file',
    new Blob([typeof body === 'string' ? body : new Uint8Array(body)]),
    'other.skill-results.json',
  )
  return house.ask('/organizer/packages', { method: 'POST', headers: { cookie }, body: form })
}

test('the page takes a file, lists it, and refuses bytes that are no text', async () => {
  const text = `\uFEFF${await exported(event.id)}`
  const answer = await post(text)
  expect(answer.status).toBe(302)
  const { createHash } = await import('node:crypto')
  const id = await idOf(createHash('sha256').update(text).digest('hex'))
  const back = await house.ask(`/files/packages/${id}`, { headers: { cookie: organizer } })
  expect(Buffer.from(await back.arrayBuffer()).equals(Buffer.from(text))).toBe(true)
  const page = await house.ask('/organizer/packages', { headers: { cookie: organizer } })
  expect(await page.text()).toContain(id)
  expect((await post(Buffer.from([0xff, 0xfe, 0x00]))).status).toBe(422)
})

test('the blind package is anybody’s once published; the named one needs a duty in the event', async () => {
  const open = await house.ask(`/files/results/${event.code}`)
  expect(open.status).toBe(200)
  expect(open.headers.get('content-disposition')).toContain(`filename="${event.code}-v1.skill-results.json"`)
  expect(await open.text()).not.toContain(event.entries[0]!.name)
  const named = await house.ask(`/files/results/${event.code}/named`, { headers: { cookie: organizer } })
  expect(await named.text()).toContain(event.entries[0]!.name)
  expect((await house.ask(`/files/results/${event.code}/named`)).status).toBe(302)
  const pay = await cookieOf({ accountId: (await given.account({ duties: ['finance'] })).id })
  const refused = await house.ask(`/files/results/${event.code}/named`, { headers: { cookie: pay } })
  expect(refused.status).toBe(403)
})

test('of a sealed event nobody gets a package', async () => {
  const answers = await Promise.all([
    house.ask(`/files/results/${sealed.code}`),
    house.ask(`/files/results/${sealed.code}/named`, { headers: { cookie: organizer } }),
    house.ask('/files/results/NEVER'),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})
