import { expect, type Browser, type Page } from '@playwright/test'
import { BLIND, OPEN, test, type Furnished } from './furnished'
import { lookOf, movedOn, WATCH_MOTION, type Look } from './look'
import { publishBlind } from './publish'

test.use({ houseOf: 'hall-look' })
test.describe.configure({ mode: 'serial' })

type State = 'blind' | 'frozen' | 'published'

// Every address that is shown on a wall, and the states of the house it is looked at in: a new wall is one line.
const WALLS: readonly { readonly name: string; readonly path: string; readonly states: readonly State[] }[] =
  [
    { name: 'board', path: `/watch/${BLIND}/wall`, states: ['blind', 'frozen'] },
    { name: 'published board', path: `/watch/${OPEN}/wall`, states: ['published'] },
    { name: 'ceremony', path: `/watch/${BLIND}/ceremony`, states: ['blind', 'frozen'] },
  ]
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const
const LANGUAGES = ['zh', 'en'] as const

async function wallAt(browser: Browser, house: Furnished, path: string, asked: Options): Promise<Page> {
  const { lang = 'zh', viewport = SIZES[0], reducedMotion = 'reduce' } = asked
  const context = await browser.newContext({ viewport, reducedMotion, timezoneId: 'Asia/Shanghai' })
  await context.addCookies([{ name: 'lang', value: lang, url: house.origin }])
  const page = await context.newPage()
  await page.addInitScript(WATCH_MOTION)
  const joined = page.waitForEvent('websocket')
  await page.goto(house.origin + path)
  await joined
  await page.waitForLoadState('load')
  return page
}
type Options = {
  readonly lang?: 'zh' | 'en'
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly reducedMotion?: 'reduce' | 'no-preference'
}

const SEED = 3

async function mark(house: Furnished, module: string): Promise<void> {
  const { markSheets } = await import('../../prisma/season/mark-sheets')
  const { dice } = await import('../../prisma/season/dice')
  await markSheets({ eventId: house.blind.id, modules: [module], roll: dice(SEED), now: new Date() })
}

type Asked = {
  readonly where: string
  readonly scale: number
  readonly waits?: boolean
  /** the least height of the title at 1080 */
  readonly title?: number
}

/** What is wrong with one look, in sentences. */
function wrongOf(look: Look, { where, scale, waits = false, title = 72 }: Asked): string[] {
  const low = look.lowestRowPx !== null && look.lowestRowPx < 48 * scale
  return [
    ...look.faint.map(({ text, ratio, where: at }) => `${where}: ${ratio} : 1 “${text}” ${at}`),
    ...look.outside.map((one) => `${where}: in the margin: ${one}`),
    ...look.clipped.map((one) => `${where}: cut off: ${one}`),
    ...look.collided.map((one) => `${where}: upon each other: ${one}`),
    ...(look.titlePx >= title * scale ? [] : [`${where}: title of ${look.titlePx} px`]),
    ...(low ? [`${where}: a row of ${look.lowestRowPx} px`] : []),
    ...(!waits || look.cursor === 'none' ? [] : [`${where}: the cursor is ${look.cursor}`]),
    ...(look.texts > 3 ? [] : [`${where}: only ${look.texts} texts`]),
  ]
}

/** Looks at every wall of this state in both sizes and languages; gives what is wrong, in sentences. */
async function wrongs(browser: Browser, house: Furnished, state: State): Promise<string[]> {
  const wrong: string[] = []
  for (const { name, path } of WALLS.filter((wall) => wall.states.includes(state)))
    for (const lang of LANGUAGES)
      for (const viewport of SIZES) {
        const page = await wallAt(browser, house, path, { lang, viewport })
        // hidden after three seconds without a movement; once a wall is enough
        const waits = lang === LANGUAGES[0] && viewport === SIZES[0]
        if (waits) await page.waitForFunction(() => document.documentElement.hasAttribute('data-idle'))
        const where = `${name}, ${state}, ${lang}, ${viewport.width}`
        wrong.push(...wrongOf(await lookOf(page), { where, scale: viewport.height / 1080, waits }))
        await page.context().close()
      }
  return wrong
}

test('the look sees what is wrong when it is made wrong', async ({ house, browser }) => {
  const page = await wallAt(browser, house, `/watch/${BLIND}/wall`, {})
  await page.locator('h1').evaluate((title: HTMLElement) => {
    title.style.cssText = 'color: #777; height: 20px; overflow: hidden; margin-left: -40vw'
  })
  const look = await lookOf(page)
  expect(look.faint.map(({ where }) => where).join()).toContain('h1')
  expect(look.outside.join()).toContain('h1')
  expect(look.clipped.join()).toContain('h1')
  expect(look.titlePx).toBeLessThan(72)
  await page.context().close()
})

test('walls of a blind and of a published event', async ({ house, browser }) => {
  await mark(house, 'A')
  expect([
    ...(await wrongs(browser, house, 'blind')),
    ...(await wrongs(browser, house, 'published')),
  ]).toEqual([])
})

test('while ranks change, nothing moves for who asked for less motion; for others rows do move', async ({
  house,
  browser,
}) => {
  const path = `/watch/${BLIND}/wall`
  const still = await wallAt(browser, house, path, {})
  const lively = await wallAt(browser, house, path, { reducedMotion: 'no-preference' })
  const order = (page: Page) =>
    page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-number')).join())
  const before = await order(still)
  // the last becomes the first, and comes back afterwards
  const last = before.split(',').at(-1) ?? ''
  const where = { eventId: house.blind.id, seat: { code: last }, module: { code: 'A' } }
  const kept = await house.db.sheet.findMany({ where, select: { id: true, totalHundredths: true } })
  await house.db.sheet.updateMany({ where, data: { totalHundredths: 5000 } })
  await house.db.topic.update({ where: { name: `board:${BLIND}` }, data: { revision: { increment: 1 } } })
  for (const page of [still, lively]) await expect.poll(() => order(page)).not.toBe(before)
  await expect.poll(() => movedOn(lively)).not.toEqual([])
  expect(await movedOn(still)).toEqual([])
  for (const { id, totalHundredths } of kept)
    await house.db.sheet.update({ where: { id }, data: { totalHundredths } })
  for (const page of [still, lively]) await page.context().close()
})

test('walls of a frozen event', async ({ house, browser }) => {
  const { must } = await import('../../prisma/season/must')
  const { freezeBoard } = await import('../../app/commands/boards/freeze-board.server')
  const [by, now] = [house.crew.stamp('zhoumin'), new Date()]
  await must(freezeBoard({ eventId: house.blind.id, at: now, by, now }))
  expect(await wrongs(browser, house, 'frozen')).toEqual([])
})

const TIERS = ['gold', 'silver', 'bronze', 'merit'] as const

test('the wall of a ceremony, sealed and at each of its steps', async ({ house, browser }) => {
  const { must } = await import('../../prisma/season/must')
  const { startCeremony } = await import('../../app/commands/ceremonies/start-ceremony.server')
  const { moveCeremony } = await import('../../app/commands/ceremonies/move-ceremony.server')
  const eventId = house.blind.id
  const by = house.crew.stamp('zhoumin')
  await publishBlind(house, SEED)
  // so few people receive no award by the rules of this house
  const given = await house.db.resultRow.findMany({
    where: { version: { eventId } },
    select: { id: true },
    orderBy: [{ rank: 'asc' }, { seatCode: 'asc' }],
  })
  for (const [at, { id }] of given.entries())
    await house.db.resultRow.update({ where: { id }, data: { tier: TIERS[at] ?? 'merit', rank: at + 1 } })
  await must(startCeremony({ eventId, rehearsal: false, by, now: new Date() }))
  const walls = await Promise.all(
    LANGUAGES.flatMap((lang) =>
      SIZES.map(async (viewport) => {
        const page = await wallAt(browser, house, `/watch/${BLIND}/ceremony`, { lang, viewport })
        return { page, where: `${lang}, ${viewport.width}`, scale: viewport.height / 1080 }
      }),
    ),
  )
  const wrong: string[] = []
  const look = async (step: string) => {
    for (const { page, where, scale } of walls)
      wrong.push(...wrongOf(await lookOf(page), { where: `${step}, ${where}`, scale, title: 60 }))
  }
  for (const { page } of walls) await expect(page.locator('.lane-sealed')).toBeVisible()
  await look('sealed')
  for (let from = 0; from < TIERS.length; from += 1) {
    await must(moveCeremony({ eventId, from, direction: 'forth', by, now: new Date() }))
    for (const { page } of walls)
      await expect(page.locator('.wall-head [role=status]')).toContainText(String(from + 1))
    await look(`step ${from + 1}`)
  }
  for (const { page } of walls) await page.context().close()
  expect(wrong).toEqual([])
})
