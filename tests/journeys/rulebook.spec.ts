import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Browser, type Page } from '@playwright/test'
import { runLine } from '../../server/cli/rules/run-line'
import { arrive } from './cast'
import { BLIND, DESK, OPEN, test, type Furnished } from './furnished'

test.use({ houseOf: 'rulebook' })
test.describe.configure({ mode: 'serial' })

async function organizer(house: Furnished, browser: Browser): Promise<Page> {
  const page = await arrive(browser, house.origin)
  const [name = '', value = ''] = (house.staff['organizer'] ?? '').split('=')
  await page.context().addCookies([{ name, value, url: house.origin }])
  return page
}

const digestIn = async (page: Page) => (await page.locator('code').first().textContent()) ?? ''

test('the worked example follows every keystroke, and what is saved has another digest', async ({
  house,
  browser,
}) => {
  const page = await organizer(house, browser)
  await page.goto(`/organizer/events/${DESK}/rules`)
  await page.locator('input[name=field]').fill('23')
  await expect(page.getByText('23 人实际参赛：一等奖 2、二等奖 5、三等奖 7')).toBeVisible()
  const before = await digestIn(page)
  await page.locator('input[name="award.tiers.0.percent"]').fill('20')
  await expect(page.getByText('23 人实际参赛：一等奖 5、二等奖 5、三等奖 7')).toBeVisible()
  await page.getByRole('button', { name: '保存规则' }).click()
  await expect(page.locator('code').first()).not.toHaveText(before)
  await page.reload()
  await expect(page.locator('input[name="award.tiers.0.percent"]')).toHaveValue('20')
})

test('a whole text that is wrong is refused with its place, what stands there and what may', async ({
  house,
  browser,
}) => {
  const page = await organizer(house, browser)
  await page.goto(`/organizer/events/${DESK}/rules`)
  const before = await digestIn(page)
  await page.getByText('规则全文').first().click()
  const area = page.locator('textarea[name=text]')
  await area.fill((await area.inputValue()).replace('"percent": 20', '"percent": 120'))
  await page.locator('form', { has: area }).locator('button[type=submit]').first().click()
  const refused = page.getByText('$.award.tiers[0].percent').first()
  await expect(refused).toBeVisible()
  await expect(refused).toContainText('120')
  await page.reload()
  expect(await digestIn(page)).toBe(before)
})

test('anybody downloads a published result and recomputes it; a changed mark is named', async ({
  house,
  browser,
}, info) => {
  const page = await arrive(browser, house.origin)
  await page.goto(`/watch/${OPEN}`)
  const waiting = page.waitForEvent('download')
  await page.locator(`a[href="/files/results/${OPEN}"]`).click()
  const file = join(info.outputDir, 'results.json')
  await (await waiting).saveAs(file)
  const world = { readFile: (path: string) => readFile(path) }

  const verified = await runLine(['verify', file], world)
  expect(verified).toMatchObject({ exit: 0, err: '' })
  const { head } = JSON.parse(verified.out) as { head: { digest: string } }
  expect((await runLine(['verify', file, '--head', head.digest.slice(0, 8)], world)).exit).toBe(0)
  const elsewhere = await runLine(['verify', file, '--head', '0123abcd'], world)
  expect(JSON.parse(elsewhere.out)).toMatchObject({
    ok: false,
    place: '$.journal.head',
    expected: '0123abcd',
  })
  const computed = JSON.parse((await runLine(['compute', file], world)).out) as {
    entries: { entry: string; total: string | null; rank: number | null; award: string | null }[]
  }
  const rows = await house.db.resultRow.findMany({
    where: { version: { eventId: house.open.id } },
    select: { seatCode: true, totalHundredths: true, rank: true, tier: true },
    orderBy: { rank: 'asc' },
  })
  expect(computed.entries.map(({ entry, rank, award }) => [entry, rank, award])).toEqual(
    rows.map(({ seatCode, rank, tier }) => [seatCode, rank, tier]),
  )

  const text = await readFile(file, 'utf8')
  expect(house.open.secrets.flatMap(({ words }) => words).filter((word) => text.includes(word))).toEqual([])
  const changed = text.replace(/"hundredths":(\d+),"journal"/, (_, mark: string) => {
    return `"hundredths":${Number(mark) + 100},"journal"`
  })
  expect(changed).not.toBe(text)
  writeFileSync(file, changed)
  const differs = await runLine(['verify', file], world)
  expect(differs.exit).toBe(1)
  expect(differs.out).toMatch(/"place":\s*"\$\.entries\[\d+\]\.sheets\[\d+\]\.marks\[\d+\]/)
})

test('while the numbers are blind there is no package, for anybody', async ({ house, browser }) => {
  const page = await organizer(house, browser)
  for (const address of [`/files/results/${BLIND}`, `/files/results/${BLIND}/named`]) {
    expect((await page.request.get(address)).status()).toBe(404)
  }
})
