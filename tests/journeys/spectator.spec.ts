import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { TAP_PROTOCOL } from '../../app/realtime/taps'
import { arrive } from './cast'
import { BLIND, OPEN, PIN, sent, test, type Furnished } from './furnished'

test.use({ houseOf: 'spectator' })
test.describe.configure({ mode: 'serial' })

const board = (page: Page) => page.locator('table.board')
const rowOf = (page: Page, seat: string): Locator => board(page).locator('tbody tr').filter({ hasText: seat })

/** Every visit of a judge to his own sheet goes over HTTP, as the tablet's would. */
async function sheetOf({ db, blind, judgeIds }: Furnished, judge: number, seat: string) {
  const accountId = judgeIds[judge] ?? ''
  const { id, module } = await db.sheet.findFirstOrThrow({
    where: { eventId: blind.id, judge: { accountId }, seat: { code: seat }, module: { code: 'A' } },
    select: { id: true, module: { select: { criteria: { select: { aspects: { select: { id: true } } } } } } },
  })
  return { id, aspects: module.criteria.flatMap((one) => one.aspects.map((aspect) => aspect.id)) }
}

async function tap(house: Furnished, judge: number, sheetId: string, aspectId: string) {
  const answered = { kind: 'points', hundredths: 800 }
  const mark = {
    kind: 'mark',
    entryId: randomUUID(),
    seq: 0,
    sheetId,
    aspectId,
    answer: answered,
    revision: 0,
  }
  const answer = await fetch(`${house.origin}/judge/taps`, {
    method: 'POST',
    headers: { ...sent(house, house.judges[judge]), 'content-type': 'application/json' },
    body: JSON.stringify({ protocol: TAP_PROTOCOL, holder: `tablet-${judge}`, taps: [mark] }),
  })
  expect(answer.status).toBe(200)
}

async function markAndSign(house: Furnished, judge: number, seat: string) {
  const { id, aspects } = await sheetOf(house, judge, seat)
  for (const aspectId of aspects) await tap(house, judge, id, aspectId)
  await sign(house, judge, id, aspects.length)
}

async function sign(house: Furnished, judge: number, sheetId: string, revision: number) {
  const answer = await fetch(`${house.origin}/judge/sheets/${sheetId}/sign`, {
    method: 'POST',
    headers: sent(house, house.judges[judge]),
    body: new URLSearchParams({ pin: PIN, revision: String(revision) }),
    redirect: 'manual',
  })
  expect(answer.status).toBeLessThan(400)
  const { status } = await house.db.sheet.findUniqueOrThrow({
    where: { id: sheetId },
    select: { status: true },
  })
  expect(status).toBe('signed')
}

test('without JavaScript the season and both boards are readable', async ({ house, browser }) => {
  const context = await browser.newContext({
    baseURL: house.origin,
    javaScriptEnabled: false,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.goto('/watch')
  await expect(page.locator('main')).toContainText('焊工')
  await page.locator(`main a[href="/watch/${BLIND}"]`).first().click()
  for (const { seat, words } of house.blind.secrets) {
    await expect(rowOf(page, seat)).toContainText('0/3')
    for (const word of words) await expect(page.locator('body')).not.toContainText(word)
  }
  await page.goto(`/watch/${OPEN}`)
  const rows = await house.db.resultRow.findMany({
    where: { version: { eventId: house.open.id } },
    select: { seatCode: true, totalHundredths: true },
  })
  expect(rows).toHaveLength(house.open.secrets.length)
  for (const { seatCode, totalHundredths } of rows) {
    const name = house.open.secrets.find(({ seat }) => seat === seatCode)?.words[0] ?? '?'
    await expect(rowOf(page, name)).toContainText(((totalHundredths ?? 0) / 100).toFixed(2))
  }
  await context.close()
})

test('a mark and a signature reach the board without a reload', async ({ house, browser }) => {
  const page = await arrive(browser, house.origin)
  const joined = page.waitForEvent('websocket')
  await page.goto(`/watch/${BLIND}`)
  const line = await joined
  await line.waitForEvent('framereceived')
  await page.evaluate(() => Object.assign(window, { samePage: true }))
  const seat = house.blind.secrets[0]?.seat ?? ''
  const row = rowOf(page, seat)
  await expect(row).toContainText('0/3')
  const first = await sheetOf(house, 0, seat)
  const told = line.waitForEvent('framereceived', ({ payload }) => payload.toString().includes('"marks":1,'))
  await tap(house, 0, first.id, first.aspects[0] ?? '')
  await told
  await tap(house, 0, first.id, first.aspects[1] ?? '')
  await sign(house, 0, first.id, 2)
  await expect(row).toContainText('1/3')
  await markAndSign(house, 1, seat)
  await expect(row).toContainText('2/3')
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true)
  await page.context().close()
})

test('a cut connection comes back to the right state', async ({ house, browser }) => {
  const page = await arrive(browser, house.origin)
  const joined = page.waitForEvent('websocket')
  await page.goto(`/watch/${BLIND}`)
  const line = await joined
  await line.waitForEvent('framereceived')
  const seat = house.blind.secrets[1]?.seat ?? ''
  await expect(rowOf(page, seat)).toContainText('0/3')
  await page.context().setOffline(true)
  await markAndSign(house, 0, seat)
  await markAndSign(house, 2, seat)
  await expect(page.locator('.live.stale')).toBeVisible({ timeout: 40_000 })
  await expect(rowOf(page, seat)).toContainText('0/3')
  await page.context().setOffline(false)
  await expect(rowOf(page, seat)).toContainText('2/3')
  await expect(page.locator('.live.stale')).toHaveCount(0)
  // and it goes on living
  await markAndSign(house, 1, seat)
  await expect(rowOf(page, seat)).not.toContainText('2/3')
  await page.context().close()
})

test('an English visitor reads English, by the browser’s wish or by choice', async ({ house, browser }) => {
  const HAN_LABELS = /编号|合计|盲评|实时榜/
  for (const [locale, cookie] of [
    ['en-GB', ''],
    ['zh-CN', 'en'],
  ] as const) {
    const context = await browser.newContext({ baseURL: house.origin, locale })
    if (cookie) await context.addCookies([{ name: 'lang', value: cookie, url: house.origin }])
    const page = await context.newPage()
    await page.goto(`/watch/${BLIND}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('main')).toContainText('Blind: numbers only')
    await expect(page.locator('main')).not.toContainText(HAN_LABELS)
    await page.goto('/watch')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await context.close()
  }
})
