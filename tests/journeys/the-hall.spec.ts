import { expect, type Page } from '@playwright/test'
import { freePort, startServer, type Running } from '../../server/cli/start-server'
import { arrive } from './cast'
import { BLIND, sent, test } from './furnished'
import { publishBlind } from './publish'

test.use({ houseOf: 'the-hall' })

async function kill({ child }: Running): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

/** Everything the page is told: the documents, their data, and every frame of the live line. */
function ear(page: Page): string[] {
  const heard: string[] = []
  page.on('websocket', (line) => line.on('framereceived', ({ payload }) => heard.push(payload.toString())))
  page.on('response', (answer) => {
    if (/html|json|x-script/.test(answer.headers()['content-type'] ?? ''))
      void answer.text().then(
        (text) => heard.push(text),
        () => undefined,
      )
  })
  return heard
}

test('a ceremony from the frozen board to the first place, with the server killed at every step', async ({
  house,
  browser,
}) => {
  const { must } = await import('../../prisma/season/must')
  const { freezeBoard } = await import('../../app/commands/boards/freeze-board.server')
  const eventId = house.blind.id
  const now = new Date()
  await must(freezeBoard({ eventId, at: now, by: house.crew.stamp('zhoumin'), now }))
  await publishBlind(house, 11)
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
    const [onWall, onPhone] = [ear(wall), ear(phone)]
    await wall.goto(`/watch/${BLIND}/ceremony`)
    await phone.goto(`/watch/${BLIND}`)
    await expect(phone.locator('.frozen-plate')).toBeVisible()

    const presenter = await arrive(browser, running.origin)
    const [name = '', value = ''] = (house.staff['organizer'] ?? '').split('=')
    await presenter.context().addCookies([{ name, value, url: running.origin }])
    const desk = `/organizer/events/${BLIND}/ceremony`
    await presenter.goto(desk)
    await presenter.getByRole('button', { name: /开始启封/ }).click({ delay: 1800 })
    await expect(wall.locator('.lane-sealed')).toBeVisible()

    const { steps } = await (async () => {
      const { ceremonyDesk } = await import('../../app/queries/organizer/ceremony-desk.server')
      return ceremonyDesk(eventId)
    })()
    expect(steps.length).toBeGreaterThan(2)
    for (let step = 1; step < steps.length; step += 1) {
      await presenter.getByRole('button', { name: '揭晓下一步' }).click()
      await expect(wall.getByText(`第 ${step} 步，共 ${steps.length - 1} 步`)).toBeVisible({
        timeout: 15_000,
      })
      const later = steps.slice(step + 1).flatMap((one) => (one.kind === 'opening' ? [] : one.rows))
      for (const row of later)
        expect(
          onWall.filter((text) => text.includes(row.name)),
          `${row.name} before his step`,
        ).toEqual([])
      await again()
      await presenter.goto(desk)
      await expect(presenter.getByText(`第 ${step} 步，共 ${steps.length - 1} 步`)).toBeVisible()
    }
    // one step back closes the first place again, one step forth opens it
    await presenter.getByRole('button', { name: '退回一步' }).click()
    await expect(wall.locator('.lane-sealed')).toBeVisible({ timeout: 20_000 })
    await presenter.getByRole('button', { name: '揭晓下一步' }).click()
    await expect(wall.locator('.award-lane.fresh')).toContainText(names[0] ?? '?')
    for (const text of onPhone) for (const one of names) expect(text.includes(one)).toBe(false)

    await presenter.getByRole('button', { name: /启封结束/ }).click({ delay: 1800 })
    await expect(presenter.getByText('看板没有封榜')).toBeVisible()
    await expect(phone.locator('body')).toContainText(names[0] ?? '?', { timeout: 20_000 })
    const ended = await fetch(`${running.origin}/watch/${BLIND}.data`, { headers: sent(house) })
    expect(await ended.text()).toContain(names[0])
    for (const page of [wall, phone, presenter]) await page.context().close()
  } finally {
    running.child.kill('SIGTERM')
  }
})
