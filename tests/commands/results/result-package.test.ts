import { beforeEach, describe, expect, test } from 'vitest'
import { setOutcome } from '../../../app/commands/scoring/set-outcome.server'
import { db } from '../../../app/data/prisma.server'
import { entryDigest } from '../../../app/domain/journal'
import { readPackage, writePackage } from '../../../app/domain/package'
import { verifyPackage } from '../../../app/domain/package-verify'
import { resultPackage } from '../../../app/queries/results/result-package.server'
import { idNumber } from '../../given/id-number'
import { stamp } from '../../given/people'
import { publishedEvent } from '../../given/published-event'
import { freshDatabase } from '../../setup/fresh-database'

beforeEach(freshDatabase)

async function packageOf(eventId: string, identity = false) {
  const made = await resultPackage(eventId, { identity })
  if (made === null) throw new Error('no package')
  const read = readPackage(made.text)
  if (!read.ok) throw new Error(`${read.refusal.place}: ${read.refusal.found} is not ${read.refusal.allowed}`)
  return { ...made, pkg: read.value }
}

describe('§2.10 the package of a published event', () => {
  test.each([false, true])('verifies from the ledger to the ranks, identity: %s', async (identity) => {
    const event = await publishedEvent()
    const { text, pkg, version } = await packageOf(event.id, identity)
    expect(verifyPackage(pkg)).toMatchObject({ ok: true, marks: 45, entries: 3 })
    expect(writePackage(pkg)).toBe(text)
    expect(version).toBe(1)
    expect(pkg.results?.rows.map(({ rank }) => rank)).toEqual([1, 2, 3])
    expect(pkg.entries.map((entry) => 'identity' in entry)).toEqual([identity, identity, identity])
  })

  test('marks judged aspect by aspect verify as well', async () => {
    const event = await publishedEvent({ rulebook: 'worldskills' })
    const { pkg } = await packageOf(event.id)
    expect(verifyPackage(pkg)).toMatchObject({ ok: true })
  })

  test('while the event is sealed there is no package; unsealed it has no results and no names', async () => {
    const locked = await publishedEvent({ until: 'locked' })
    expect(await resultPackage(locked.id, { identity: true })).toBeNull()
    expect(await resultPackage('none', { identity: false })).toBeNull()
    const open = await publishedEvent({ until: 'unsealed' })
    const { pkg, version } = await packageOf(open.id, true)
    expect([pkg.results, version]).toEqual([null, null])
    expect(pkg.entries.some((entry) => 'identity' in entry)).toBe(false)
    expect(pkg.judges.some((judge) => 'name' in judge)).toBe(false)
    expect(verifyPackage(pkg)).toMatchObject({ ok: true })
  })

  test('canary: no identity number, phone, birth date or registration in any package, no contestant in the blind one', async () => {
    const event = await publishedEvent()
    const phone = '13812345678'
    await db().member.updateMany({ where: { eventId: event.id }, data: { phone } })
    const members = await db().member.findMany({ where: { eventId: event.id } })
    const blind = await packageOf(event.id)
    const named = await packageOf(event.id, true)
    const secrets = [phone, ...members.flatMap((one) => [one.idSealed, one.idHash, one.idMask, one.birth])]
    const numbers = Array.from({ length: 200 }, (_, at) => idNumber(at + 1))
    for (const text of [blind.text, named.text]) {
      expect([...secrets, ...numbers].filter((secret) => text.includes(secret))).toEqual([])
      expect(text).not.toMatch(/(?<![0-9a-z])\d{17}[\dX](?![0-9a-z])/i)
    }
    const people = event.entries.flatMap(({ name, org }) => [name, org, '教练乙'])
    expect(people.filter((name) => blind.text.includes(name))).toEqual([])
    expect(people.filter((name) => !named.text.includes(name))).toEqual([])
  })

  test('an act whose free text names a contestant keeps only its place in the chain, and all still verifies', async () => {
    const event = await publishedEvent({ until: 'unsealed' })
    const seat = await db().blindSeat.findFirstOrThrow({
      where: { eventId: event.id },
      orderBy: { code: 'asc' },
    })
    await db().event.update({ where: { id: event.id }, data: { stage: 'marking' } })
    const by = stamp(event.chief, 'chief-judge')
    const reason = `${event.entries[0]!.name}中途离场`
    await setOutcome({ eventId: event.id, seatId: seat.id, outcome: 'dnf', reason, by, now: new Date(0) })
    await db().event.update({ where: { id: event.id }, data: { stage: 'unsealed' } })
    const { text, pkg } = await packageOf(event.id)
    expect(text).not.toContain(event.entries[0]!.name)
    expect(
      pkg.journal.entries.filter((one) => one.act === 'scoring/set-outcome').map((one) => 'withheld' in one),
    ).toEqual([false, true])
    expect(verifyPackage(pkg)).toMatchObject({ ok: true })
  })

  test('marks journaled before aspects had their id in the journal verify by their code', async () => {
    const event = await publishedEvent()
    await forgetAspectIds(event.id)
    const { text, pkg } = await packageOf(event.id)
    expect(text).not.toContain('aspectId')
    expect(verifyPackage(pkg)).toMatchObject({ ok: true, marks: 45 })
  })
})

/** Writes the chain again as it would have been before. */
async function forgetAspectIds(chain: string) {
  let prev = ''
  for (const entry of await db().journalEntry.findMany({ where: { chain }, orderBy: { seq: 'asc' } })) {
    const after = entry.after.replace(/"aspectId":"[^"]*",/, '')
    const digest = entryDigest(prev, { ...entry, after })
    const data = { after, prevDigest: prev, digest }
    await db().journalEntry.update({ where: { id: entry.id }, data, select: { id: true } })
    prev = digest
  }
  await db().journalHead.update({ where: { chain }, data: { digest: prev } })
}
