import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { dice, seedOf } from '../faults/dice'
import { givenHouse, sendTaps, type House, type Judge } from '../faults/house'
import { openProxy, type Proxy } from '../faults/proxy'
import { drawName, hold } from './cast'

const PIN = '204816'
const JUDGES = 5
const SEATS = 2
const ASPECTS = 4

type Sheet = Judge['sheets'][number]

/** What judge n gives aspect k of a seat: never improbable, all different enough to tell a lost one. */
function markFor(judge: number, seat: number, aspect: number): number {
  return 400 + judge * 97 + seat * 41 + aspect * 13
}

const shown = (hundredths: number) => (hundredths / 100).toFixed(2)

/** The same marks over a perfect line: what the faults must not change. */
async function playQuietly(house: House): Promise<void> {
  const { peer, base } = house
  if (!peer) throw new Error('no second event was furnished')
  for (const [n, judge] of peer.judges.entries()) {
    for (const [s, sheet] of judge.sheets.entries()) {
      const taps = sheet.aspects.map((aspectId, k) => ({
        ...{ entryId: randomUUID(), sheetId: sheet.id, aspectId },
        ...{ hundredths: markFor(n, s, k), revision: 0 },
      }))
      const { verdicts } = await sendTaps(base, judge.cookie, taps)
      expect(verdicts.every((verdict) => verdict.ok)).toBe(true)
      await fetch(`${base}/judge/sheets/${sheet.id}/sign`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: judge.cookie, origin: base },
        body: new URLSearchParams({ pin: PIN }),
      })
    }
  }
}

async function tablet(browser: Browser, proxy: Proxy, judge: Judge): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...{ baseURL: proxy.origin, locale: 'zh-CN', hasTouch: true },
    viewport: { width: 1180, height: 820 },
  })
  const [name = '', value = ''] = judge.cookie.split('=')
  await context.addCookies([{ name, value, url: proxy.origin }])
  return context
}

/** Goes there, again and again while the network says no. */
async function goTo(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(path, { timeout: 12_000, waitUntil: 'domcontentloaded' })
    await expect(page.locator('.pad, main').first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 90_000 })
}

/** Opens a sheet as the desk list. A script torn away on the line leaves a page that does not answer: load it again. */
async function openSheet(page: Page, sheet: Sheet): Promise<void> {
  const lines = page.locator('[data-desk]')
  await expect(async () => {
    await goTo(page, `/judge/sheets/${sheet.id}`)
    await page.waitForTimeout(500)
    if ((await lines.count()) === 0) await page.keyboard.press('F2')
    await expect(lines).toHaveCount(ASPECTS, { timeout: 4_000 })
  }).toPass({ timeout: 120_000 })
}

async function give(page: Page, judge: number, seat: number, aspects: readonly number[]): Promise<void> {
  const lines = page.locator('[data-desk]')
  for (const k of aspects) {
    await lines.nth(k).click()
    await lines.nth(k).fill('')
    await page.keyboard.type(shown(markFor(judge, seat, k)))
    await page.keyboard.press('Enter')
  }
}

async function delivered(page: Page): Promise<void> {
  await expect(page.locator('.desk .st.delivered')).toHaveCount(ASPECTS, { timeout: 120_000 })
}

async function signByPin(page: Page, sheet: Sheet): Promise<void> {
  await expect(async () => {
    await goTo(page, `/judge/sheets/${sheet.id}/sign`)
    if ((await page.getByText('已签名锁定').count()) > 0) return
    await page.getByRole('tab', { name: '密码签名' }).click({ timeout: 8_000 })
    for (const digit of PIN) await page.getByRole('button', { name: digit, exact: true }).click()
    await page.getByRole('button', { name: '签名并锁定' }).click()
    await expect(page.getByText('已签名锁定').first()).toBeVisible({ timeout: 15_000 })
  }).toPass({ timeout: 120_000 })
}

type Bench = {
  readonly house: House
  readonly browser: Browser
  readonly proxy: Proxy
  readonly n: number
  readonly judge: Judge
  readonly seed: number
}

type Fate = (bench: Bench) => Promise<void>

const all = Array.from({ length: ASPECTS }, (_, k) => k)

/** Marks both sheets from the first aspect to the last, and signs each. */
async function plainly({ browser, proxy, judge, n }: Bench): Promise<void> {
  const context = await tablet(browser, proxy, judge)
  const page = await context.newPage()
  for (const [s, sheet] of judge.sheets.entries()) {
    await openSheet(page, sheet)
    await give(page, n, s, all)
    await delivered(page)
    await signByPin(page, sheet)
  }
  await context.close()
}

const late: Fate = async (bench) => {
  bench.proxy.set({ mode: 'open', latencyMs: 150, jitterMs: 100, resets: 10 })
  await plainly(bench)
}

const swallowed: Fate = async (bench) => {
  let on = true
  const storm = (async () => {
    const throws = dice(bench.seed)
    while (on) {
      await new Promise((done) => setTimeout(done, 2_000 + throws.below(3_000)))
      bench.proxy.set({ mode: 'black' })
      await new Promise((done) => setTimeout(done, 3_000))
      bench.proxy.set({ mode: 'open' })
    }
  })()
  await plainly(bench)
  on = false
  await storm
}

/** Marks everything with no network at all, and delivers when it comes back. */
const offline: Fate = async ({ browser, proxy, judge, n }) => {
  const context = await tablet(browser, proxy, judge)
  const page = await context.newPage()
  await goTo(page, '/judge')
  const [first, second] = judge.sheets as [Sheet, Sheet]
  await openSheet(page, first)
  proxy.set({ mode: 'shut' })
  await give(page, n, 0, all)
  await expect(page.locator('.desk .st.local')).toHaveCount(ASPECTS)
  await page.screenshot({ path: 'shots/five-pads-offline.png' })
  await expect(page.locator('.desk .st.delivered')).toHaveCount(0)
  proxy.set({ mode: 'open' })
  await delivered(page)
  await signByPin(page, first)
  await openSheet(page, second)
  await give(page, n, 1, all)
  await delivered(page)
  await signByPin(page, second)
  await context.close()
}

/** Breaks in the middle of a sheet; another tablet takes the seat and goes on where the first had got to. */
const replaced: Fate = async ({ browser, proxy, judge, n }) => {
  const [first, second] = judge.sheets as [Sheet, Sheet]
  const broken = await tablet(browser, proxy, judge)
  const before = await broken.newPage()
  await openSheet(before, first)
  await give(before, n, 0, all.slice(0, 2))
  await expect(before.locator('.desk .st.delivered')).toHaveCount(2, { timeout: 60_000 })
  const fresh = await tablet(browser, proxy, judge)
  const page = await fresh.newPage()
  await openSheet(page, first)
  const take = page.locator('.pad-banner.attention .btn.pri')
  await expect(take).toBeVisible()
  await page.screenshot({ path: 'shots/five-pads-take-over.png' })
  // the server may be down this very moment: asked again, as a judge would
  await expect(async () => {
    const asked = page.locator('dialog[open] .btn.pri')
    if ((await asked.count()) === 0 && (await take.count()) > 0) await take.click()
    if ((await asked.count()) > 0) await asked.click()
    await expect(take).toHaveCount(0, { timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
  // the first tablet is told, and what it tries now stays on it
  await expect(before.locator('.pad-banner.attention')).toBeVisible({ timeout: 30_000 })
  await broken.close()
  await give(page, n, 0, all.slice(2))
  await delivered(page)
  await signByPin(page, first)
  await openSheet(page, second)
  await give(page, n, 1, all)
  await delivered(page)
  await signByPin(page, second)
  await fresh.close()
}

/** Reloads and loses its page between marks. */
const reloaded: Fate = async ({ browser, proxy, judge, n }) => {
  proxy.set({ mode: 'open', latencyMs: 60, jitterMs: 50, resets: 5 })
  const context = await tablet(browser, proxy, judge)
  for (const [s, sheet] of judge.sheets.entries()) {
    for (const k of all) {
      const page = await context.newPage()
      await openSheet(page, sheet)
      await give(page, n, s, [k])
      await expect(page.locator('.desk .st:is(.local, .delivered)')).toHaveCount(k + 1)
      await page.close({ runBeforeUnload: false })
    }
    const page = await context.newPage()
    await openSheet(page, sheet)
    await delivered(page)
    await signByPin(page, sheet)
    await page.close()
  }
  await context.close()
}

/** What was locked, without anything that differs between two events by nature. */
async function resultOf(house: House, eventId: string) {
  const sheets = await house.db().sheet.findMany({
    where: { eventId },
    select: {
      status: true,
      totalHundredths: true,
      seat: { select: { code: true } },
      judge: { select: { seatNo: true } },
      marks: { select: { hundredths: true, aspect: { select: { code: true } } } },
    },
    orderBy: [{ seat: { code: 'asc' } }, { judge: { seatNo: 'asc' } }],
  })
  return sheets.map(({ seat, judge, marks, ...sheet }) => ({
    ...{ seat: seat.code, judge: judge.seatNo, ...sheet },
    marks: marks.map((mark) => `${mark.aspect.code} ${mark.hundredths}`).sort(),
  }))
}

test('five pads on five bad networks, two server kills and a broken tablet end where a quiet run ends', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const seed = seedOf()
  console.log(`seed: ${seed}`)
  const house = await givenHouse({ seats: SEATS, judges: JUDGES, aspects: ASPECTS, pin: PIN, twice: true })
  const proxies: Proxy[] = []
  try {
    await house.start()
    await playQuietly(house)
    const control = await browser.newContext({ baseURL: house.base, viewport: { width: 1366, height: 1024 } })
    const [name = '', value = ''] = house.chief.split('=')
    await control.addCookies([{ name, value, url: house.base }])
    const chief = await control.newPage()
    await chief.goto(`/judge/control/${house.code}`)

    const fates: readonly Fate[] = [late, swallowed, offline, replaced, reloaded]
    for (const n of fates.keys()) proxies.push(await openProxy(house.port, seed + n))
    const playing = fates.map((fate, n) =>
      fate({
        ...{ house, browser, n, seed: seed + 50 + n },
        ...{ proxy: proxies[n] as Proxy, judge: house.judges[n] as Judge },
      }),
    )
    const throws = dice(seed)
    const killing = (async () => {
      for (let kill = 0; kill < 2; kill += 1) {
        await new Promise((done) => setTimeout(done, 6_000 + throws.below(6_000)))
        await house.stop('SIGKILL')
        await house.start()
      }
    })()
    await Promise.all([...playing, killing])

    await chief.goto(`/judge/control/${house.code}`)
    await chief.screenshot({ path: 'shots/five-pads-control.png', fullPage: true })
    await drawName(chief)
    await hold(chief, /锁定/)
    await expect
      .poll(async () => (await house.db().event.findUniqueOrThrow({ where: { code: house.code } })).stage)
      .toBe('locked')

    const locked = await resultOf(house, house.eventId)
    expect(locked).toEqual(await resultOf(house, house.peer?.eventId ?? ''))
    expect(locked.length).toBe(JUDGES * SEATS)
    const taps = await house.db().markTap.count({ where: { sheet: { eventId: house.eventId } } })
    expect(taps, 'every mark once').toBe(JUDGES * SEATS * ASPECTS)
    const { checkEvent } = await import('../../app/queries/ledger/check.server')
    expect((await checkEvent(house.eventId)).findings).toEqual([])
  } finally {
    await Promise.all(proxies.map((proxy) => proxy.close()))
    await house.clear()
  }
})
