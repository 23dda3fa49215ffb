import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { DRAWN_LINE } from '../../../prisma/season/drawn-line'
import { PIN, signingEvent } from '../../given/signing'
import { cookieOf, openHouse, type House } from '../people/house'

let house: House
let event: Awaited<ReturnType<typeof signingEvent>>
let sheetId: string
let cookie: string

beforeAll(async () => {
  house = await openHouse()
}, 120_000)

afterAll(() => house.close())

beforeEach(async () => {
  event = await signingEvent({ seats: 1, judges: 1 })
  sheetId = event.sheets[0]!.id
  await event.fill(sheetId)
  cookie = await cookieOf({ accountId: event.judges[0]!.accountId })
})

function post(form: Readonly<Record<string, string>>) {
  const body = new URLSearchParams(form)
  return house.ask(`/judge/sheets/${sheetId}/sign`, { method: 'POST', headers: { cookie }, body })
}

const statusNow = async () => (await db().sheet.findUniqueOrThrow({ where: { id: sheetId } })).status

test('without a script the six digits alone sign, and the page is read-only afterwards', async () => {
  const page = () => house.ask(`/judge/sheets/${sheetId}/sign`, { headers: { cookie } }).then((a) => a.text())
  const before = await page()
  expect(before).toContain('name="pin"')
  expect(before).toContain('18.00')
  const answer = await post({ pin: PIN, revision: '2' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `/judge/sheets/${sheetId}/sign`])
  expect(await statusNow()).toBe('signed')
  const after = await page()
  expect(after).toContain('已签名锁定')
  expect(after).not.toContain('<form')
})

test.each([
  ['nothing', {}],
  ['an empty line', { strokes: '' }],
  ['an empty PIN and an empty line', { pin: '', strokes: '' }],
  ['markup for a line', { strokes: '"><script>alert(1)</script>' }],
])('%s signs nothing', async (_, form: Record<string, string>) => {
  const answer = await post({ ...form, revision: '2' })
  expect(answer.status).toBe(422)
  expect(await statusNow()).toBe('open')
})

test('a signed sheet is locked, 423, for whoever signs again in whatever way', async () => {
  expect((await post({ strokes: DRAWN_LINE, revision: '2' })).status).toBe(302)
  const again: Record<string, string>[] = [
    { pin: PIN },
    { pin: '000000' },
    { strokes: DRAWN_LINE },
    { strokes: '' },
    { signer: 'contestant', strokes: DRAWN_LINE },
    { signer: 'contestant', strokes: '' },
  ]
  for (const form of again) expect([form, (await post(form)).status]).toEqual([form, 423])
  expect(await db().signature.count({ where: { sheetId } })).toBe(1)
})
