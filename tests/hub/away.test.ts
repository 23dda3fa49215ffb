import { afterEach, beforeEach, expect, test } from 'vitest'
import { pageWatcher, type PageWatcher } from '../bench/page-watcher'
import { openProxy, type Proxy } from '../faults/proxy'
import { hubHouse, until } from './hub-house'

const PAGES = 20
let house: Awaited<ReturnType<typeof hubHouse>>
let proxy: Proxy
let pages: PageWatcher[] = []
let beating: NodeJS.Timeout

beforeEach(async () => {
  house = await hubHouse({ beatMs: 0, ownOrigin: () => true })
  proxy = await openProxy(house.port, 1)
  change(3)
  pages = Array.from({ length: PAGES }, () => pageWatcher(proxy.origin, 'board:W1', () => 50))
  await until(() => pages.every((page) => page.told().revision === 3))
  beating = setInterval(() => void house.hub.sweep().catch(() => undefined), 500)
})
afterEach(async () => {
  clearInterval(beating)
  pages.forEach((page) => page.close())
  await proxy.close()
  await house.close()
})

function change(revision: number): void {
  const rows = Array.from({ length: 30 }, (_, at) => ({
    number: String(at),
    total: at === 5 ? revision : at,
  }))
  house.views.set('board:W1|public', { revision, view: { asOf: String(revision), rows } })
  house.news('board:W1')
}

function allHave(revision: number): boolean {
  const text = JSON.stringify(house.views.get('board:W1|public')?.view)
  return pages.every(({ told }) => told().revision === revision && JSON.stringify(told().view) === text)
}

test('R12: pages whose network was cut come back by themselves to the server’s state', async () => {
  for (let revision = 4; revision < 8; revision += 1) change(revision)
  await until(() => allHave(7))
  proxy.set({ mode: 'shut' })
  for (let revision = 8; revision < 30; revision += 1) change(revision)
  await until(() => house.hub.connected() === 0)
  proxy.set({ mode: 'open' })
  await until(() => allHave(29))
  await until(() => pages.every((page) => page.state() === 'live'))
})

test('pages in a black hole say so while their connections still stand, and end at the server’s state', async () => {
  await until(() => pages.every((page) => page.state() === 'live'))
  proxy.set({ mode: 'black' })
  change(9)
  await until(() => pages.every((page) => page.state() === 'lost'), 8_000)
  expect(house.hub.connected()).toBe(PAGES)
  proxy.set({ mode: 'open' })
  await until(() => allHave(9), 10_000)
  await until(() => pages.every((page) => page.state() === 'live'))
})

test('with the database dead behind the server the pages say so, and keep their lines', async () => {
  await until(() => pages.every((page) => page.state() === 'live'))
  house.compare('failing')
  house.fail(true)
  await until(() => pages.every((page) => page.state() === 'lost'), 8_000)
  expect(house.hub.connected()).toBe(PAGES)
  house.compare(null)
  house.fail(false)
  await until(() => pages.every((page) => page.state() === 'live'))
})
