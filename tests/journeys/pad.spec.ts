import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page } from '@playwright/test'
import { test, PIN, type Furnished } from './furnished'

test.use({ houseOf: 'pad' })
test.describe.configure({ mode: 'serial' })

const SIZES = [
  [1180, 820],
  [820, 1180],
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const
const LEAST_PX = 56
const GAP_PX = 8
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function sheetOf({ db, blind, judgeIds }: Furnished, judge: number) {
  const accountId = judgeIds[judge] ?? ''
  return db.sheet.findFirstOrThrow({
    where: { eventId: blind.id, judge: { accountId }, status: 'open' },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
}

async function sitAt(house: Furnished, browser: Browser, judge: number, locale = 'zh-CN'): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house.origin,
    locale,
    hasTouch: true,
    viewport: { width: 1180, height: 820 },
  })
  const [name = '', value = ''] = (house.judges[judge] ?? '').split('=')
  await context.addCookies([{ name, value, url: house.origin }])
  const page = await context.newPage()
  const beat = page.waitForResponse((answer) => answer.url().endsWith('/judge/bench'))
  await page.goto(`/judge/sheets/${(await sheetOf(house, judge)).id}`)
  await beat
  const take = page.locator('.pad-banner.attention .btn.pri')
  if (await take.count()) {
    await take.click()
    await page.locator('dialog[open] .btn.pri').click()
    await expect(take).toHaveCount(0)
  }
  return page
}

/** Everything that can be pressed: too small, or too near its neighbour. */
function tooTight(page: Page): Promise<string[]> {
  return page.evaluate(
    ([least, gap]) => {
      const shown = [...document.querySelectorAll('.pad :is(button, a, input, textarea)')].filter(
        (one) => one.closest('dialog') === null && one.getClientRects().length > 0,
      )
      const boxes = shown.map((one) => ({
        box: one.getBoundingClientRect(),
        said: one.outerHTML.slice(0, 90),
      }))
      const small = boxes
        .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
        .map(({ box, said }) => `${Math.round(box.width)}×${Math.round(box.height)} ${said}`)
      // lines of the list and of the desk are ruled, not boxed: each is a full line's height by itself
      const apart = boxes.filter(({ said }) => !said.includes('class="aspect') && !said.includes('data-desk'))
      const near = apart.flatMap(({ box, said }, at) =>
        apart.slice(at + 1).flatMap((other) => {
          const across = Math.max(box.left, other.box.left) - Math.min(box.right, other.box.right)
          const down = Math.max(box.top, other.box.top) - Math.min(box.bottom, other.box.bottom)
          const between = Math.max(across, down)
          const sticky = said.includes('pad-size') || other.said.includes('pad-size')
          return between < gap - 0.5 && !(sticky && between < 0)
            ? [`${between} px: ${said} | ${other.said}`]
            : []
        }),
      )
      return [...small, ...near]
    },
    [LEAST_PX, GAP_PX] as const,
  )
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

for (const locale of ['zh-CN', 'en-GB']) {
  test(`in ${locale} every target is large enough, far enough from the next, and has no barrier`, async ({
    house,
    browser,
  }) => {
    const page = await sitAt(house, browser, 0, locale)
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      for (const aspect of await page.locator('.aspect').all()) {
        await aspect.click()
        expect(await tooTight(page), `${width}×${height}`).toEqual([])
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, `sideways scroll at ${width}×${height}`).toBeLessThanOrEqual(0)
      expect(await violations(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1180, height: 820 })
    await page.keyboard.press('F2')
    await expect(page.locator('.desk')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
}

/** Writes down when a tap was asked to be kept and when the browser said it stands on the disk. */
function watchDisk(): void {
  const disk = { askedAt: 0, keptAt: 0 }
  Object.assign(window, { disk })
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked: Parameters<typeof begin>) {
    const work = begin.apply(this, asked)
    if (asked[1] === 'readwrite' && work.objectStoreNames.contains('counts')) {
      disk.askedAt ||= performance.now()
      work.addEventListener('complete', () => (disk.keptAt ||= performance.now()))
    }
    return work
  }
}

/**
 * From Enter on the first desk line to its drawn answer, to the mark's place on the disk (the transaction alone, and all
 * of it), and to the word that says so; on a processor four times slower.
 */
async function timings(page: Page) {
  await page.evaluate(watchDisk)
  await page.keyboard.press('F2')
  const line = page.locator('[data-desk]').first()
  const most = /^0–(\d+\.\d\d)$/.exec((await line.getAttribute('placeholder')) ?? '')?.[1]
  await line.focus()
  await page.keyboard.type(most ?? '1')
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const shown = await page.evaluate(async () => {
    const row = document.querySelector('.desk-row')
    const from = performance.now()
    row
      ?.querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const feedbackMs = performance.now() - from
    while (!row?.querySelector('.st.local, .st.delivered')) {
      if (performance.now() - from > 5000) return null
      await new Promise((next) => setTimeout(next, 1))
    }
    const shownMs = performance.now() - from
    const { disk } = window as unknown as { disk: { askedAt: number; keptAt: number } }
    const [onDiskMs, transactionMs] = [disk.keptAt - from, disk.keptAt - disk.askedAt]
    const all = Object.entries({ feedbackMs, transactionMs, onDiskMs, shownMs })
    return Object.fromEntries(all.map(([name, ms]) => [name, Math.round(ms)]))
  })
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return shown
}

test('a tap answers at once; how soon, on a slow tablet, is printed', async ({ house, browser }) => {
  const page = await sitAt(house, browser, 1)
  const measured = await timings(page)
  console.log(
    JSON.stringify({
      measure: 'pad-tap',
      cpu: '4x slower',
      limits: { feedbackMs: 100, onDiskMs: 50 },
      ...measured,
    }),
  )
  expect(measured).not.toBeNull()
  await page.context().close()
})

/** A tablet whose disk is busy until it is told otherwise, and a page patient enough to wait for it. */
function holdDisk(): void {
  const later = window.setTimeout.bind(window)
  let held = true
  Object.assign(window, {
    releaseDisk: () => (held = false),
    setTimeout: (work: () => void, ms?: number) => later(work, ms === 800 ? 20_000 : ms),
  })
  // asked before the page asks, so this writing stands before the page's reading for as long as it goes on
  const opening = indexedDB.open('season-outbox')
  opening.onsuccess = () => {
    const db = opening.result
    const shelf = db.transaction('taps', 'readwrite').objectStore('taps')
    const goOn = () => {
      if (held) shelf.count().onsuccess = goOn
      else db.close()
    }
    goOn()
  }
}

test('a mark given before the tablet has read its disk stands upon the tablet’s own newest, not upon an old page', async ({
  house,
  browser,
}) => {
  const first = await sitAt(house, browser, 0)
  const address = new URL(first.url()).pathname
  await first.context().close()
  const context = await browser.newContext({
    baseURL: house.origin,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  const [name = '', value = ''] = (house.judges[0] ?? '').split('=')
  await context.addCookies([{ name, value, url: house.origin }])
  const old = await context.request.get(address)
  const kept = { status: 200, headers: old.headers(), body: await old.text() }
  const page = await context.newPage()
  const row = page.locator('.desk-row').first()
  const take = page.locator('.pad-banner.attention .btn.pri')
  const desk = async (whose: 'another’s seat' | 'own seat') => {
    const beat = page.waitForResponse((answer) => answer.url().endsWith('/judge/bench'))
    await page.goto(address)
    await beat
    if (whose === 'another’s seat') {
      await take.click()
      await page.locator('dialog[open] .btn.pri').click()
    }
    await expect(take, 'the old page names another tablet; the beat says the seat is this one’s').toHaveCount(
      0,
    )
    if (!(await row.isVisible())) await page.keyboard.press('F2')
    await expect(row).toBeVisible()
  }
  const give = async (mark: string) => {
    await row.locator('input').fill(mark)
    await row.locator('input').press('Enter')
  }
  await desk('another’s seat')
  await give('30.00')
  await expect(row.locator('.st.delivered')).toBeVisible()

  await page.route(`**${address}`, (route) =>
    route.request().resourceType() === 'document' ? route.fulfill(kept) : route.fallback(),
  )
  await page.addInitScript(holdDisk)
  await desk('own seat')
  await give('31.00')
  await expect(row.locator('.st.draft'), 'seen at once').toBeVisible()
  await page.evaluate(() => (window as unknown as { releaseDisk: () => void }).releaseDisk())
  await expect(row.locator('.st.delivered')).toBeVisible()
  const sheetId = address.split('/').at(-1) ?? ''
  const marks = await house.db.mark.findMany({
    where: { sheetId },
    select: { hundredths: true, revision: true },
  })
  expect(marks).toEqual([{ hundredths: 3100, revision: 2 }])
  await context.close()
})

test('a whole sheet is marked and signed by the keyboard alone', async ({ house, browser }) => {
  const page = await sitAt(house, browser, 2)
  const { id } = await sheetOf(house, 2)
  await page.keyboard.press('F2')
  const lines = page.locator('[data-desk]')
  await lines.first().focus()
  const count = await lines.count()
  for (let at = 0; at < count; at += 1) {
    const hint = (await lines.nth(at).getAttribute('placeholder')) ?? ''
    await expect(lines.nth(at)).toBeFocused()
    const most = /^0–(\d+\.\d\d)$/.exec(hint)?.[1]
    await page.keyboard.type(most ?? '1')
    await page.keyboard.press('Enter')
    if (await page.locator('.desk-row.asks').count()) {
      await page.keyboard.type(most ?? '1')
      await page.keyboard.press('Enter')
    }
  }
  await expect(page.locator('.desk .st.delivered')).toHaveCount(count)
  await expect(page).toHaveURL(new RegExp(`${id}$`))
  await page.keyboard.press('?')
  await expect(page.locator('dialog[open] kbd').first()).toBeVisible()
  await page.keyboard.press('Escape')
  const sign = page.locator(`.pad-foot a[href$="/sign"]`)
  for (let n = 0; n < 40 && !(await sign.evaluate((one) => one === document.activeElement)); n += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sign')
  await page.locator('#sign-tab-drawn').focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.keypad .key').first().focus()
  await page.keyboard.type(PIN)
  await page.locator('button[type=submit]').last().focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(
      async () =>
        (await house.db.sheet.findUniqueOrThrow({ where: { id }, select: { status: true } })).status,
    )
    .toBe('signed')
  await page.context().close()
})
