import { expect } from '@playwright/test'
import { freePort, startServer } from '../../server/cli/start-server'
import { cachingProxy } from '../given/caching-proxy'
import { BLIND, OPEN, sent, test, type Furnished } from './furnished'

test.use({ houseOf: 'snapshots' })
test.describe.configure({ mode: 'serial' })

const PUBLIC = [
  '/watch',
  `/watch/${BLIND}`,
  `/watch/${OPEN}/wall`,
  `/watch/${OPEN}/card`,
  `/watch/${OPEN}/card.svg`,
  '/api/v1/events',
  '/api/v1/seasons',
  `/api/v1/events/${BLIND}/board`,
] as const

const ask = (house: Furnished, path: string, headers: Record<string, string> = {}) =>
  fetch(house.origin + path, { headers, redirect: 'manual' })
const tagOf = async (house: Furnished, path: string, language = 'zh') =>
  (await ask(house, path, { 'accept-language': language })).headers.get('etag')

test('what everybody sees may be kept by a cache; what somebody signed in is shown may not', async ({
  house,
}) => {
  for (const path of PUBLIC) {
    const open = await ask(house, path)
    expect([path, open.status, open.headers.get('cache-control')]).toEqual([
      path,
      200,
      'public, max-age=1, s-maxage=2, stale-while-revalidate=30, stale-if-error=86400',
    ])
    expect(open.headers.get('vary')).toContain('Cookie')
    for (const cookie of [house.staff['organizer'] ?? '', house.judges[0] ?? '']) {
      const known = await ask(house, path, { cookie })
      expect([path, known.headers.get('cache-control')]).toEqual([path, 'no-store'])
    }
  }
  for (const path of ['/organizer', '/judge', '/awards', '/my', '/sign-in']) {
    expect((await ask(house, path)).headers.get('cache-control')).not.toContain('public')
  }
})

test('asked again with its ETag every one is 304; another language has another', async ({ house }) => {
  for (const path of PUBLIC) {
    const etag = (await tagOf(house, path)) ?? ''
    expect(etag).toMatch(/^W\/"/)
    const again = await ask(house, path, { 'if-none-match': etag, 'accept-language': 'zh' })
    expect([path, again.status]).toEqual([path, 304])
  }
  expect(await tagOf(house, `/watch/${BLIND}`, 'en')).not.toBe(await tagOf(house, `/watch/${BLIND}`))
})

test('a freeze and a release each make a new ETag of the board, of its view and of the season', async ({
  house,
}) => {
  const paths = [`/watch/${BLIND}`, `/api/v1/events/${BLIND}/board`, '/watch', '/api/v1/seasons']
  const tags = () => Promise.all(paths.map((path) => tagOf(house, path)))
  const act = (form: Record<string, string>) =>
    fetch(`${house.origin}/organizer/events/${BLIND}/board`, {
      method: 'POST',
      headers: sent(house, house.staff['organizer']),
      body: new URLSearchParams(form),
    })
  const live = await tags()
  expect((await act({ intent: 'freeze' })).status).toBe(200)
  const frozen = await tags()
  expect((await act({ intent: 'release', reason: '闭幕式结束' })).status).toBe(200)
  const released = await tags()
  for (const [at] of paths.entries()) {
    expect(new Set([live[at], frozen[at]]).size).toBe(2)
    expect(new Set([frozen[at], released[at]]).size).toBe(2)
  }
})

test('a cache before the house goes on showing the boards when the house is dead', async ({
  house,
  browser,
}) => {
  const { origin, child } = await startServer(await freePort(), { ROLE: 'board' }, 'ignore')
  const clock = { now: 0 }
  const proxy = await cachingProxy(origin, clock)
  try {
    const get = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(proxy.origin + path, { headers })
      return { status: answer.status, from: answer.headers.get('x-cache'), text: await answer.text() }
    }
    const first = await get(`/api/v1/events/${BLIND}/board`)
    expect(first.from).toBe('miss')
    clock.now = 1_000
    expect((await get(`/api/v1/events/${BLIND}/board`)).from).toBe('hit')
    clock.now = 4_000
    expect((await get(`/api/v1/events/${BLIND}/board`)).from).toBe('revalidated')

    // each visitor is a new one: a browser that was here before would answer from its own cache
    const visit = async () => {
      const page = await browser.newPage({ baseURL: proxy.origin, locale: 'zh-CN' })
      const broken: string[] = []
      page.on('console', (line) => line.type() === 'error' && broken.push(line.text()))
      const answer = await page.goto(`/watch/${BLIND}`)
      await expect(page.locator('table.board')).toContainText(house.blind.secrets[0]?.seat ?? '?')
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
      await page.close()
      const silenced = broken.filter((line) => line.includes('Content Security Policy'))
      return { from: answer?.headers()['x-cache'], silenced }
    }
    expect(await visit()).toEqual({ from: 'miss', silenced: [] })
    // asked again after its time: the page that was kept keeps its own nonce, and its scripts still run
    clock.now = 8_000
    expect(await visit()).toEqual({ from: 'revalidated', silenced: [] })

    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await ended
    clock.now = 3_600_000
    const dead = await get(`/api/v1/events/${BLIND}/board`)
    expect([dead.status, dead.from, dead.text]).toEqual([200, 'stale', first.text])
    expect((await visit()).from).toBe('stale')
    // the control: what was never kept is not there, nor what is too old
    expect((await get(`/watch/${OPEN}`)).status).toBe(502)
    clock.now = 90_000_000
    expect((await get(`/api/v1/events/${BLIND}/board`)).status).toBe(502)
  } finally {
    child.kill('SIGKILL')
    await proxy.close()
  }
})
