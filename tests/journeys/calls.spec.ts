import { expect, type Page } from '@playwright/test'
import { freePort, startServer } from '../../server/cli/start-server'
import { arrive } from './cast'
import { BLIND, test } from './furnished'
import { kill } from './kill'

test.use({ houseOf: 'calls' })

const DESK_PAGE = `/organizer/events/${BLIND}/calls`
const BOARD = `/watch/${BLIND}/calls`

const strip = (wall: Page) => wall.locator('.call-strip b')
const next = (desk: Page) => desk.getByRole('button', { name: /叫下一位/ })
const row = (desk: Page, number: string) =>
  desk.locator('.call-row', { hasText: number }).filter({ has: desk.getByRole('button', { name: /^已到/ }) })

test('two desks at the door, the wall and one phone through a round, with the server killed in the middle', async ({
  house,
  browser,
}) => {
  const seats = await house.db.blindSeat.findMany({
    where: { eventId: house.blind.id },
    orderBy: { code: 'asc' },
  })
  const codes = seats.map(({ code }) => code)
  const [first = '', second = '', third = '', fourth = ''] = codes
  const calls = () => house.db.callUp.findMany({ where: { eventId: house.blind.id } })

  // a process of our own at a port of our own, so that it may be killed
  const port = await freePort()
  let running = await startServer(port, { RATE_LIMITS: 'off' }, 'ignore')
  try {
    const at = async (session: string) => {
      const page = await arrive(browser, running.origin)
      const [name = '', value = ''] = session.split('=')
      if (name) await page.context().addCookies([{ name, value, url: running.origin }])
      return page
    }
    const wall = await at('')
    await wall.setViewportSize({ width: 1920, height: 1080 })
    await wall.goto(BOARD)
    await expect(wall.locator('.call-strip.quiet')).toBeVisible()
    const phone = await at('')
    await phone.setViewportSize({ width: 390, height: 844 })
    await phone.goto(`${BOARD}?n=${fourth}`)
    await expect(phone.locator('.own-call')).toContainText(`前面还有 3 位`)
    await phone.getByRole('button', { name: '轮到我时响铃、振动' }).click()
    await expect(phone.locator('.own-call')).toContainText('轮到你时会响铃')

    const door = await at(house.staff['checkin'] ?? '')
    await door.setViewportSize({ width: 390, height: 844 })
    await door.goto(DESK_PAGE)
    await door.getByLabel('叫到哪里').fill('工位 3')
    // Enter in the field or on the button calls nobody
    await door.getByLabel('叫到哪里').press('Enter')
    await next(door).focus()
    await door.keyboard.press('Enter')
    expect(await calls()).toEqual([])
    // a double press calls one
    await next(door).dblclick()
    await expect(strip(wall)).toHaveText(first)
    await expect(wall.locator('.call-strip strong')).toHaveText('工位 3')
    await expect(phone.locator('.own-call')).toContainText('请准备，前面还有 2 位')
    expect((await calls()).map(({ number }) => number)).toEqual([first])

    // another desk sees it live; both press the next at once, to two places
    const other = await at(house.staff['chief-judge'] ?? '')
    await other.setViewportSize({ width: 1440, height: 900 })
    await other.goto(DESK_PAGE)
    await expect(row(other, first)).toBeVisible()
    await expect(next(other)).toContainText(second)
    // the door's press is on its way while the other one is done
    let arrives = () => {}
    const held = new Promise<void>((done) => (arrives = done))
    await door.route('**/calls.data*', async (route) => {
      if (route.request().method() === 'POST') await held
      await route.continue()
    })
    await next(door).click()
    await other.keyboard.press('n')
    await expect(strip(wall)).toHaveText(second)
    await expect(wall.locator('.call-strip strong')).toHaveText('检录处')
    arrives()
    await expect(door.locator('.refused')).toContainText(`${second} 刚刚已被叫到“检录处”`)
    await door.unroute('**/calls.data*')
    expect((await calls()).map(({ number }) => number).sort()).toEqual([first, second])

    // the other desk's next readings are torn by the network: it stands, and makes up for them
    let torn = 0
    await other.route('**/calls.data*', (route) => {
      if (route.request().method() !== 'GET' || torn === 2) return route.fallback()
      torn += 1
      return route.abort()
    })
    await row(door, first).getByRole('button', { name: /^已到/ }).click()
    await expect(wall.locator('.calls-there')).toContainText(first)
    await row(door, second).getByRole('button', { name: /^未到/ }).click()
    await expect(other.locator('.call-queue [data-missed]')).toHaveText(second)
    expect(torn).toBe(2)
    await expect(wall.locator('.calls-ready li').last()).toHaveText(second)

    // the server dies under a press: it is kept, and sent on when the server is back
    await expect(next(door)).toContainText(third)
    await kill(running)
    await next(door).click()
    await expect(door.getByText('连不上服务器，正在重试')).toBeVisible()
    running = await startServer(port, { RATE_LIMITS: 'off' }, 'ignore')
    await expect(door.locator('.call-did')).toContainText(`已叫 ${third}`, { timeout: 30_000 })
    await expect(strip(wall)).toHaveText(third, { timeout: 30_000 })
    await expect(phone.locator('.own-call')).toContainText('下一位就是你', { timeout: 30_000 })
    await door.locator('.undo-bar').getByRole('button').click()
    await expect(wall.locator('.call-strip.quiet')).toBeVisible()
    // the desk calls whom its button names
    await expect(next(door)).toContainText(third)
    await next(door).click()
    await expect(next(door)).toContainText(fourth)
    await next(door).click()
    await expect(phone.locator('.own-what')).toHaveText('请到 工位 3')

    // a stranger without scripts reads the same
    const plain = await browser.newContext({ baseURL: running.origin, javaScriptEnabled: false })
    const reader = await plain.newPage()
    await reader.goto(`${BOARD}?n=${fourth}`)
    await expect(reader.locator('.own-what')).toHaveText('请到 工位 3')
    await expect(reader.locator('meta[http-equiv=refresh]')).toHaveCount(1)
    await plain.close()
    for (const page of [wall, phone, door, other]) await page.context().close()
  } finally {
    running.child.kill('SIGTERM')
  }
})
