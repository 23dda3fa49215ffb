import { beforeEach, expect, test } from 'vitest'
import { answerCall } from '../../../app/commands/bench/answer-call.server'
import { checkOutlier } from '../../../app/commands/scoring/check-outlier.server'
import { signSheet } from '../../../app/commands/scoring/sign-sheet.server'
import { db } from '../../../app/data/prisma.server'
import { given } from '../../given/given'
import { signingEvent } from '../../given/signing'

const now = new Date('2026-05-20T06:00:00Z')
let event: Awaited<ReturnType<typeof signingEvent>>

beforeEach(async () => {
  event = await signingEvent()
})

test('the chief judge checks a signed sheet in writing; a later note replaces the first, the ledger keeps both', async () => {
  const sheetId = event.sheets[0]!.id
  const checking = { eventId: event.id, sheetId, note: '复看作品，分数无误', by: event.chief, now }
  expect(await checkOutlier(checking)).toMatchObject({ refusal: { code: 'sheet-not-signed' } })
  await signSheet(await event.fill(sheetId))
  expect((await checkOutlier(checking)).ok).toBe(true)
  expect((await checkOutlier({ ...checking, note: '再看一次' })).ok).toBe(true)
  expect(await db().outlierCheck.findMany({ where: { sheetId } })).toMatchObject([
    { note: '再看一次', byId: event.chief.id },
  ])
  const entries = await db().journalEntry.findMany({
    where: { chain: event.id, act: 'scoring/check-outlier' },
    orderBy: { seq: 'asc' },
  })
  expect(entries.map(({ reason }) => reason)).toEqual(['复看作品，分数无误', '再看一次'])
  await expect(checkOutlier({ ...checking, note: '看' })).rejects.toThrow(RangeError)
})

test('a sheet of another event is not checked', async () => {
  const other = await given.markingEvent({ seats: 1 })
  const there = { eventId: event.id, sheetId: other.sheets[0]!.id, note: '核对', by: event.chief, now }
  expect(await checkOutlier(there)).toMatchObject({ refusal: { code: 'no-such' } })
})

test('a call is answered once, and its judge and the control room are told', async () => {
  const judge = event.judges[0]!
  const { id: callId } = await db().helpCall.create({
    data: {
      eventId: event.id,
      panelSeatId: judge.panelSeatId,
      entryId: 'call-1',
      seatCode: '101',
      text: '量具不准',
      at: now,
    },
  })
  const answering = { eventId: event.id, callId, answer: '马上到', by: event.chief, now }
  const other = await given.markingEvent({ seats: 1 })
  expect(await answerCall({ ...answering, eventId: other.id })).toMatchObject({
    refusal: { code: 'no-such' },
  })
  expect((await answerCall(answering)).ok).toBe(true)
  expect(await answerCall({ ...answering, answer: '又来' })).toMatchObject({
    refusal: { code: 'call-answered' },
  })
  expect(await db().helpCall.findUnique({ where: { id: callId } })).toMatchObject({
    answer: '马上到',
    answeredById: event.chief.id,
  })
  expect((await event.lastEntry('bench/answer-call'))?.after).toEqual({ answer: '马上到' })
  const told = await db().topic.findMany({
    where: { name: { in: [`bench:${event.code}`, `control:${event.code}`] } },
  })
  expect(told).toHaveLength(2)
})
