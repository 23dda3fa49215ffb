import { pause } from '../faults/house'
import type { Bar } from './bar'
import { crowd, quantile, stands } from './crowd'
import { sameAs, type Hall } from './hall'
import { pageWatcher } from './page-watcher'

const PAGES = 2_000
const LIMIT_S = 15
const HTTP_LIMIT_MS = 2_000

/**
 * R14: the server is killed with SIGKILL under 2,000 pages and started again; a mark is given as soon as it answers. From
 * the kill until the last page holds the server's state, and how long a spectator's board page takes meanwhile.
 */
export async function restartBar(hall: Hall): Promise<Bar> {
  const { house } = hall
  const pages = await crowd(PAGES, () => Promise.resolve(pageWatcher(house.base, hall.topic)))
  try {
    await stands(() => pages.every(({ told }) => told().revision >= 0), 30_000)
    await house.stop('SIGKILL')
    const killed = performance.now()
    await hall.start()
    const ready = performance.now() - killed
    const asking = ask(`${house.base}/watch/${house.code}`)
    await hall.mark()
    const server = await hall.board()
    await stands(() => pages.every((page) => sameAs(server, page.told())), 30_000)
    const right = Math.round(performance.now() - killed) / 1_000
    const equal = pages.filter((page) => sameAs(server, page.told())).length
    const http = await asking.stop()
    const httpP99 = quantile(http, 0.99)
    return {
      bar: 'restart',
      figure: right,
      unit: `s from SIGKILL until the last of ${PAGES} pages holds the server's state`,
      limit: LIMIT_S,
      ok: equal === PAGES && right <= LIMIT_S && httpP99 <= HTTP_LIMIT_MS,
      peer: `the server alone was ready after ${Math.round(ready) / 1_000} s`,
      seed: null,
      detail: { equal, of: PAGES, httpP99Ms: httpP99, httpP50Ms: quantile(http, 0.5), asked: http.length },
    }
  } finally {
    pages.forEach((page) => page.close())
  }
}

/** Asks for a page again and again until it is stopped; the milliseconds of each answer. */
function ask(url: string): { stop: () => Promise<number[]> } {
  const took: number[] = []
  let asking = true
  const asked = (async () => {
    while (asking) {
      const from = performance.now()
      await fetch(url, { signal: AbortSignal.timeout(30_000) }).then((answer) => answer.text())
      took.push(performance.now() - from)
      await pause(20)
    }
  })()
  return {
    async stop() {
      asking = false
      await asked
      return took
    },
  }
}
