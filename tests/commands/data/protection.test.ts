import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { providerOf } from '../../../app/data/adapter.server'
import { applyMigrations } from '../../../app/data/apply-migrations.server'
import { durability } from '../../../app/data/durability.server'
import { openIdentity, sealIdentity } from '../../../app/data/identity.server'
import { db } from '../../../app/data/prisma.server'
import { openMapping, storeMapping } from '../../../app/data/seal.server'
import { given, idNumber, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const url = process.env.DATABASE_URL ?? ''
const shipped = join(import.meta.dirname, '../../../prisma/migrations', providerOf(url))

beforeEach(freshDatabase)

/** A copy of the shipped migrations that may be damaged. */
function copiedMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'season-migrations-'))
  for (const path of readdirSync(shipped, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(sql|toml)$/.test(path)) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    copyFileSync(join(shipped, path), join(folder, path))
  }
  return folder
}

test('migrating a database that is up to date changes nothing', async () => {
  expect(await applyMigrations(url)).toEqual([])
})

test('an edited migration file is refused by its name', async () => {
  const folder = copiedMigrations()
  const first = readdirSync(folder).find((name) => name.endsWith('_house')) ?? ''
  const file = join(folder, first, 'migration.sql')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- one word more`)
  await expect(applyMigrations(url, folder)).rejects.toThrow(`edited after they had been applied: ${first}`)
  rmSync(folder, { recursive: true })
})

test('a database newer than the program is refused', async () => {
  const folder = copiedMigrations()
  const next = join(folder, '29990101000000_later')
  mkdirSync(next)
  writeFileSync(join(next, 'migration.sql'), 'CREATE TABLE "Later" ("id" TEXT);')
  expect(await applyMigrations(url, folder)).toEqual(['29990101000000_later'])
  await expect(applyMigrations(url)).rejects.toThrow('29990101000000_later')
  await db().$executeRaw`DROP TABLE "Later"`
  await db().$executeRaw`DELETE FROM "_prisma_migrations" WHERE migration_name = '29990101000000_later'`
  rmSync(folder, { recursive: true })
})

test('an acknowledged write is on the disk: durability is full, inside a transaction too', async () => {
  expect(await durability()).toEqual({ ok: true, detail: 'full' })
})

test('what refers to nothing is refused by the database', async () => {
  const orphan = { eventId: 'no-such-event', serial: 1, delegation: '', org: '' }
  await expect(db().entry.create({ data: orphan })).rejects.toThrow(/[Ff]oreign key/)
})

test('the same identity number is found again and never stored in the clear', async () => {
  const event = await given.event()
  const [entry] = await given.entries(event, 1)
  const number = idNumber(900)
  const sealed = sealIdentity(number)
  await db().member.update({ where: { id: entry?.memberId ?? '' }, data: sealed })
  expect(await db().member.count({ where: { eventId: event.id, idHash: sealIdentity(number).idHash } })).toBe(
    1,
  )
  expect(sealIdentity(number).idSealed).not.toBe(sealed.idSealed)
  expect(openIdentity(sealed.idSealed)).toBe(number)
  expect(sealed.idMask).toBe(`530400********${number.slice(14)}`)
  expect(await everythingStored()).not.toContain(number)
})

test('a person registers once in an event', async () => {
  const event = await given.event()
  const [one, two] = await given.entries(event, 2)
  const sealed = sealIdentity(idNumber(901))
  await db().member.update({ where: { id: one?.memberId ?? '' }, data: sealed })
  const again = db().member.update({ where: { id: two?.memberId ?? '' }, data: sealed })
  await expect(again).rejects.toMatchObject({ code: 'P2002' })
})

test('a sealed layer opens as it was, and its stored form tells nobody', async () => {
  const event = await given.event({ stage: 'first-seal' })
  const officer = await given.account({ duties: [{ duty: 'draw-one', eventId: event.id }] })
  const [entry] = await given.entries(event, 1)
  const mapping = [[entry?.id ?? '', '4711-number'] as const, ['陈绝密', '0815-number'] as const]
  const sealing = {
    eventId: event.id,
    layer: 1 as const,
    officerId: officer.id,
    commitment: 'c',
    nonce: 'n-secret',
  }
  await db().$transaction((tx) => storeMapping(tx, { ...sealing, mapping, sealedAt: new Date(0) }))
  const stored = await db().sealedLayer.findFirstOrThrow({ where: { eventId: event.id } })
  for (const secret of [entry?.id ?? '', '4711-number', '陈绝密', 'n-secret']) {
    expect(JSON.stringify(stored)).not.toContain(secret)
    expect(Buffer.from(stored.ciphertext.slice(2), 'base64url').includes(secret)).toBe(false)
  }
  expect(await openMapping(db(), event.id, 1)).toEqual({ mapping, nonce: 'n-secret' })
  expect(await openMapping(db(), event.id, 2)).toBeNull()
  expect(stamp(officer, 'draw-one')).toMatchObject({ id: officer.id, duty: 'draw-one' })
})

test('a sealed layer that was changed or moved to another event does not open', async () => {
  const [here, there] = [await given.event(), await given.event()]
  const sealing = {
    layer: 1 as const,
    officerId: 'o',
    commitment: 'c',
    nonce: 'n',
    mapping: [],
    sealedAt: new Date(0),
  }
  await storeMapping(db(), { ...sealing, eventId: here.id })
  const { id, ciphertext } = await db().sealedLayer.findFirstOrThrow({ where: { eventId: here.id } })
  await db().sealedLayer.update({ where: { id }, data: { eventId: there.id } })
  await expect(openMapping(db(), there.id, 1)).rejects.toThrow()
  const changed = `${ciphertext.slice(0, -3)}${ciphertext.endsWith('AAA') ? 'BBB' : 'AAA'}`
  await db().sealedLayer.update({ where: { id }, data: { eventId: here.id, ciphertext: changed } })
  await expect(openMapping(db(), here.id, 1)).rejects.toThrow()
})

/** Every byte that was stored: the files of SQLite, or all rows of all members on PostgreSQL. */
async function everythingStored(): Promise<string> {
  if (providerOf(url) === 'postgresql') return JSON.stringify(await db().member.findMany())
  const file = url.slice('file:'.length)
  return ['', '-wal'].map((end) => readFileSync(`${file}${end}`, 'latin1')).join('')
}
