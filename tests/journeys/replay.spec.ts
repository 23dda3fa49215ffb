import { expect, type Page } from '@playwright/test'
import type { BoardView } from '../../app/domain/board'
import type { Moment } from '../../app/domain/replay/moments'
import { arrive } from './cast'
import { BLIND, OPEN, sent, test, type Furnished } from './furnished'

test.use({ houseOf: 'replay' })
test.describe.configure({ mode: 'serial' })

const REPLAY = `/watch/${OPEN}/replay`
const clock = (page: Page) => page.locator('.replay-clock')
const said = (page: Page) => page.locator('.replay-words')
const slider = (page: Page) => page.locator('input[type=range]')

async function moments(): Promise<readonly Moment[]> {
  const { publicReplay } = await import('../../app/queries/watch/replay.server')
  return (await publicReplay(OPEN))?.moments ?? []
}

async function boardThen(house: Furnished, at: string, code = OPEN): Promise<BoardView> {
  const answer = await fetch(`${house.origin}/api/v1/events/${code}/board?at=${at}`)
  expect(answer.status).toBe(200)
  return (await answer.json()) as BoardView
}

/** The numbers of the rows as the page shows them. */
async function shownRows(page: Page): Promise<string[]> {
  const rows = await page.locator('table.board tbody tr').all()
  return Promise.all(rows.map(async (row) => (await row.getAttribute('data-number')) ?? ''))
}

test('without JavaScript a reader steps through the event and goes to any moment', async ({
  house,
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: house.origin,
    javaScriptEnabled: false,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  await page.goto(`/watch/${OPEN}`)
  await page.getByRole('link', { name: '回放' }).click()
  await expect(page).toHaveTitle(/回放/)
  await expect(said(page)).toContainText('进入“评分中”')
  await page.getByRole('link', { name: '下一刻' }).click()
  await expect(said(page)).toContainText(/\d 号裁判签了 \d+ 的模块 A 评分表/)
  await page.getByRole('link', { name: '上一刻' }).click()
  await expect(said(page)).toContainText('进入“评分中”')
  await slider(page).fill(
    String(
      await slider(page)
        .getAttribute('max')
        .then((most) => Math.floor(Number(most) / 1000) * 1000),
    ),
  )
  await page.getByRole('button', { name: '跳到' }).click()
  await expect(page).toHaveURL(/place=/)
  await expect(page.locator('table.board tbody tr')).toHaveCount(5)
  await context.close()
})

test('keys, buttons, the slider and an address show the board of that moment', async ({ house, browser }) => {
  const all = await moments()
  const signed = all.filter(({ what }) => what === 'signed')
  const third = signed[2]!
  const page = await arrive(browser, house.origin)
  await page.goto(`${REPLAY}?at=${new Date(third.at).toISOString()}`)
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible()
  const first = await boardThen(house, new Date(third.at).toISOString())
  expect(await shownRows(page)).toEqual(first.rows.map(({ number }) => number))

  await page.keyboard.press('ArrowRight')
  await expect(said(page)).toContainText(`${(signed[3] as { seat: string }).seat}`)
  await expect(page).toHaveURL(new RegExp(new Date(signed[3]!.at).toISOString().slice(11, 19)))
  await page.keyboard.press('Home')
  await expect(said(page)).toContainText('进入“评分中”')
  await page.getByRole('link', { name: '下一刻' }).click()
  await expect(said(page)).toContainText('号裁判签了')
  await page.keyboard.press('End')
  await expect(page.locator('table.board tbody')).toContainText(house.open.secrets[0]!.words[0]!)
  await page.getByRole('link', { name: /模块 B 交齐/ }).click()
  await expect(said(page)).toContainText('模块 B 交齐')
  // before the publication there are numbers only
  for (const { words } of house.open.secrets)
    await expect(page.locator('table.board')).not.toContainText(words[0]!)
  await page.context().close()
})

test('it plays by itself, faster on demand, and stops at the end', async ({ house, browser }) => {
  const page = await arrive(browser, house.origin)
  await page.goto(REPLAY)
  await page.getByRole('button', { name: '×300' }).click()
  const before = await clock(page).textContent()
  await page.keyboard.press('Tab')
  await slider(page).focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: '暂停' })).toBeVisible()
  await expect(clock(page)).not.toHaveText(before ?? '')
  await expect(page.getByRole('button', { name: '播放' })).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('table.board tbody')).toContainText(house.open.secrets[0]!.words[0]!)
  await page.context().close()
})

test('a board is asked for as soon as its moment is wanted, before any clock ticks', async ({
  house,
  browser,
}) => {
  const page = await arrive(browser, house.origin)
  await page.clock.install()
  await page.goto(REPLAY)
  await page.keyboard.press('Home')
  await expect(said(page)).toContainText('进入“评分中”')
  await page.clock.runFor(1_000)
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000))
  // what plays fast wants the next moment sooner than a tick of asking comes
  const asked = page.waitForRequest((one) => one.url().includes('/board?at='))
  await page.keyboard.press('ArrowRight')
  await asked
  await page.context().close()
})

test('a moment that has not come, and one of a frozen board, show no more than the board itself', async ({
  house,
}) => {
  const now = await fetch(`${house.origin}/api/v1/events/${BLIND}/board`)
  expect(await boardThen(house, '2999-01-01T00:00:00Z', BLIND)).toEqual(await now.json())
  const headers = sent(house, house.staff['organizer'])
  const desk = `${house.origin}/organizer/events/${BLIND}/board`
  const frozen = await fetch(desk, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ intent: 'freeze' }),
  })
  expect(frozen.status).toBe(200)
  const kept = (await (await fetch(`${house.origin}/api/v1/events/${BLIND}/board`)).json()) as BoardView
  expect(await boardThen(house, '2999-01-01T00:00:00Z', BLIND)).toEqual(kept)
  // the organizer gets no more
  const staff = await fetch(`${house.origin}/api/v1/events/${BLIND}/board?at=2999-01-01T00:00:00Z`, {
    headers,
  })
  expect(await staff.json()).toEqual(kept)
})

test('what is no time and no event is refused with a sentence', async ({ house }) => {
  const bad = await fetch(`${house.origin}/api/v1/events/${OPEN}/board?at=yesterday`)
  expect([bad.status, ((await bad.json()) as { refusal: { sentence: string } }).refusal.sentence]).toEqual([
    400,
    expect.stringContaining('at'),
  ])
  const none = await fetch(`${house.origin}/api/v1/events/NOBODY/board?at=2026-11-23T05:58:31Z`)
  expect(none.status).toBe(404)
})
