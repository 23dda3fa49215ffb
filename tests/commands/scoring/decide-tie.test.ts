import { beforeEach, expect, test } from 'vitest'
import { decideTie } from '../../../app/commands/scoring/decide-tie.server'
import { lockEvent } from '../../../app/commands/scoring/lock-event.server'
import { eventResults } from '../../../app/data/event-results.server'
import { db } from '../../../app/data/prisma.server'
import { resultFacts } from '../../../app/data/result-facts.server'
import { PRESETS } from '../../../app/domain/preset'
import type { Rulebook } from '../../../app/domain/rulebook'
import { controlRoom } from '../../../app/queries/control/room.server'
import { DRAWN_LINE } from '../../../prisma/season/drawn-line'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-20T06:00:00Z')
const signature = { strokes: DRAWN_LINE }
const SHARED: Rulebook = { ...PRESETS['medals-merit'], tieChain: [] }
let event: Awaited<ReturnType<typeof given.markingEvent>>
let chief: ReturnType<typeof stamp>

async function lay(rulebook: Rulebook) {
  event = await given.markingEvent({ seats: 3, judges: 3, rulebook })
  chief = stamp(await given.account({ duties: [{ duty: 'chief-judge', eventId: event.id }] }), 'chief-judge')
  const third = event.seats[2]!.id
  for (const { id, seatId } of event.sheets) {
    const data = { status: 'signed', signedAt: now, totalHundredths: seatId === third ? 1000 : 1800 }
    await db().sheet.update({ where: { id }, data })
  }
  await db().event.update({ where: { id: event.id }, data: { stage: 'team-signed' } })
}

beforeEach(() => lay({ ...SHARED, tieEnd: 'decide' }))

function decide(seat: number, place: number | null) {
  const seatId = event.seats[seat]!.id
  return decideTie({ eventId: event.id, seatId, place, reason: '裁判长与监督员共同复看作品', by: chief, now })
}

async function ranks() {
  const facts = await resultFacts(db(), event.id)
  return eventResults(facts!).lines.map(({ seatCode, rank }) => [seatCode, rank])
}

test('where no tie may stand the lock waits for the written decision, which then ranks', async () => {
  const codes = event.seats.map((seat) => seat.code)
  const locking = { eventId: event.id, signature, by: chief, now }
  expect(await lockEvent(locking)).toMatchObject({
    refusal: { code: 'tie-open', rank: 1, seats: codes.slice(0, 2) },
  })
  expect((await controlRoom(event.code))?.view.blockers).toContainEqual({
    kind: 'tie',
    rank: 1,
    seats: codes.slice(0, 2),
  })
  expect((await decide(1, 1)).ok).toBe(true)
  expect((await decide(0, 2)).ok).toBe(true)
  expect(await ranks()).toEqual([
    [codes[1], 1],
    [codes[0], 2],
    [codes[2], 3],
  ])
  const entry = await db().journalEntry.findFirst({
    where: { act: 'scoring/decide-tie' },
    orderBy: { seq: 'desc' },
  })
  expect(entry).toMatchObject({ reason: '裁判长与监督员共同复看作品', actorId: chief.id })
  expect((await lockEvent(locking)).ok).toBe(true)
})

test('a decision taken back leaves the tie open again; after the lock nothing is decided', async () => {
  await decide(0, 1)
  await decide(0, null)
  expect((await lockEvent({ eventId: event.id, signature, by: chief, now })).ok).toBe(false)
  await db().event.update({ where: { id: event.id }, data: { stage: 'locked' } })
  expect(await decide(0, 1)).toMatchObject({ refusal: { code: 'wrong-stage' } })
})

test('a decision never lifts a lower total over a higher one', async () => {
  await decide(2, 1)
  await decide(0, 2)
  await decide(1, 3)
  expect((await ranks()).map(([, rank]) => rank)).toEqual([1, 2, 3])
  expect((await ranks())[2]?.[0]).toBe(event.seats[2]!.code)
})

test('under rules that share ranks the same tie locks without a decision', async () => {
  await lay(SHARED)
  expect((await lockEvent({ eventId: event.id, signature, by: chief, now })).ok).toBe(true)
})
