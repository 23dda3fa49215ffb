import { expect, test } from 'vitest'
import { callNumber } from '../../../app/commands/calls/call-number.server'
import { clearCalls } from '../../../app/commands/calls/clear-calls.server'
import { noteCall } from '../../../app/commands/calls/note-call.server'
import { setOutcome } from '../../../app/commands/scoring/set-outcome.server'
import { onNews } from '../../../app/data/news.server'
import { db } from '../../../app/data/prisma.server'
import type { Seen } from '../../../app/domain/call-up'
import { callDesk } from '../../../app/queries/organizer/call-desk.server'
import { readTopic } from '../../../app/queries/topic.server'
import { publicCalls } from '../../../app/queries/watch/calls.server'
import { callsTopic } from '../../../app/realtime/protocol'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-20T02:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Four blind seats in the contest: 101, 108, 115, 122. */
async function contest() {
  const event = await given.markingEvent({ seats: 4, judges: 1 })
  await db().event.update({ where: { id: event.id }, data: { stage: 'contest' } })
  const by = stamp(await given.account({ duties: ['checkin'] }), 'checkin')
  return { event, at: { eventId: event.id, by, now } }
}

const waiting = (number: string): Seen => ({ number, state: 'waiting', times: 0 })
const called = (number: string, times = 1): Seen => ({ number, state: 'called', times })
const place = '工位 3'

async function desk(eventId: string) {
  const found = await callDesk(eventId)
  if (!found) throw new Error('no desk')
  return found
}

const numbers = (rows: readonly { readonly number: string }[]) => rows.map(({ number }) => number)

test('a round: called, come or missed, called again, and everybody back with a reason', async () => {
  const { event, at } = await contest()
  await callNumber({ ...at, seen: [waiting('101'), waiting('108')], place })
  await noteCall({ ...at, seen: [called('101')], act: 'present' })
  await noteCall({ ...at, seen: [called('108')], act: 'missed', now: later(1) })
  const middle = await desk(event.id)
  expect(numbers(middle.waiting)).toEqual(['115', '122', '108'])
  expect(numbers(middle.present)).toEqual(['101'])
  await callNumber({ ...at, seen: [{ number: '108', state: 'missed', times: 1 }], place: '检录处' })
  expect((await desk(event.id)).now).toMatchObject([{ number: '108', times: 2, place: '检录处' }])
  const swept = { ...at, reason: '下午场' }
  expect(await clearCalls({ ...swept, saw: 1 })).toMatchObject({ refusal: { code: 'changed-meanwhile' } })
  expect((await clearCalls({ ...swept, saw: 2 })).ok).toBe(true)
  expect(numbers((await desk(event.id)).waiting)).toEqual(['101', '108', '115', '122'])
  expect(await clearCalls({ ...swept, saw: 0 })).toMatchObject({
    refusal: { code: 'call-nothing-to-clear' },
  })
  const acts = await db().journalEntry.findMany({
    where: { chain: event.id, act: { startsWith: 'calls/' } },
    select: { act: true, reason: true },
    orderBy: { seq: 'asc' },
  })
  expect(acts.map(({ act }) => act.split('/')[1])).toEqual([
    'call-number',
    'note-call',
    'note-call',
    'call-number',
    'clear-calls',
  ])
  expect(acts.at(-1)?.reason).toBe('下午场')
})

test('the same press many times over calls one, once, with one entry in the ledger', async () => {
  const { event, at } = await contest()
  const press = () => callNumber({ ...at, seen: [waiting('101')], place })
  const answers = await Promise.all(Array.from({ length: 8 }, press))
  expect(answers).toEqual(answers.map(() => ({ ok: true, value: { done: [called('101')] } })))
  expect(await desk(event.id)).toMatchObject({ now: [{ number: '101', times: 1 }], calls: 1 })
  expect(await db().journalEntry.count({ where: { chain: event.id, act: 'calls/call-number' } })).toBe(1)
})

test('control: a desk that calls whoever is next at that moment calls two people by a double press', async () => {
  const { event, at } = await contest()
  const naive = async () => {
    const seen = (await desk(event.id)).waiting.slice(0, 1)
    return callNumber({ ...at, seen, place })
  }
  await naive()
  await naive()
  expect((await desk(event.id)).now).toHaveLength(2)
})

test('two desks that call the same number to two places: one of them wins, the other is told where', async () => {
  const { event, at } = await contest()
  const to = (where: string) => callNumber({ ...at, seen: [waiting('101'), waiting('108')], place: where })
  const answers = await Promise.all([to('工位 1'), to('工位 2')])
  const won = answers.find(({ ok }) => ok)
  const lost = answers.find(({ ok }) => !ok)
  expect(won).toBeDefined()
  const { now: calls } = await desk(event.id)
  expect(numbers(calls)).toEqual(['101', '108'])
  expect(lost).toMatchObject({
    refusal: { code: 'call-made-already', number: '101', place: calls[0]?.place },
  })
})

test('one number that is gone refuses the whole press: of three nobody is called', async () => {
  const { event, at } = await contest()
  await callNumber({ ...at, seen: [waiting('115')], place: '工位 9' })
  const three = await callNumber({ ...at, seen: ['101', '108', '115'].map(waiting), place })
  expect(three).toMatchObject({ refusal: { code: 'call-made-already', number: '115' } })
  expect(numbers((await desk(event.id)).now)).toEqual(['115'])
})

test('come and missed at once from two desks: one of them is written', async () => {
  const { event, at } = await contest()
  await callNumber({ ...at, seen: [waiting('101')], place })
  const both = await Promise.all(
    (['present', 'missed'] as const).map((act) => noteCall({ ...at, seen: [called('101')], act })),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'call-changed', number: '101' } })
  expect(await db().journalEntry.count({ where: { chain: event.id, act: 'calls/note-call' } })).toBe(1)
})

test('undone: who has come is called as before, and a call is taken back to the queue', async () => {
  const { event, at } = await contest()
  await callNumber({ ...at, seen: [waiting('101')], place })
  await noteCall({ ...at, seen: [called('101')], act: 'present' })
  await noteCall({ ...at, seen: [{ number: '101', state: 'present', times: 1 }], act: 'undo' })
  expect((await desk(event.id)).now).toMatchObject([{ number: '101', place, times: 1 }])
  const undo = () => noteCall({ ...at, seen: [called('101')], act: 'undo' })
  expect(await undo()).toMatchObject({ ok: true, value: { done: [waiting('101')] } })
  expect(await undo()).toMatchObject({ ok: true, value: { done: [waiting('101')] } })
  expect(numbers((await desk(event.id)).waiting)[0]).toBe('101')
})

test('before the second seal, after the lock and for who is disqualified nobody is called', async () => {
  const { event, at } = await contest()
  const press = () => callNumber({ ...at, seen: [waiting('101')], place })
  for (const stage of ['first-seal', 'locked']) {
    await db().event.update({ where: { id: event.id }, data: { stage } })
    expect(await press()).toMatchObject({ refusal: { code: 'wrong-stage' } })
    const view = (await publicCalls(event.code))?.view
    expect(view).toMatchObject({ phase: stage === 'locked' ? 'over' : 'before', waiting: [], seats: 0 })
  }
  await db().event.update({ where: { id: event.id }, data: { stage: 'contest' } })
  const seatId = event.seats.find(({ code }) => code === '101')?.id ?? ''
  const told: string[] = []
  const stop = onNews((topics) => told.push(...topics))
  await setOutcome({ ...at, seatId, outcome: 'dsq', reason: '违纪' })
  stop()
  expect(told).toContain(callsTopic(event.code))
  expect(await press()).toMatchObject({ refusal: { code: 'call-no-such-number' } })
  expect((await publicCalls(event.code))?.view.waiting).toEqual(['108', '115', '122'])
})

test('every press is told to the topic, and nothing when nothing changed', async () => {
  const { event, at } = await contest()
  const before = await readTopic(callsTopic(event.code), 'public')
  const press = () => callNumber({ ...at, seen: [waiting('101')], place })
  await press()
  const after = await readTopic(callsTopic(event.code), 'public')
  expect(after?.revision).toBe((before?.revision ?? 0) + 1)
  expect(after?.view).toMatchObject({ now: [{ number: '101', place }] })
  await press()
  expect((await readTopic(callsTopic(event.code), 'public'))?.revision).toBe(after?.revision)
})

test('the calls of one event hold no entry’s id, serial, name or team, for the hall and for the desk', async () => {
  const { event, at } = await contest()
  await callNumber({ ...at, seen: [waiting('101'), waiting('108')], place })
  await noteCall({ ...at, seen: [called('101')], act: 'present' })
  const entries = await db().entry.findMany({
    where: { eventId: event.id },
    select: { id: true, serial: true, org: true, delegation: true, members: { select: { name: true } } },
  })
  const journal = await db().journalEntry.findMany({
    where: { chain: event.id, act: { startsWith: 'calls/' } },
    select: { before: true, after: true, subjectId: true },
  })
  const shown = JSON.stringify([await publicCalls(event.code), await callDesk(event.id), journal])
  expect(entries).toHaveLength(4)
  for (const { id, org, delegation, members } of entries)
    for (const word of [id, org, delegation, ...members.map(({ name }) => name)])
      expect(shown.includes(word), word).toBe(false)
  expect(shown).not.toMatch(/entry|serial|member/i)
  const view = (await publicCalls(event.code))?.view
  expect(Object.keys(view?.now[0] ?? {}).sort()).toEqual(['at', 'number', 'place', 'times'])
  expect(Object.keys(view?.present[0] ?? {}).sort()).toEqual(['number', 'place'])
})

test('the order of the calls is the order of the seat numbers, whichever seat belongs to whoever registered first', async () => {
  const { event } = await contest()
  const entries = await db().entry.findMany({ where: { eventId: event.id }, orderBy: { serial: 'asc' } })
  const order = async () => (await publicCalls(event.code))?.view.waiting
  const before = await order()
  for (const turned of [entries, [...entries].reverse()]) {
    await db().blindSeat.updateMany({ where: { eventId: event.id }, data: { entryId: null } })
    for (const [at, { id }] of event.seats.entries())
      await db().blindSeat.update({ where: { id }, data: { entryId: turned[at]?.id ?? null } })
    expect(await order()).toEqual(before)
  }
})
