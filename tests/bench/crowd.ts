import { WebSocket } from 'ws'
import { follow, type Held } from '../../app/realtime/follow'
import { LIVE_PATH, PROTOCOL_VERSION, type News } from '../../app/realtime/protocol'

/** One spectator as light as he can be: he enters, watches, answers pings, and follows as the product's page does. */
export type Spectator = {
  readonly line: WebSocket
  readonly held: () => Held
}

const NOTHING: Held = { revision: -1, view: null, hash: null }
const TOGETHER = 100

/**
 * What all spectators of a process have heard and made of it, so that 2,000 do not reckon the same patch 2,000 times: the
 * same words upon the same view give the same view.
 */
function oneMind() {
  const heard = new Map<string, News>()
  const made = new WeakMap<Held, Map<News, Held | 'ask'>>()
  return (held: Held, words: string): Held | 'ask' => {
    const news = heard.get(words) ?? (JSON.parse(words.slice(2)) as [string, News])[1]
    if (heard.size > 50) heard.clear()
    heard.set(words, news)
    const known = made.get(held)?.get(news)
    if (known) return known
    const next = follow(held, news)
    const outcome = next === 'ask' ? next : next.held
    made.set(held, (made.get(held) ?? new Map<News, Held | 'ask'>()).set(news, outcome))
    return outcome
  }
}

const think = oneMind()

/** Watches `topic`; `told` hears of every newer revision and the words it came in. Resolves with the first whole view. */
export function spectator(
  port: number,
  topic: string,
  told: (revision: number, words: string) => void,
): Promise<Spectator> {
  const url = `ws://127.0.0.1:${port}${LIVE_PATH}/?EIO=4&transport=websocket`
  const line = new WebSocket(url, { perMessageDeflate: false, origin: `http://127.0.0.1:${port}` })
  let held = NOTHING
  const ask = (since: number) => line.send(`42["watch",{"topic":"${topic}","since":${since}}]`)
  return new Promise((done, fail) => {
    line.on('error', fail)
    line.on('close', () => fail(new Error('the line was closed')))
    line.on('message', (data: Buffer) => {
      const words = data.toString()
      if (words === '2') return line.send('3')
      if (words.startsWith('0')) return line.send(`40{"version":${PROTOCOL_VERSION}}`)
      if (words.startsWith('40')) return ask(-1)
      if (!/^42\["(changed|patched|beat)"/.test(words)) return
      const next = think(held, words)
      if (next === 'ask') return ask(-1)
      const isNew = next.revision > held.revision
      held = next
      if (isNew) told(next.revision, words)
      done({ line, held: () => held })
    })
  })
}

/** A listener of a bare ws server, which tells him everything. */
export function listener(port: number, told: (data: Buffer) => void): Promise<{ readonly line: WebSocket }> {
  const line = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false })
  line.on('message', told)
  return new Promise((done, fail) => {
    line.on('error', fail)
    line.on('open', () => done({ line }))
  })
}

/** Until it holds, or ten seconds have passed: what is missing then was missed. */
export async function stands(holds: () => boolean, ms = 10_000): Promise<boolean> {
  const end = Date.now() + ms
  while (!holds() && Date.now() < end) await new Promise((done) => setTimeout(done, 5))
  return holds()
}

/** Many, a hundred at a time. */
export async function crowd<T>(size: number, one: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  while (all.length < size)
    all.push(...(await Promise.all(Array.from({ length: Math.min(TOGETHER, size - all.length) }, one))))
  return all
}

/** Milliseconds since 1970, in the same clock for all processes of this machine. */
export function now(): number {
  return performance.timeOrigin + performance.now()
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
}
