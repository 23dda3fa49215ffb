import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { askReopen } from '../../../app/commands/scoring/ask-reopen.server'
import { decideReopen } from '../../../app/commands/scoring/decide-reopen.server'
import { giveMark } from '../../../app/commands/scoring/give-mark.server'
import { signForContestant } from '../../../app/commands/scoring/sign-for-contestant.server'
import { signSheet } from '../../../app/commands/scoring/sign-sheet.server'
import { db } from '../../../app/data/prisma.server'
import { PRESETS } from '../../../app/domain/preset'
import { sheetForJudge } from '../../../app/queries/judge/sheet.server'
import { DRAWN_LINE } from '../../../prisma/season/drawn-line'
import { signingEvent } from '../../given/signing'

const now = new Date('2026-05-20T06:00:00Z')
const MERIT = PRESETS['medals-merit']
const RULES = { ...MERIT, panel: { ...MERIT.panel, contestantSigns: true } }
let event: Awaited<ReturnType<typeof signingEvent>>
let signing: Awaited<ReturnType<(typeof event)['fill']>>

async function lay(judging: string, rulebook: typeof MERIT = RULES) {
  event = await signingEvent({ rulebook })
  await db().module.updateMany({ where: { eventId: event.id }, data: { judging } })
  signing = await event.fill(event.sheets[0]!.id)
}

beforeEach(() => lay('site'))

function contestant(asked: { readonly strokes?: string; readonly revision?: number } = {}) {
  const { sheetId, accountId, by } = signing
  return signForContestant({ sheetId, accountId, by, now, strokes: DRAWN_LINE, ...asked })
}

const seatOf = () => {
  const { seatId } = event.sheets.find((one) => one.id === signing.sheetId)!
  return event.seats.find((one) => one.id === seatId)!.code
}

async function changeOne() {
  const { judge, aspects } = event.judgeOf(signing.sheetId)
  const tap = { sheetId: signing.sheetId, aspectId: aspects[0]!.id, entryId: randomUUID(), revision: 1 }
  const answer = { kind: 'points', hundredths: 850 } as const
  expect((await giveMark({ ...tap, answer, accountId: judge.accountId, by: judge.by, now })).ok).toBe(true)
}

test('on site the judge signs only after the contestant, who is known by his number alone', async () => {
  expect(await signSheet(signing)).toMatchObject({ refusal: { code: 'contestant-unsigned' } })
  expect(await contestant()).toMatchObject({ ok: true })
  const [kept] = await db().signature.findMany({ where: { sheetId: signing.sheetId } })
  expect(kept).toMatchObject({ role: 'contestant', signerId: null, signerName: seatOf(), method: 'drawn' })
  expect((await event.lastEntry('scoring/sign-contestant'))?.after).toMatchObject({ seat: seatOf() })
  expect((await signSheet(signing)).ok).toBe(true)
  const sheet = await db().sheet.findUniqueOrThrow({ where: { id: signing.sheetId } })
  expect(kept?.digest).toBe(sheet.digest)
  expect((await event.lastEntry('scoring/sign-sheet'))?.after).toMatchObject({
    signatures: [
      { role: 'contestant', signer: seatOf(), method: 'drawn' },
      { role: 'judge', signer: signing.by.name, method: 'pin' },
    ],
  })
  const told = await sheetForJudge(signing.sheetId, signing.accountId)
  expect(told?.signatures.map(({ role }) => role)).toEqual(['contestant', 'judge'])
})

test('a mark changed after the contestant signed leaves his signature worthless', async () => {
  await contestant()
  await changeOne()
  expect(await signSheet(signing)).toMatchObject({ refusal: { code: 'contestant-unsigned' } })
  expect((await contestant()).ok).toBe(true)
  expect((await event.lastEntry('scoring/sign-contestant'))?.after).toMatchObject({
    voided: [{ role: 'contestant', signer: seatOf() }],
  })
  expect(await db().signature.count({ where: { sheetId: signing.sheetId, voidedAt: null } })).toBe(1)
  expect((await signSheet(signing)).ok).toBe(true)
})

test('a reopened sheet needs the contestant again, and both voided signatures are named', async () => {
  await contestant()
  await signSheet(signing)
  const { sheetId } = signing
  const asked = await askReopen({ eventId: event.id, sheetId, reason: '漏看', by: event.chief, now })
  const requestId = asked.ok ? asked.value.requestId : ''
  const deciding = {
    eventId: event.id,
    requestId,
    verdict: 'confirm',
    note: '',
    by: event.organizer,
  } as const
  expect((await decideReopen({ ...deciding, now })).ok).toBe(true)
  expect((await event.lastEntry('scoring/reopen-sheet'))?.after).toMatchObject({
    voided: [
      { role: 'contestant', signer: seatOf() },
      { role: 'judge', signer: signing.by.name },
    ],
  })
  expect(await signSheet(signing)).toMatchObject({ refusal: { code: 'contestant-unsigned' } })
})

test('blanks, an empty line, marks changed since shown, and a signed sheet are refused', async () => {
  const blank = event.sheets[1]!.id
  const { judge } = event.judgeOf(blank)
  const other = { sheetId: blank, accountId: judge.accountId, by: judge.by, strokes: DRAWN_LINE, now }
  expect(await signForContestant(other)).toMatchObject({ refusal: { code: 'sheet-incomplete' } })
  expect(await contestant({ strokes: 'M1 1' })).toMatchObject({ refusal: { code: 'signature-empty' } })
  expect(await contestant({ revision: 1 })).toMatchObject({ refusal: { code: 'changed-meanwhile' } })
  await contestant({ revision: 2 })
  await signSheet(signing)
  expect(await contestant()).toMatchObject({ refusal: { code: 'sheet-signed' } })
})

test.each([
  ['a module judged by its result', 'result', RULES],
  ['rules that do not ask for it', 'site', MERIT],
] as const)('with %s the judge signs alone', async (_, judging, rulebook) => {
  await lay(judging, rulebook)
  expect(await contestant()).toMatchObject({ refusal: { code: 'no-such' } })
  expect((await signSheet(signing)).ok).toBe(true)
})

test('another judge cannot hand the sheet to the contestant', async () => {
  const stranger = event.judges.find((one) => one.accountId !== signing.accountId)!
  const there = { sheetId: signing.sheetId, strokes: DRAWN_LINE, by: stranger.by, now }
  expect(await signForContestant({ ...there, accountId: stranger.accountId })).toMatchObject({
    refusal: { code: 'no-such-sheet' },
  })
})
