import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page } from '@playwright/test'
import { arrive } from './cast'
import { BLIND, OPEN, sent, test, type Furnished } from './furnished'
import { publishBlind } from './publish'

test.use({ houseOf: 'on-the-phone' })
test.describe.configure({ mode: 'serial' })

const foot = (page: Page) => page.locator('.board-foot')
const seatAt = (house: Furnished, at: number) => house.blind.secrets[at]?.seat ?? '?'

async function withoutScript(browser: Browser, house: Furnished, width = 390) {
  const context = await browser.newContext({
    baseURL: house.origin,
    javaScriptEnabled: false,
    locale: 'zh-CN',
    viewport: { width, height: 844 },
  })
  return context.newPage()
}

test('without JavaScript: find a number, follow it by the address, refresh, open its card', async ({
  house,
  browser,
}) => {
  const page = await withoutScript(browser, house)
  const seat = seatAt(house, 0)
  await page.goto(`/watch/${BLIND}`)
  await page.locator('input[name=q]').fill(seat)
  await page.locator('form[role=search] button').click()
  await page.locator('.board-hits a.btn').first().click()
  expect(new URL(page.url()).searchParams.get('n')).toBe(seat)
  await expect(foot(page)).toContainText(seat)
  await expect(page.locator(`tr.strip[id="n-${seat}"]`)).toBeVisible()
  await page.locator('.board-find > a.btn').click()
  expect(new URL(page.url()).searchParams.get('n')).toBe(seat)
  await foot(page).locator('summary').click()
  await foot(page).locator('a[href*="/card"]').click()
  await expect(page.locator('img.card-picture')).toBeVisible()
  await expect(page.locator('a[download]')).toHaveAttribute('href', /card\.svg\?n=/)
  await page.context().close()
})

test('a name finds nothing on a blind board, and on a published one by a part of it or of the unit', async ({
  house,
  browser,
}) => {
  const page = await withoutScript(browser, house)
  const [name = '', org = ''] = house.blind.secrets[0]?.words ?? []
  await page.goto(`/watch/${BLIND}?q=${encodeURIComponent(name)}`)
  await expect(page.locator('.board-hits [role=status]')).toContainText('公布前只有编号')
  const [openName = ''] = house.open.secrets[0]?.words ?? []
  await page.goto(`/watch/${OPEN}?q=${encodeURIComponent(openName.slice(1))}`)
  await expect(page.locator('.board-hits li')).toHaveCount(1)
  await page.goto(`/watch/${OPEN}?q=${encodeURIComponent(org.slice(0, 2))}`)
  await expect(page.locator('.board-hits li')).toHaveCount(house.open.secrets.length)
  await page.context().close()
})

test('the phone remembers whom one follows, in every event, until one no longer wants to', async ({
  house,
  browser,
}) => {
  const page = await arrive(browser, house.origin)
  const seat = seatAt(house, 1)
  await page.goto(`/watch/${BLIND}?q=${seat}`)
  await page.locator('.board-hits a.btn').first().click()
  await expect(foot(page)).toContainText(seat)
  // another event, then back without anything in the address
  await page.goto('/watch')
  await expect(page.locator('.followed-foot')).toContainText(seat)
  await page.goto(`/watch/${BLIND}`)
  await expect(foot(page)).toContainText(seat)
  await foot(page).locator('summary').click()
  await foot(page)
    .getByRole('link', { name: `取消关注 ${seat}` })
    .click()
  await expect(foot(page)).toHaveCount(0)
  await page.goto('/watch')
  await expect(page.locator('.followed-foot')).toHaveCount(0)
  await page.context().close()
})

test('a shared address follows on a phone that remembers nothing, until it is kept', async ({
  house,
  browser,
}) => {
  const page = await arrive(browser, house.origin)
  const [one, two] = [seatAt(house, 1), seatAt(house, 2)]
  await page.goto(`/watch/${BLIND}?n=${one},${two}`)
  await expect(page.locator('tr.strip')).toHaveCount(2)
  expect(await page.evaluate(() => localStorage.getItem('followed'))).toBeNull()
  await foot(page).locator('summary').click()
  await foot(page).getByRole('button', { name: '记在这台手机上' }).first().click()
  expect(await page.evaluate(() => localStorage.getItem('followed'))).toContain(one)
  await page.context().close()
})

test('no page scrolls sideways on 320 px, with the letters of 大字版 as well', async ({ house, browser }) => {
  for (const size of ['', 'large']) {
    const page = await withoutScript(browser, house, 320)
    if (size) await page.context().addCookies([{ name: 'size', value: size, url: house.origin }])
    const seat = seatAt(house, 0)
    for (const path of [
      '/watch',
      `/watch/${BLIND}?n=${seat}`,
      `/watch/${OPEN}?q=雀`,
      `/watch/${BLIND}/card?n=${seat}`,
    ]) {
      await page.goto(path)
      // no script runs in the page, so its own width is asked from outside
      const wide = await page.locator('html').evaluate((html) => html.scrollWidth)
      expect([path, size, wide]).toEqual([path, size, 320])
    }
    await page.context().close()
  }
})

test('the followed one, opened at the foot, has no barrier that a machine can find', async ({
  house,
  browser,
}) => {
  for (const locale of ['zh-CN', 'en-GB']) {
    const context = await browser.newContext({
      baseURL: house.origin,
      locale,
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    await page.goto(`/watch/${BLIND}?n=${seatAt(house, 0)}`)
    await foot(page).locator('summary').click()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
    await context.close()
  }
})

test('the card of a blind number names nobody, and is a picture one can save', async ({ house, browser }) => {
  const page = await arrive(browser, house.origin)
  const seat = seatAt(house, 0)
  const svg = await (await page.request.get(`/watch/${BLIND}/card.svg?n=${seat}`)).text()
  expect(svg).toContain(seat)
  for (const word of house.blind.secrets.flatMap(({ words }) => words)) expect(svg).not.toContain(word)
  await page.goto(`/watch/${BLIND}/card?n=${seat}`)
  await expect(page.locator('a[download]')).toHaveAttribute('href', /^data:image\/png/)
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    `${house.origin}/watch/${BLIND}/card.svg?n=${seat}`,
  )
  const none = await page.goto(`/watch/${BLIND}/card?n=%3Cscript%3E`)
  expect(none?.status()).toBe(404)
  await expect(page.locator('main')).toContainText('榜上没有 <script>')
  await page.context().close()
})

test('frozen, the card says so; published and released, it names and is sealed', async ({
  house,
  browser,
}) => {
  const page = await arrive(browser, house.origin)
  const seat = seatAt(house, 0)
  const name = house.blind.secrets[0]?.words[0] ?? '?'
  const board = `/organizer/events/${BLIND}/board`
  const act = (form: Record<string, string>) =>
    fetch(house.origin + board, {
      method: 'POST',
      headers: sent(house, house.staff['organizer']),
      body: new URLSearchParams(form),
    })
  await act({ intent: 'freeze' })
  await publishBlind(house, 11)
  const card = async () => (await page.request.get(`/watch/${BLIND}/card.svg?n=${seat}`)).text()
  const frozen = await card()
  expect(frozen).toContain('已封榜')
  expect(frozen).not.toContain(name)
  await act({ intent: 'release', reason: '闭幕式结束' })
  const open = await card()
  expect(open).toContain(name)
  expect(open).toContain('公')
  expect(open).not.toContain('已封榜')
  await page.context().close()
})
