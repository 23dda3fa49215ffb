import { seedOf } from '../faults/dice'
import { pause } from '../faults/house'
import { openProxy, type Proxy } from '../faults/proxy'
import type { Bar } from './bar'
import { crowd, quantile, stands } from './crowd'
import { sameAs, type Hall } from './hall'
import { pageWatcher, type PageWatcher } from './page-watcher'

const PAGES = 200
const LIMIT_MS = 2_000
const MARK_EVERY_MS = 300

/**
 * R12: 200 pages (the product's own line and way of following) lose their network for a while; marks go on meanwhile. From
 * the moment the network is back until each page holds the server's state, revision and fingerprint; pages that never come
 * back make it fail.
 */
export async function cutBars(hall: Hall, seconds: readonly number[]): Promise<Bar[]> {
  const seed = seedOf()
  const proxy = await openProxy(hall.house.port, seed)
  const pages = await crowd(PAGES, () => Promise.resolve(pageWatcher(proxy.origin, hall.topic)))
  try {
    await stands(() => pages.every(({ told }) => told().revision >= 0))
    const bars: Bar[] = []
    for (const cut of seconds)
      for (const mode of ['shut', 'black'] as const)
        bars.push(await cutBar(hall, proxy, pages, { cut, mode, seed }))
    return bars
  } finally {
    pages.forEach((page) => page.close())
    await proxy.close()
  }
}

type Cut = { readonly cut: number; readonly mode: 'shut' | 'black'; readonly seed: number }

async function cutBar(
  hall: Hall,
  proxy: Proxy,
  pages: readonly PageWatcher[],
  { cut, mode, seed }: Cut,
): Promise<Bar> {
  await hall.mark()
  proxy.set({ mode })
  const end = Date.now() + cut * 1_000
  let marks = 0
  while (Date.now() < end) {
    await hall.mark()
    marks += 1
    await pause(Math.min(MARK_EVERY_MS, Math.max(0, end - Date.now())))
  }
  const lost = pages.filter((page) => page.state() === 'lost').length
  const server = await hall.board()
  proxy.set({ mode: 'open' })
  const back = performance.now()
  const waits = await Promise.all(
    pages.map(async (page) => {
      await stands(() => sameAs(server, page.told()), 30_000)
      return performance.now() - back
    }),
  )
  const equal = pages.filter((page) => sameAs(server, page.told())).length
  await stands(() => pages.every((page) => page.state() === 'live'))
  const most = Math.round(Math.max(...waits))
  return {
    bar: `cut-${cut}s-${mode}`,
    figure: most,
    unit: `ms from the network's return until the last of ${PAGES} pages holds the server's state`,
    limit: LIMIT_MS,
    ok: equal === PAGES && most <= LIMIT_MS,
    peer: null,
    seed,
    detail: {
      ...{ equal, of: PAGES, marks, p50: quantile(waits, 0.5), saidSo: lost },
      live: pages.filter((page) => page.state() === 'live').length,
    },
  }
}
