import { expect } from '@playwright/test'
import { freePort, startServer } from '../../server/cli/start-server'
import { textAt } from './addresses'
import { arrive } from './cast'
import { BLIND, test } from './furnished'

test.use({ houseOf: 'board-process' })

test('a second process shows the public boards, follows the first one’s writing, and takes nothing', async ({
  house,
  browser,
}) => {
  const { origin, child } = await startServer(await freePort(), { ROLE: 'board' }, 'ignore')
  try {
    const shown = { ...house, origin }
    const session = house.staff['organizer'] ?? ''
    expect((await textAt(shown, `/organizer/events/${BLIND}`, session)).status).toBe(404)
    expect((await textAt(shown, '/sign-in', '')).status).toBe(404)
    const posted = await fetch(`${origin}/judge/taps`, {
      method: 'POST',
      headers: { origin, cookie: session },
      body: '{}',
    })
    expect(posted.status).toBe(404)

    const page = await arrive(browser, origin)
    const joined = page.waitForEvent('websocket')
    await page.goto(`${origin}/watch/${BLIND}/wall`)
    await joined
    const head = page.locator('.wall-digest')
    const before = await head.innerText()
    const frozen = await fetch(`${house.origin}/organizer/events/${BLIND}/board`, {
      method: 'POST',
      headers: { cookie: session, origin: house.origin },
      body: new URLSearchParams({ intent: 'freeze' }),
    })
    expect(frozen.status).toBe(200)
    await expect(page.locator('.frozen-plate')).toBeVisible()
    expect(before).not.toBe('')
    await page.context().close()
  } finally {
    child.kill('SIGTERM')
  }
})
