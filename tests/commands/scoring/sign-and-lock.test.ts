import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { giveMark } from '../../../app/commands/scoring/give-mark.server'
import { lockEvent } from '../../../app/commands/scoring/lock-event.server'
import { recordMinutes } from '../../../app/commands/scoring/record-minutes.server'
import { reopenSheet } from '../../../app/commands/scoring/reopen-sheet.server'
import { setOutcome } from '../../../app/commands/scoring/set-outcome.server'
import { signSheet } from '../../../app/commands/scoring/sign-sheet.server'
import { startMarking } from '../../../app/commands/scoring/start-marking.server'
import { db } from '../../../app/data/prisma.server'
import { hashSecret } from '../../../app/data/secret.server'
import { controlRoom } from '../../../app/queries/control/room.server'
import { sheetForJudge } from '../../../app/queries/judge/sheet.server'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-20T06:00:00Z')
const PIN = '204816'
let event: Awaited<ReturnType<typeof given.markingEvent>>
let chief: ReturnType<typeof stamp>

beforeEach(async () => {
  event = await given.markingEvent({ seats: 2, judges: 3 })
  const pinHash = await hashSecret(PIN)
  await db().account.updateMany({
    where: { id: { in: event.judges.map((judge) => judge.accountId) } },
    data: { pinHash },
  })
  chief = stamp(await given.account({ duties: [{ duty: 'chief-judge', eventId: event.id }] }), 'chief-judge')
})

async function fill(sheetId: string, hundredths = 900) {
  const sheet = event.sheets.find((one) => one.id === sheetId)!
  const judge = event.judges.find((one) => one.panelSeatId === sheet.judgeId)!
  const module = event.modules.find((one) => one.id === sheet.moduleId)!
  for (const aspect of module.aspects) {
    const answer = { kind: 'points', hundredths } as const
    const tap = { entryId: randomUUID(), revision: 0, by: judge.by, accountId: judge.accountId, now }
    await giveMark({ ...tap, sheetId, aspectId: aspect.id, answer })
  }
  return { sheetId, accountId: judge.accountId, pin: PIN, by: judge.by, now }
}

async function signAll() {
  for (const sheet of event.sheets) {
    const done = await db().sheet.findUnique({ where: { id: sheet.id }, select: { status: true } })
    if (done?.status === 'open') await signSheet(await fill(sheet.id))
  }
}

const stageNow = async () => (await db().event.findUnique({ where: { id: event.id } }))?.stage

describe('signing', () => {
  test('binds total and digest, and only with the judge’s own PIN', async () => {
    const signing = await fill(event.sheets[0]!.id)
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
    expect(await signSheet(signing)).toMatchObject({ refusal: { code: 'sheet-signed' } })
  })

  test('five wrong PINs close the signature for a minute', async () => {
    const signing = await fill(event.sheets[0]!.id)
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
    const signing = await fill(event.sheets[0]!.id)
    const other = event.judges.find((judge) => judge.accountId !== signing.accountId)!
    const result = await signSheet({ ...signing, accountId: other.accountId })
    expect(result).toMatchObject({ refusal: { code: 'no-such-sheet' } })
    expect(await sheetForJudge(signing.sheetId, other.accountId)).toBeNull()
  })

  test('a sheet changed since it was read is not signed', async () => {
    const signing = await fill(event.sheets[0]!.id)
    expect(await signSheet({ ...signing, revision: 1 })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    })
    expect(await signSheet({ ...signing, revision: 2 })).toMatchObject({ ok: true })
  })

  test('the last sheet moves the event to team-signed', async () => {
    await signAll()
    expect(await stageNow()).toBe('team-signed')
  })
})

describe('locking', () => {
  test('is refused while sheets are missing, naming the numbers', async () => {
    await signSheet(await fill(event.sheets[0]!.id))
    const refused = await lockEvent({ eventId: event.id, by: chief, now })
    expect(refused).toMatchObject({ refusal: { code: 'lock-blocked', sheets: 11, seats: ['101', '108'] } })
    const room = await controlRoom(event.code)
    expect(room?.view.blockers).toHaveLength(2)
    expect(room?.view.sheets).toEqual({ signed: 1, of: 12 })
  })

  test('works once everything is signed, and then nothing can be reopened', async () => {
    await signAll()
    expect((await lockEvent({ eventId: event.id, by: chief, now })).ok).toBe(true)
    expect(await stageNow()).toBe('locked')
    const reopening = { eventId: event.id, sheetId: event.sheets[0]!.id, reason: '复核', by: chief, now }
    expect(await reopenSheet(reopening)).toMatchObject({ refusal: { code: 'wrong-stage' } })
  })

  test('reopening voids the signature with a reason and goes back to marking', async () => {
    await signAll()
    const sheetId = event.sheets[0]!.id
    expect((await reopenSheet({ eventId: event.id, sheetId, reason: '漏看一处', by: chief, now })).ok).toBe(
      true,
    )
    expect(await stageNow()).toBe('marking')
    expect(await db().sheet.findUnique({ where: { id: sheetId } })).toMatchObject({
      status: 'open',
      digest: null,
    })
    const entry = await db().journalEntry.findFirst({
      where: { act: 'scoring/reopen-sheet', subjectId: sheetId },
    })
    expect(entry?.reason).toBe('漏看一处')
    expect((await lockEvent({ eventId: event.id, by: chief, now })).ok).toBe(false)
    expect(await reopenSheet({ eventId: event.id, sheetId, reason: '再', by: chief, now })).toMatchObject({
      refusal: { code: 'sheet-not-signed' },
    })
  })

  test('a disqualified seat owes no sheets', async () => {
    const [keep, out] = event.seats
    for (const sheet of event.sheets.filter((one) => one.seatId === keep!.id))
      await signSheet(await fill(sheet.id))
    expect(await stageNow()).toBe('marking')
    await setOutcome({
      eventId: event.id,
      seatId: out!.id,
      outcome: 'dsq',
      reason: '作品有标记',
      by: chief,
      now,
    })
    expect(await stageNow()).toBe('team-signed')
    expect((await lockEvent({ eventId: event.id, by: chief, now })).ok).toBe(true)
  })

  test('a seat of another event cannot be touched', async () => {
    const other = await given.markingEvent({ seats: 1 })
    const there = { eventId: event.id, seatId: other.seats[0]!.id, by: chief, now }
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
