import { beforeEach, expect, test } from 'vitest'
import { confirmResults } from '../../../app/commands/results/confirm-results.server'
import { publishResults } from '../../../app/commands/results/publish-results.server'
import { db } from '../../../app/data/prisma.server'
import { write } from '../../../app/data/write.server'
import { ok } from '../../../app/kit/result'
import { resultsPage } from '../../../app/queries/results/event-results.server'
import { stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'
import { agreed, unsealedEvent } from './unsealed-event'

const now = new Date('2026-05-22T03:00:00Z')

beforeEach(freshDatabase)

async function rowsOf(eventId: string) {
  const rows = await db().resultRow.findMany({
    where: { version: { eventId } },
    select: { seatCode: true, totalHundredths: true, rank: true, tier: true, modules: true },
    orderBy: { seatCode: 'asc' },
  })
  return rows.map((row) => ({ ...row, modules: JSON.parse(row.modules) as unknown }))
}

test('five judges: the highest and the lowest fall out, the total is the sum of the rounded modules', async () => {
  // A: 40 [41 42 43] 50 → 42.00; B: 30 [35.50 36.25 36.50] 49 → 108.25 / 3 = 36.0833 → 36.08
  const event = await unsealedEvent([
    { A: [4200, 5000, 4100, 4000, 4300], B: [3650, 3000, 4900, 3550, 3625] },
  ])
  const done = await publishResults({ eventId: event.id, by: stamp(event.publisher, 'organizer'), now })
  expect(done).toMatchObject({ ok: true, value: { version: 1 } })
  expect(await rowsOf(event.id)).toEqual([
    { seatCode: '101', totalHundredths: 7808, rank: 1, tier: null, modules: { A: 4200, B: 3608 } },
  ])
})

test('equal totals share a rank: 1, 2, 2, 4', async () => {
  const totals = [agreed(4500, 4500), agreed(4000, 4000), agreed(4000, 4000), agreed(3500, 3500)]
  const event = await unsealedEvent(totals)
  await publishResults({ eventId: event.id, by: stamp(event.publisher, 'organizer'), now })
  expect((await rowsOf(event.id)).map((row) => row.rank)).toEqual([1, 2, 2, 4])
})

test('a disqualified seat needs no sheets, has no rank and counts as a participant', async () => {
  const event = await unsealedEvent([agreed(4500, 4500), agreed(4000, 4000)])
  await db().blindSeat.updateMany({ where: { eventId: event.id, code: '108' }, data: { outcome: 'dsq' } })
  await db().sheet.updateMany({
    where: { seat: { eventId: event.id, code: '108' } },
    data: { status: 'open' },
  })
  const done = await publishResults({ eventId: event.id, by: stamp(event.publisher, 'organizer'), now })
  expect(done.ok).toBe(true)
  expect((await rowsOf(event.id)).map((row) => row.rank)).toEqual([1, null])
  expect((await resultsPage(event.id, { early: true }))?.actual).toBe(2)
})

test('the supervisor who unsealed may not publish', async () => {
  const event = await unsealedEvent([agreed(4500, 4500)])
  const done = await publishResults({ eventId: event.id, by: stamp(event.supervisor, 'organizer'), now })
  expect(done).toEqual({ ok: false, refusal: { code: 'result-same-person', did: 'unseal' } })
  expect(await db().resultVersion.count()).toBe(0)
})

test('the chief judge who locked may not publish', async () => {
  const event = await unsealedEvent([agreed(4500, 4500)])
  const by = stamp(event.chief, 'chief-judge')
  await write(async (_tx, { journal }) => {
    const lock = { act: 'scoring/lock-event', subject: 'event', subjectId: event.id }
    journal({ chain: event.id, by, at: now, ...lock })
    return ok()
  })
  const done = await publishResults({ eventId: event.id, by: stamp(event.chief, 'organizer'), now })
  expect(done).toEqual({ ok: false, refusal: { code: 'result-same-person', did: 'lock' } })
})

test('a missing sheet is named, never averaged away', async () => {
  const event = await unsealedEvent([agreed(4500, 4500)])
  const [seat] = event.seats
  await db().sheet.updateMany({
    where: { seatId: seat?.id ?? '', judge: { seatNo: 3 }, module: { code: 'B' } },
    data: { status: 'open' },
  })
  const done = await publishResults({ eventId: event.id, by: stamp(event.publisher, 'organizer'), now })
  const refusal = { code: 'result-incomplete', seat: '101', module: 'B', given: 4, needed: 5 }
  expect(done).toEqual({ ok: false, refusal })
})

test('before unsealing the page knows numbers only, and no total while a panel is incomplete', async () => {
  const event = await unsealedEvent([agreed(4500, 4500), agreed(4000, 4000)], { stage: 'marking' })
  await db().blindSeat.updateMany({ where: { eventId: event.id }, data: { entryId: null } })
  await db().sheet.updateMany({
    where: { judge: { seatNo: 5 }, module: { code: 'A' } },
    data: { status: 'open' },
  })
  const page = await resultsPage(event.id, { early: true })
  expect(page?.mode).toBe('blind')
  expect(page?.rows.map((row) => [row.seatCode, row.name, row.totalHundredths, row.rank])).toEqual([
    ['101', null, null, null],
    ['108', null, null, null],
  ])
  expect(page?.rows[0]?.cells).toMatchObject([
    { code: 'A', hundredths: null, submitted: 4, of: 5, judges: [] },
    { code: 'B', hundredths: 4500 },
  ])
})

test('nothing is published before unsealing, twice, or for an event that is not there', async () => {
  const event = await unsealedEvent([agreed(4500, 4500)], { stage: 'locked' })
  const by = stamp(event.publisher, 'organizer')
  expect(await publishResults({ eventId: event.id, by, now })).toMatchObject({
    ok: false,
    refusal: { code: 'wrong-stage' },
  })
  await db().event.update({ where: { id: event.id }, data: { stage: 'unsealed' } })
  const both = await Promise.all([1, 2].map(() => publishResults({ eventId: event.id, by, now })))
  expect(both.map((one) => one.ok).sort()).toEqual([false, true])
  expect(await db().resultVersion.count()).toBe(1)
  expect(await publishResults({ eventId: 'none', by, now })).toMatchObject({
    refusal: { code: 'no-such-event' },
  })
})

test('the final confirmation needs the public notice before it and dates the version', async () => {
  const event = await unsealedEvent([agreed(4500, 4500)])
  const by = stamp(event.publisher, 'organizer')
  await publishResults({ eventId: event.id, by, now })
  const early = await confirmResults({ eventId: event.id, by, now })
  expect(early).toMatchObject({ ok: false, refusal: { code: 'wrong-stage', needed: 'notice' } })
  await db().event.update({ where: { id: event.id }, data: { stage: 'notice' } })
  expect(await confirmResults({ eventId: event.id, by, now })).toEqual({ ok: true, value: { version: 1 } })
  expect(await db().resultVersion.findFirst({ select: { confirmedAt: true } })).toEqual({ confirmedAt: now })
})
