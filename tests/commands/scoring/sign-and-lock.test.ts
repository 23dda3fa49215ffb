import { beforeEach, describe, expect, test } from 'vitest'
import { lockEvent } from '../../../app/commands/scoring/lock-event.server'
import { recordMinutes } from '../../../app/commands/scoring/record-minutes.server'
import { setOutcome } from '../../../app/commands/scoring/set-outcome.server'
import { signSheet } from '../../../app/commands/scoring/sign-sheet.server'
import { startMarking } from '../../../app/commands/scoring/start-marking.server'
import { db } from '../../../app/data/prisma.server'
import { signedSheetsDigest } from '../../../app/domain/signature'
import { controlRoom } from '../../../app/queries/control/room.server'
import { sheetForJudge } from '../../../app/queries/judge/sheet.server'
import { DRAWN_LINE } from '../../../prisma/season/drawn-line'
import { given, stamp } from '../../given/given'
import { PIN, signingEvent } from '../../given/signing'

const now = new Date('2026-05-20T06:00:00Z')
const signature = { strokes: DRAWN_LINE }
let event: Awaited<ReturnType<typeof signingEvent>>

beforeEach(async () => {
  event = await signingEvent()
})

describe('signing', () => {
  test('binds total and digest, and only with the judge’s own PIN', async () => {
    const signing = await event.fill(event.sheets[0]!.id)
    expect(await signSheet({ ...signing, pin: '000000' })).toMatchObject({
      refusal: { code: 'sign-pin-wrong' },
    })
    expect(await signSheet(signing)).toMatchObject({
      ok: true,
      value: { totalHundredths: 1800, teamSigned: false },
    })
    const sheet = await db().sheet.findUnique({ where: { id: signing.sheetId } })
    expect(sheet).toMatchObject({
      status: 'signed',
      totalHundredths: 1800,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect(await db().signature.findMany({ where: { sheetId: signing.sheetId } })).toMatchObject([
      {
        role: 'judge',
        signerId: signing.by.id,
        method: 'pin',
        strokes: '',
        digest: sheet!.digest,
        voidedAt: null,
      },
    ])
    expect(await signSheet(signing)).toMatchObject({ refusal: { code: 'sheet-signed' } })
  })

  test('by hand keeps the line, and the ledger knows it by its digest', async () => {
    const { sheetId, accountId, by } = await event.fill(event.sheets[0]!.id)
    const drawn = { sheetId, accountId, by, strokes: DRAWN_LINE, now }
    expect(await signSheet(drawn)).toMatchObject({ ok: true })
    expect(await db().signature.findFirst({ where: { sheetId } })).toMatchObject({
      method: 'drawn',
      strokes: DRAWN_LINE,
    })
    expect((await event.lastEntry('scoring/sign-sheet'))?.after).toMatchObject({
      method: 'drawn',
      signatures: [
        { role: 'judge', signer: by.name, strokes: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      ],
    })
    const told = await sheetForJudge(sheetId, accountId)
    expect(told?.signatures).toMatchObject([{ role: 'judge', method: 'drawn', strokes: DRAWN_LINE }])
  })

  test.each(['', 'M10 10L10 10', '<svg onload=alert(1)>'])(
    'with %j there is no signature',
    async (strokes) => {
      const { sheetId, accountId, by } = await event.fill(event.sheets[0]!.id)
      expect(await signSheet({ sheetId, accountId, by, strokes, now })).toMatchObject({
        refusal: { code: 'signature-empty' },
      })
      expect(await db().signature.count({ where: { sheetId } })).toBe(0)
      expect(await event.lastEntry('scoring/sign-sheet')).toBeNull()
    },
  )

  test('five wrong PINs close the signature for a minute', async () => {
    const signing = await event.fill(event.sheets[0]!.id)
    for (let i = 0; i < 5; i++) await signSheet({ ...signing, pin: '000000' })
    expect(await signSheet(signing)).toMatchObject({ refusal: { code: 'sign-too-often' } })
    const later = new Date(now.getTime() + 61_000)
    expect(await signSheet({ ...signing, now: later })).toMatchObject({ ok: true })
  })

  test('a blank aspect blocks it and is named', async () => {
    const judge = event.judges[0]!
    const sheetId = event.sheetOf(event.seats[0]!, event.modules[0]!, judge).id
    const result = await signSheet({ sheetId, accountId: judge.accountId, pin: PIN, by: judge.by, now })
    expect(result).toMatchObject({ refusal: { code: 'sheet-incomplete', missing: ['A1-1', 'A1-2'] } })
  })

  test('another judge’s sheet is refused as if it did not exist', async () => {
    const signing = await event.fill(event.sheets[0]!.id)
    const other = event.judges.find((judge) => judge.accountId !== signing.accountId)!
    const result = await signSheet({ ...signing, accountId: other.accountId })
    expect(result).toMatchObject({ refusal: { code: 'no-such-sheet' } })
    expect(await sheetForJudge(signing.sheetId, other.accountId)).toBeNull()
  })

  test('a sheet changed since it was read is not signed', async () => {
    const signing = await event.fill(event.sheets[0]!.id)
    expect(await signSheet({ ...signing, revision: 1 })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    })
    expect(await signSheet({ ...signing, revision: 2 })).toMatchObject({ ok: true })
  })

  test('the last sheet moves the event to team-signed', async () => {
    await event.signAll()
    expect(await event.stageNow()).toBe('team-signed')
  })
})

describe('locking', () => {
  const locking = () => ({ eventId: event.id, signature, by: event.chief, now })

  test('is refused while sheets are missing, naming the numbers', async () => {
    await signSheet(await event.fill(event.sheets[0]!.id))
    const refused = await lockEvent(locking())
    expect(refused).toMatchObject({ refusal: { code: 'lock-blocked', sheets: 11, seats: ['101', '108'] } })
    const room = await controlRoom(event.code)
    expect(room?.view.blockers).toHaveLength(2)
    expect(room?.view.sheets).toEqual({ signed: 1, of: 12 })
  })

  test('needs the chief judge’s signature over every sheet’s digest', async () => {
    await event.signAll()
    for (const nothing of [{ strokes: '' }, { strokes: 'M1 1L2 2' }])
      expect(await lockEvent({ ...locking(), signature: nothing })).toMatchObject({
        refusal: { code: 'signature-empty' },
      })
    expect(await lockEvent({ ...locking(), signature: { pin: PIN } })).toMatchObject({
      refusal: { code: 'sign-pin-wrong' },
    })
    expect(await event.stageNow()).toBe('team-signed')
    expect(await db().signature.count({ where: { eventId: event.id, role: 'chief' } })).toBe(0)
    expect((await lockEvent(locking())).ok).toBe(true)
    const rows = await db().sheet.findMany({
      where: { eventId: event.id },
      select: { id: true, digest: true },
    })
    const digest = signedSheetsDigest(rows.map(({ id, digest }) => ({ id, digest: digest ?? '' })))
    expect(await db().signature.findMany({ where: { eventId: event.id, role: 'chief' } })).toMatchObject([
      { sheetId: null, signerId: event.chief.id, method: 'drawn', strokes: DRAWN_LINE, digest },
    ])
    expect((await event.lastEntry('scoring/lock-event'))?.after).toMatchObject({
      digest,
      method: 'drawn',
      sheets: 12,
    })
  })

  test('a locked event’s sheets stay signed', async () => {
    await event.signAll()
    expect((await lockEvent(locking())).ok).toBe(true)
    expect(await event.stageNow()).toBe('locked')
    const sheetId = event.sheets[0]!.id
    const { judge } = event.judgeOf(sheetId)
    const signing = { sheetId, accountId: judge.accountId, strokes: DRAWN_LINE, by: judge.by, now }
    expect(await signSheet(signing)).toMatchObject({ refusal: { code: 'sheet-signed' } })
  })

  test('a disqualified seat owes no sheets', async () => {
    const [keep, out] = event.seats
    for (const sheet of event.sheets.filter((one) => one.seatId === keep!.id))
      await signSheet(await event.fill(sheet.id))
    expect(await event.stageNow()).toBe('marking')
    await setOutcome({
      eventId: event.id,
      seatId: out!.id,
      outcome: 'dsq',
      reason: '作品有标记',
      by: event.chief,
      now,
    })
    expect(await event.stageNow()).toBe('team-signed')
    expect((await lockEvent(locking())).ok).toBe(true)
  })

  test('a seat of another event cannot be touched', async () => {
    const other = await given.markingEvent({ seats: 1 })
    const there = { eventId: event.id, seatId: other.seats[0]!.id, by: event.chief, now }
    expect(await recordMinutes({ ...there, minutes: 90 })).toMatchObject({ refusal: { code: 'no-such' } })
    expect(await setOutcome({ ...there, outcome: 'dsq', reason: 'x' })).toMatchObject({
      refusal: { code: 'no-such' },
    })
    const own = { ...there, seatId: event.seats[0]!.id }
    expect((await recordMinutes({ ...own, minutes: 90 })).ok).toBe(true)
  })
})

describe('starting', () => {
  test('makes a sheet for every seat, module and judge, and needs the panel', async () => {
    const fresh = await given.event({ stage: 'contest' })
    const by = stamp(await given.account({ duties: ['organizer'] }), 'organizer')
    const starting = { eventId: fresh.id, by, now }
    expect(await startMarking(starting)).toMatchObject({ refusal: { code: 'marking-no-seats' } })
    await db().blindSeat.createMany({ data: ['123', '456'].map((code) => ({ eventId: fresh.id, code })) })
    await given.panel(fresh, 2)
    expect(await startMarking(starting)).toMatchObject({
      refusal: { code: 'marking-panel-too-small', given: 2, needed: 3 },
    })
    await db().panelSeat.deleteMany({ where: { eventId: fresh.id } })
    await given.panel(fresh, 3)
    expect(await startMarking(starting)).toEqual({ ok: true, value: { sheets: 12 } })
    expect(await startMarking(starting)).toMatchObject({ refusal: { code: 'wrong-stage' } })
  })
})
