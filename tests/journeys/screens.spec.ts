import { expect, type Page } from '@playwright/test'
import { freePort, startServer } from '../../server/cli/start-server'
import { arrive } from './cast'
import { ear } from './ear'
import { BLIND, OPEN, SCREEN, test, type Furnished } from './furnished'
import { kill } from './kill'

test.use({ houseOf: 'screens' })

async function organizerOn(page: Page, house: Furnished, origin: string): Promise<void> {
  const [name = '', value = ''] = (house.staff['organizer'] ?? '').split('=')
  await page.context().addCookies([{ name, value, url: origin }])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/organizer/screens')
}

test('a phone leads two screens; they keep their picture while the server is away and come back at the scene that is set', async ({
  house,
  browser,
}) => {
  const port = await freePort()
  let running = await startServer(port, { RATE_LIMITS: 'off' }, 'ignore')
  try {
    const remote = await arrive(browser, running.origin)
    await organizerOn(remote, house, running.origin)
    for (const name of ['主会场', '门厅']) {
      await remote.locator('input[name=name]').fill(name)
      await remote.getByRole('button', { name: '添加', exact: true }).click()
      await expect(remote.locator('.remote-screens').getByText(name)).toBeVisible()
    }
    await expect(remote.locator('.remote-addresses summary code')).toHaveCount(3)
    const addresses = await remote.locator('.remote-addresses summary code').allTextContents()
    const codes = addresses.filter((one) => !one.endsWith(SCREEN))
    const screens: Page[] = []
    for (const address of codes) {
      const screen = await arrive(browser, running.origin)
      await screen.setViewportSize({ width: 1920, height: 1080 })
      await screen.goto(new URL(`http://${address}`).pathname)
      await expect(screen.locator('.plate h1')).toHaveText('旅程赛季')
      screens.push(screen)
    }
    const [hall, door] = screens
    if (!hall || !door) throw new Error('two screens were added')
    await expect(remote.getByText('1 个浏览器开着')).toHaveCount(2, { timeout: 15_000 })

    // one screen, then the other, by the thumb
    await remote.locator('.remote-screens').getByText('主会场').click()
    await remote.getByRole('button', { name: '看板 焊工' }).click()
    await expect(hall.locator('.wall tbody tr').first()).toBeVisible()
    await expect(door.locator('.plate')).toBeVisible()
    await remote.locator('.remote-screens').getByText('门厅').click()
    await remote.getByRole('button', { name: '代表队 · 金牌次序' }).click()
    await expect(door.locator('.medals-wall')).toBeVisible()
    await expect(hall.locator('.wall tbody tr').first()).toBeVisible()
    // no page of the screens was loaded again for it
    const marked = await hall.evaluate(() => Object.assign(window, { still: true }).still)
    expect(marked).toBe(true)

    // another remote sees what this one did
    const second = await arrive(browser, running.origin)
    await organizerOn(second, house, running.origin)
    await remote.locator('input[name=line]').fill('午休')
    await remote.getByRole('button', { name: '放上文字' }).click()
    await expect(second.locator('.remote-now').getByText('文字 · 午休')).toBeVisible()
    await expect(door.locator('.message h1')).toHaveText('午休')

    // the server dies: both keep their last picture, without an error
    await kill(running)
    const hallText = await hall.locator('.wall tbody').innerText()
    await expect(hall.locator('.live.stale')).toBeVisible({ timeout: 20_000 })
    expect(await hall.locator('.wall tbody').innerText()).toBe(hallText)
    await expect(door.locator('.message h1')).toHaveText('午休')

    // while it is away another process sets a scene; they come back at that one
    const { showScene } = await import('../../app/commands/screens/show-scene.server')
    const { must } = await import('../../prisma/season/must')
    const by = house.crew.stamp('zhoumin')
    const scene = { kind: 'season' } as const
    await must(showScene({ seasonCode: 'J', screenCode: null, scene, by, now: new Date() }))
    running = await startServer(port, { RATE_LIMITS: 'off' }, 'ignore')
    for (const screen of [hall, door])
      await expect(screen.locator('.season-wall')).toBeVisible({ timeout: 30_000 })
    expect(await hall.evaluate(() => 'still' in window)).toBe(true)

    // everything quiet
    await remote.goto('/organizer/screens')
    await remote.getByRole('button', { name: '全部静默' }).click()
    for (const screen of [hall, door]) await expect(screen.locator('.plate')).toBeVisible()

    // taken away and put back
    await remote.locator('.remote-addresses summary').first().click()
    await remote.getByRole('button', { name: /^移走/ }).first().click()
    await remote.getByRole('button', { name: '放回' }).click()
    await expect(remote.locator('.remote-screens').getByText('主会场')).toBeVisible()
    for (const page of [remote, second, hall, door]) await page.context().close()
  } finally {
    running.child.kill('SIGTERM')
  }
})

test('a screen on a frozen board is told nothing newer than the freeze; one on a published board is told the names', async ({
  house,
  browser,
}) => {
  const { must } = await import('../../prisma/season/must')
  const { addScreen } = await import('../../app/commands/screens/add-screen.server')
  const { showScene } = await import('../../app/commands/screens/show-scene.server')
  const { freezeBoard } = await import('../../app/commands/boards/freeze-board.server')
  const { publishBlind } = await import('./publish')
  const by = house.crew.stamp('zhoumin')
  const now = new Date()
  await must(freezeBoard({ eventId: house.blind.id, at: now, by, now }))
  const { code } = await must(addScreen({ seasonCode: 'J', name: '封榜屏', by, now }))
  const show = (eventCode: string) => {
    const scene = { kind: 'board', eventCode, page: null } as const
    return must(showScene({ seasonCode: 'J', screenCode: code, scene, by, now: new Date() }))
  }
  await show(BLIND)
  await publishBlind(house, 5)
  const screen = await arrive(browser, house.origin)
  await screen.setViewportSize({ width: 1920, height: 1080 })
  const heard = ear(screen)
  await screen.goto(`/screen/${code}`)
  await expect(screen.locator('.frozen-plate')).toBeVisible()
  await screen.reload()
  await expect(screen.locator('.frozen-plate')).toBeVisible()
  const secret = house.blind.secrets.flatMap(({ words }) => words)
  expect(secret.filter((word) => heard.some((text) => text.includes(word)))).toEqual([])
  // control: the same ear hears a published name as soon as such a board is put on
  await show(OPEN)
  const names = house.open.secrets.map(({ words }) => words[0] ?? '?')
  await expect(screen.locator('.w-no.named').first()).toBeVisible({ timeout: 15_000 })
  await expect
    .poll(() => names.filter((name) => heard.some((text) => text.includes(name))).length)
    .toBeGreaterThan(0)
  await screen.context().close()
})

test('the overlay lets the picture through, or is pure green when asked', async ({ house, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${house.origin}/watch/${OPEN}/overlay?show=top5`)
  await expect(page.locator('.third-list li').first()).toBeVisible()
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgba(0, 0, 0, 0)')
  await page.goto(`${house.origin}/watch/${OPEN}/overlay?show=title&key=chroma`)
  const green = await page.locator('.overlay').evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(green).toBe('rgb(0, 177, 64)')
})

test('the remote lays a strip over the picture of a camera, of one event and one contestant, and takes it off', async ({
  house,
  browser,
}) => {
  const remote = await arrive(browser, house.origin)
  await organizerOn(remote, house, house.origin)
  const camera = await arrive(browser, house.origin)
  await camera.setViewportSize({ width: 1920, height: 1080 })
  await camera.goto(`/screen/${SCREEN}`)
  await remote.locator(`input[type=radio][value=${SCREEN}]`).check()
  await remote.locator('select[name=eventCode]').selectOption(OPEN)
  await remote.getByRole('button', { name: '赛项标题' }).click()
  await expect(camera.locator('.third-title h1')).toContainText('茶艺师')
  const ground = () => camera.locator('.overlay').evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(await ground()).toBe('rgb(0, 177, 64)')
  // whom it shows must be said
  await remote.getByRole('button', { name: '这位选手' }).click()
  await expect(remote.locator('#field-number')).toHaveAttribute('aria-invalid', 'true')
  // a name of a blind event is on no board, and is not kept with the scene
  const [secret = ''] = house.blind.secrets[0]?.words ?? []
  await remote.locator('select[name=eventCode]').selectOption(BLIND)
  await remote.locator('input[name=number]').fill(secret)
  await remote.getByRole('button', { name: '这位选手' }).click()
  await expect(remote.locator('#field-number-error')).toContainText('看板上没有')
  expect(await house.db.screen.count({ where: { scene: { contains: secret } } })).toBe(0)
  // the page counts the browsers again by itself; what it refused stays
  for (let times = 0; times < 2; times += 1)
    await (await remote.waitForResponse((one) => one.url().includes('/screens.data'))).finished()
  await expect(remote.locator('#field-number-error')).toContainText('看板上没有')
  await remote.locator('select[name=eventCode]').selectOption(OPEN)
  const { seatCode } = await house.db.resultRow.findFirstOrThrow({
    where: { version: { eventId: house.open.id } },
    select: { seatCode: true },
  })
  await remote.locator('input[name=number]').fill(seatCode)
  await remote.getByRole('button', { name: '这位选手' }).click()
  await expect(camera.locator('.third-one .third-who')).toHaveCount(1)
  await expect(remote.locator('.remote-now').getByText(`字幕条 · ${seatCode} · 茶艺师`)).toBeVisible()
  await remote.getByRole('button', { name: '撤下' }).click()
  await expect(camera.locator('.third')).toHaveCount(0)
  // a browser source has no ground at all
  await camera.goto(`/screen/${SCREEN}?key=alpha`)
  await expect(camera.locator('.overlay')).toBeAttached()
  await expect
    .poll(() => camera.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .toBe('rgba(0, 0, 0, 0)')
  expect(await ground()).toBe('rgba(0, 0, 0, 0)')
  await camera.context().close()
  await remote.context().close()
})
