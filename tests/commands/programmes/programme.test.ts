import { expect, test } from 'vitest'
import { endCeremony } from '../../../app/commands/ceremonies/end-ceremony.server'
import { moveCeremony } from '../../../app/commands/ceremonies/move-ceremony.server'
import { startCeremony } from '../../../app/commands/ceremonies/start-ceremony.server'
import { placeEvent } from '../../../app/commands/programmes/place-event.server'
import { turnProgramme } from '../../../app/commands/programmes/turn-programme.server'
import { db } from '../../../app/data/prisma.server'
import { programme } from '../../../app/queries/organizer/programme.server'
import { readTopic } from '../../../app/queries/topic.server'
import { hallProgramme } from '../../../app/queries/watch/programme.server'
import { programmeTopic } from '../../../app/realtime/protocol'
import { AWARDED, ceremonyEvent } from '../../given/ceremony'
import { given } from '../../given/given'

/** A season with two events that wait for their ceremony, and one that is still marked. */
async function season() {
  const { id, code } = await given.season()
  const one = await ceremonyEvent({ season: { id } })
  const two = await ceremonyEvent({ season: { id } })
  const early = await given.event({ season: { id }, stage: 'marking' })
  const { by, now } = one.at
  return { id, code, one, two, early, by, now, at: { seasonId: id, by, now } }
}

const codes = async (id: string) => (await programme(id)).lines.map(({ code }) => code)

test('every event is in the programme until somebody arranges it; moved, left out, taken in again', async () => {
  const { id, one, two, early, by, now } = await season()
  const all = await codes(id)
  expect([...all].sort()).toEqual([one.code, two.code, early.code].sort())
  const last = (await programme(id)).lines[2]
  if (!last) throw new Error('no third event')
  expect((await placeEvent({ eventId: last.id, placing: 'up', by, now })).ok).toBe(true)
  expect(await codes(id)).toEqual([all[0], all[2], all[1]])
  expect((await placeEvent({ eventId: last.id, placing: 'out', by, now })).ok).toBe(true)
  expect((await programme(id)).left.map(({ code }) => code)).toEqual([last.code])
  expect((await placeEvent({ eventId: last.id, placing: 'out', by, now })).ok).toBe(false)
  await placeEvent({ eventId: last.id, placing: 'in', by, now })
  expect(await codes(id)).toEqual([all[0], all[1], all[2]])
})

test('each event says what it waits for', async () => {
  const { id, one, two, early } = await season()
  await startCeremony({ ...one.at, rehearsal: true })
  await startCeremony({ ...two.at, rehearsal: false })
  await moveCeremony({ ...two.at, from: 0, direction: 'forth' })
  const lines = (await programme(id)).lines
  const stateOf = (code: string) => lines.find((line) => line.code === code)?.state
  expect(stateOf(one.code)).toEqual({ kind: 'ready' })
  expect(stateOf(two.code)).toEqual({ kind: 'running', step: 1, of: 3 })
  expect(stateOf(early.code)).toEqual({ kind: 'unpublished' })
})

test('one press leads past an event that cannot be opened yet', async () => {
  const { id, one, two, early, by, now } = await season()
  const place = (eventId: string, placing: 'out' | 'in') => placeEvent({ eventId, placing, by, now })
  for (const eventId of [early.id, two.at.eventId]) await place(eventId, 'out')
  for (const eventId of [early.id, two.at.eventId]) await place(eventId, 'in')
  expect(await codes(id)).toEqual([one.code, early.code, two.code])
  const to = async (eventId: string | null, from: string | null) => {
    await turnProgramme({ seasonId: id, from, to: eventId, by, now })
    const { back, forth } = await programme(id)
    return [back?.code ?? null, forth?.code ?? null]
  }
  expect((await programme(id)).forth?.code).toBe(one.code)
  expect(await to(one.at.eventId, null)).toEqual([null, two.code])
  expect(await to(two.at.eventId, one.at.eventId)).toEqual([one.code, null])
  // nor from a page that is older than that
  expect(await turnProgramme({ seasonId: id, from: two.at.eventId, to: early.id, by, now })).toMatchObject({
    refusal: { code: 'programme-closed' },
  })
})

test('the walls follow the event that is on; two presses at once turn once', async () => {
  const { code, one, two, at } = await season()
  const first = { ...at, from: null, to: one.at.eventId }
  const twice = await Promise.all([turnProgramme(first), turnProgramme(first)])
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await hallProgramme(code))?.view).toMatchObject({ at: one.code, ceremony: null })
  await startCeremony({ ...one.at, rehearsal: false })
  expect((await hallProgramme(code))?.view.ceremony?.opened?.step).toBe(0)
  for (const from of [0, 1, 2]) await moveCeremony({ ...one.at, from, direction: 'forth' })
  await endCeremony(one.at)
  await turnProgramme({ ...at, from: one.at.eventId, to: two.at.eventId })
  const { view } = (await hallProgramme(code)) ?? {}
  expect(view).toMatchObject({ at: two.code, ceremony: null })
  expect(view?.events.filter(({ over }) => over).map((event) => event.code)).toEqual([one.code])
})

test('an event that is half opened is not left, and the event on the walls is not left out', async () => {
  const { one, two, at, by, now } = await season()
  await turnProgramme({ ...at, from: null, to: one.at.eventId })
  expect((await placeEvent({ eventId: one.at.eventId, placing: 'out', by, now })).ok).toBe(false)
  await startCeremony({ ...one.at, rehearsal: false })
  await moveCeremony({ ...one.at, from: 0, direction: 'forth' })
  expect(await turnProgramme({ ...at, from: one.at.eventId, to: two.at.eventId })).toMatchObject({
    refusal: { code: 'programme-running' },
  })
})

test('the programme’s topic tells no name before its step, none of a rehearsal, and moves with the ceremony', async () => {
  const { code, one, at } = await season()
  const told = async () => readTopic(programmeTopic(code), 'public')
  const names = async () => {
    const text = JSON.stringify(await told())
    return AWARDED.map(([, , , , name]) => name).filter((name) => text.includes(name))
  }
  await turnProgramme({ ...at, from: null, to: one.at.eventId })
  await startCeremony({ ...one.at, rehearsal: true })
  await moveCeremony({ ...one.at, from: 0, direction: 'forth' })
  expect(await names()).toEqual([])
  await endCeremony(one.at)
  await startCeremony({ ...one.at, rehearsal: false })
  expect(await names()).toEqual([])
  const before = (await told())?.revision ?? 0
  await moveCeremony({ ...one.at, from: 0, direction: 'forth' })
  expect(await names()).toEqual(['普文才'])
  expect((await told())?.revision).toBeGreaterThan(before)
  expect(await readTopic(programmeTopic('NOBODY'), 'public')).toBeNull()
})

test('a draft is nobody’s business: it is not in the programme and cannot be taken in', async () => {
  const { id, early, by, now } = await season()
  await db().event.update({ where: { id: early.id }, data: { stage: 'draft' }, select: { id: true } })
  expect(await codes(id)).not.toContain(early.code)
  expect((await placeEvent({ eventId: early.id, placing: 'in', by, now })).ok).toBe(false)
})
