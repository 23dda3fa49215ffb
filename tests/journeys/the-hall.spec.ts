import { expect, type Page, type Route } from '@playwright/test'
import { freePort, startServer } from '../../server/cli/start-server'
import { arrive } from './cast'
import { ear } from './ear'
import { BLIND, SCREEN, sent, test } from './furnished'
import { kill } from './kill'
import { publishBlind } from './publish'

test.use({ houseOf: 'the-hall' })

test('a ceremony from the frozen board to the first place, with the server killed at every step', async ({
  house,
  browser,
}) => {
  const { must } = await import('../../prisma/season/must')
  const { turnProgramme } = await import('../../app/commands/programmes/turn-programme.server')
  const { freezeBoard } = await import('../../app/commands/boards/freeze-board.server')
  const eventId = house.blind.id
  const now = new Date()
  await must(freezeBoard({ eventId, at: now, by: house.crew.stamp('zhoumin'), now }))
  await publishBlind(house, 11)
  const { seasonId, season } = await house.db.event.findUniqueOrThrow({
    where: { id: eventId },
    select: { seasonId: true, season: { select: { code: true } } },
  })
  const by = house.crew.stamp('zhoumin')
  await must(turnProgramme({ seasonId, from: null, to: eventId, by, now }))
  // so few people receive no award by the rules of this house; the hall is about how awards are opened
  const given = await house.db.resultRow.findMany({
    where: { version: { eventId } },
    select: { id: true },
    orderBy: [{ rank: 'asc' }, { seatCode: 'asc' }],
  })
  for (const [at, tier] of ['gold', 'silver', 'bronze', 'merit'].entries())
    await house.db.resultRow.update({ where: { id: given[at]?.id ?? '' }, data: { tier, rank: at + 1 } })
  const rows = await house.db.resultRow.findMany({
    where: { version: { eventId }, NOT: { tier: null } },
    select: { rank: true, tier: true, entry: { select: { members: { select: { name: true } } } } },
    orderBy: { rank: 'asc' },
  })
  const names = rows.map(({ entry }) => entry.members[0]?.name ?? '')

  // a process of our own at a port of our own, so that it may be killed
  const port = await freePort()
  let running = await startServer(port, { RATE_LIMITS: 'off' }, 'ignore')
  const again = async () => {
    await kill(running)
    running = await startServer(port, { RATE_LIMITS: 'off' }, 'ignore')
  }
  try {
    const wall = await arrive(browser, running.origin)
    await wall.setViewportSize({ width: 1920, height: 1080 })
    const phone = await arrive(browser, running.origin)
    const follower = await arrive(browser, running.origin)
    const [onWall, onPhone, onFollower] = [ear(wall), ear(phone), ear(follower)]
    await wall.goto(`/watch/${BLIND}/ceremony`)
    await follower.goto(`/watch/programme?season=${season.code}`)
    await expect(follower.locator('.programme-title')).toBeVisible()
    await phone.goto(`/watch/${BLIND}`)
    await expect(phone.locator('.frozen-plate')).toBeVisible()
    const screen = await arrive(browser, running.origin)
    await screen.setViewportSize({ width: 1920, height: 1080 })
    const onScreen = ear(screen)
    await screen.goto(`/screen/${SCREEN}`)
    await expect(screen.locator('.frozen-plate')).toBeVisible()

    const presenter = await arrive(browser, running.origin)
    const [name = '', value = ''] = (house.staff['organizer'] ?? '').split('=')
    await presenter.context().addCookies([{ name, value, url: running.origin }])
    // the remote puts the whole ceremony on the screen of the hall
    await presenter.goto('/organizer/screens')
    await presenter.locator('.remote-screens').getByText('主席台').click()
    await presenter.getByRole('button', { name: '颁奖仪式' }).click()
    await expect(screen.locator('.programme-title')).toBeVisible()
    const desk = `/organizer/events/${BLIND}/ceremony`
    await presenter.goto(desk)
    await presenter.getByRole('button', { name: /开始启封/ }).click({ delay: 1800 })
    await expect(wall.locator('.lane-sealed')).toBeVisible()
    for (const page of [follower, screen]) await expect(page.locator('.lane-sealed')).toBeVisible()

    const { steps } = await (async () => {
      const { ceremonyDesk } = await import('../../app/queries/organizer/ceremony-desk.server')
      return ceremonyDesk(eventId)
    })()
    expect(steps.length).toBeGreaterThan(2)
    for (let step = 1; step < steps.length; step += 1) {
      if (step === 1) await pressTwice(presenter, desk)
      else await presenter.getByRole('button', { name: '揭晓下一步' }).click()
      for (const page of [wall, follower, screen])
        await expect(page.getByText(`第 ${step} 步，共 ${steps.length - 1} 步`)).toBeVisible({
          timeout: 15_000,
        })
      const later = steps.slice(step + 1).flatMap((one) => (one.kind === 'opening' ? [] : one.rows))
      for (const row of later)
        expect(
          [...onWall, ...onFollower, ...onScreen].filter((text) => text.includes(row.name)),
          `${row.name} before his step`,
        ).toEqual([])
      // a page whose answer is cut in the middle would fail for another reason
      await expect(presenter.getByText(`第 ${step} 步，共 ${steps.length - 1} 步`)).toBeVisible()
      await presenter.waitForLoadState('networkidle')
      await again()
      await presenter.goto(desk)
      await expect(presenter.getByText(`第 ${step} 步，共 ${steps.length - 1} 步`)).toBeVisible()
    }
    // one step back closes the first place again, one step forth opens it
    await presenter.getByRole('button', { name: '退回一步' }).click()
    await expect(wall.locator('.lane-sealed')).toBeVisible({ timeout: 20_000 })
    await presenter.getByRole('button', { name: '揭晓下一步' }).click()
    await expect(wall.locator('.opened .award-lane')).toContainText(names[0] ?? '?')
    for (const text of onPhone) for (const one of names) expect(text.includes(one)).toBe(false)

    await presenter.getByRole('button', { name: /启封结束/ }).click({ delay: 1800 })
    await expect(presenter.getByText('启封已经结束')).toBeVisible()
    await expect(phone.locator('body')).toContainText(names[0] ?? '?', { timeout: 20_000 })
    const ended = await fetch(`${running.origin}/watch/${BLIND}.data`, { headers: sent(house) })
    expect(await ended.text()).toContain(names[0])
    await expect(follower.locator('.programme-title')).toBeVisible({ timeout: 20_000 })
    for (const page of [wall, phone, follower, screen, presenter]) await page.context().close()
  } finally {
    running.child.kill('SIGTERM')
  }
})

/** A second press while the first is still on its way: it opens nothing, and says so. */
async function pressTwice(presenter: Page, desk: string): Promise<void> {
  let sent = 0
  let letGo = () => {}
  const refused = new Promise<void>((done) => (letGo = done))
  const slow = async (route: Route) => {
    if (route.request().method() === 'POST') {
      sent += 1
      await refused
    }
    await route.continue()
  }
  await presenter.route(`**${desk}*`, slow)
  const forth = presenter.getByRole('button', { name: '揭晓下一步' })
  await forth.click()
  await forth.click()
  await expect(presenter.getByText('这一下不算')).toBeVisible()
  letGo()
  await expect(presenter.getByText('第 1 步')).toBeVisible()
  expect(sent, 'presses that were sent').toBe(1)
  await presenter.unroute(`**${desk}*`, slow)
}
