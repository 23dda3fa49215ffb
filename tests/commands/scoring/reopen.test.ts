import { beforeEach, expect, test } from 'vitest'
import { askReopen } from '../../../app/commands/scoring/ask-reopen.server'
import { checkOutlier } from '../../../app/commands/scoring/check-outlier.server'
import { decideReopen } from '../../../app/commands/scoring/decide-reopen.server'
import { lockEvent } from '../../../app/commands/scoring/lock-event.server'
import { signSheet } from '../../../app/commands/scoring/sign-sheet.server'
import { db } from '../../../app/data/prisma.server'
import { sheetForJudge } from '../../../app/queries/judge/sheet.server'
import { DRAWN_LINE } from '../../../prisma/season/drawn-line'
import { given } from '../../given/given'
import { signingEvent } from '../../given/signing'

const now = new Date('2026-05-20T06:00:00Z')
const later = new Date('2026-05-20T06:20:00Z')
const REASON = '第二处焊缝漏看'
let event: Awaited<ReturnType<typeof signingEvent>>
let sheetId: string

beforeEach(async () => {
  event = await signingEvent()
  sheetId = event.sheets[0]!.id
})

const ask = () => askReopen({ eventId: event.id, sheetId, reason: REASON, by: event.chief, now })

const lock = () => lockEvent({ eventId: event.id, signature: { strokes: DRAWN_LINE }, by: event.chief, now })

function decide(requestId: string, by = event.supervisor, verdict: 'confirm' | 'reject' = 'confirm') {
  return decideReopen({ eventId: event.id, requestId, verdict, note: '看过作品', by, now: later })
}

async function asked(): Promise<string> {
  const result = await ask()
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value.requestId
}

const sheetNow = () =>
  db().sheet.findUniqueOrThrow({ where: { id: sheetId }, include: { marks: true, signatures: true } })

test('asking changes nothing: the sheet stays signed until a second person confirms', async () => {
  await event.signAll()
  const before = await sheetNow()
  await asked()
  expect(await sheetNow()).toEqual(before)
  expect(await event.stageNow()).toBe('team-signed')
  expect(await event.lastEntry('scoring/ask-reopen')).toMatchObject({
    actorId: event.chief.id,
    reason: REASON,
    subjectId: sheetId,
  })
  expect(await ask()).toMatchObject({ refusal: { code: 'reopen-waiting' } })
})

test('a sheet that is not signed, or of another event, is not asked for', async () => {
  expect(await ask()).toMatchObject({ refusal: { code: 'sheet-not-signed' } })
  const other = await given.markingEvent({ seats: 1 })
  const there = { eventId: event.id, sheetId: other.sheets[0]!.id, reason: REASON, by: event.chief, now }
  expect(await askReopen(there)).toMatchObject({ refusal: { code: 'no-such' } })
})

test('who asked does not confirm, under whatever duty', async () => {
  await event.signAll()
  const requestId = await asked()
  for (const duty of ['chief-judge', 'organizer', 'supervisor']) {
    const same = { ...event.chief, duty }
    for (const verdict of ['confirm', 'reject'] as const)
      expect(await decide(requestId, same, verdict)).toMatchObject({ refusal: { code: 'second-is-first' } })
  }
  expect((await sheetNow()).status).toBe('signed')
  expect(await event.lastEntry('scoring/reopen-sheet')).toBeNull()
})

test('confirmed, the signatures are voided by name, the marks stay, and the judge signs again', async () => {
  await event.signAll()
  const signed = await sheetNow()
  const { judge } = event.judgeOf(sheetId)
  await checkOutlier({ eventId: event.id, sheetId, note: '已核对', by: event.chief, now })
  const requestId = await asked()
  expect(await decide(requestId)).toEqual({ ok: true, value: undefined })
  const open = await sheetNow()
  expect(open).toMatchObject({ status: 'open', digest: null, totalHundredths: null, signedAt: null })
  expect(open.revision).toBe(signed.revision + 1)
  expect(open.marks).toEqual(signed.marks)
  expect(open.signatures).toMatchObject([{ role: 'judge', voidedAt: later, voidReason: REASON }])
  expect(await db().outlierCheck.count({ where: { sheetId } })).toBe(0)
  expect(await event.stageNow()).toBe('marking')
  expect(await event.lastEntry('scoring/reopen-sheet')).toMatchObject({
    actorId: event.supervisor.id,
    reason: REASON,
    before: { digest: signed.digest, stage: 'team-signed' },
    after: {
      asked: { id: event.chief.id, name: event.chief.name },
      second: { id: event.supervisor.id, name: event.supervisor.name },
      voided: [{ role: 'judge', signer: judge.name, at: now.toISOString() }],
    },
  })
  const told = await sheetForJudge(sheetId, judge.accountId)
  expect(told?.signatures).toEqual([])
  expect(told?.reopened).toEqual({
    reason: REASON,
    by: event.chief.name,
    second: event.supervisor.name,
    at: later.toISOString(),
    voided: [judge.name],
  })
  const signature = { strokes: DRAWN_LINE }
  expect((await lockEvent({ eventId: event.id, signature, by: event.chief, now })).ok).toBe(false)
  const again = { sheetId, accountId: judge.accountId, strokes: DRAWN_LINE, by: judge.by, now: later }
  expect(await signSheet(again)).toMatchObject({ ok: true, value: { teamSigned: true } })
  expect((await sheetForJudge(sheetId, judge.accountId))?.reopened).toBeNull()
  expect((await lockEvent({ eventId: event.id, signature, by: event.chief, now })).ok).toBe(true)
})

test('rejected, everything stays, and it may be asked again', async () => {
  await event.signAll()
  const before = await sheetNow()
  const requestId = await asked()
  expect((await decide(requestId, event.organizer, 'reject')).ok).toBe(true)
  expect(await sheetNow()).toEqual(before)
  expect(await event.lastEntry('scoring/reject-reopen')).toMatchObject({
    actorId: event.organizer.id,
    after: { second: { name: event.organizer.name }, note: '看过作品' },
  })
  expect(await decide(requestId)).toMatchObject({ refusal: { code: 'changed-meanwhile' } })
  expect((await ask()).ok).toBe(true)
})

test('a request that waits holds up the lock', async () => {
  await event.signAll()
  const requestId = await asked()
  expect(await lock()).toMatchObject({ refusal: { code: 'reopen-waiting' } })
  expect(await event.stageNow()).toBe('team-signed')
  expect((await decide(requestId, event.supervisor, 'reject')).ok).toBe(true)
  expect((await lock()).ok).toBe(true)
})

test('once locked, nothing is asked for and nothing confirmed', async () => {
  await event.signAll()
  expect((await lock()).ok).toBe(true)
  expect(await ask()).toMatchObject({ refusal: { code: 'wrong-stage' } })
  // as if it had been asked by another way
  const { id } = await db().reopenRequest.create({
    data: { eventId: event.id, sheetId, reason: REASON, askedById: 'x', askedByName: 'x', askedAt: now },
    select: { id: true },
  })
  expect(await decide(id)).toMatchObject({ refusal: { code: 'wrong-stage' } })
  expect((await sheetNow()).status).toBe('signed')
  expect((await decide(id, event.supervisor, 'reject')).ok).toBe(true)
})

test('a request of another event is nobody’s', async () => {
  await event.signAll()
  const requestId = await asked()
  const other = await given.markingEvent({ seats: 1 })
  const there = { requestId, verdict: 'confirm' as const, note: '', by: event.supervisor, now }
  expect(await decideReopen({ ...there, eventId: other.id })).toMatchObject({ refusal: { code: 'no-such' } })
})
