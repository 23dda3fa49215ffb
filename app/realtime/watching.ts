import { follow, type Held } from './follow'
import type { LiveLine, Watcher } from './line'
import type { News, Told } from './protocol'

/**
 * `joining`: what the page shows is what it was loaded with, not 5 s ago. `live`: it was compared with the database
 * within the last 5 s. `lost`: nobody knows. `reload`: the server speaks a newer protocol.
 */
export type LineState = 'joining' | 'live' | 'lost' | 'reload'

export type Watched = {
  readonly told: Told
  readonly state: LineState
  /** the line says nothing: another way should be taken */
  readonly away: boolean
  /** when it was last known to be the newest: performance.now() */
  readonly provenAt: number
}

export type Watching = {
  /** A view that came another way: by HTTP, or with the page. */
  readonly take: (told: Told) => void
  /** The server said by HTTP, so many ms ago, that the view held is the newest. */
  readonly prove: (agoMs: number) => void
  readonly ask: () => void
  readonly stop: () => void
}

const FRESH_MS = 5_000
const ASK_EVERY_MS = 1_000

/** Follows one topic over a live line, from a loaded view on; `changed` hears of every newer view and every other state. */
export function watchTopic(
  line: LiveLine,
  topic: string,
  loaded: Told,
  changed: (now: Watched) => void,
): Watching {
  let held: Held = { ...loaded, hash: null }
  let state: LineState = 'joining'
  let away = false
  let provenAt = performance.now()
  let askedAt = -Infinity
  // the least time by which this clock was ahead of the server's when a message came: more than that was its way here
  let ahead = Infinity
  let stale = setTimeout(goStale, FRESH_MS)

  function hold(next: Held, as: LineState, apart = away): void {
    const same = as === state && apart === away && next.view === held.view
    ;[held, state, away] = [next, as, apart]
    if (!same) changed({ told: held, state, away, provenAt })
  }

  function goStale(): void {
    if (state === 'reload') return
    hold(held, 'lost', true)
    ahead = Infinity
    ask()
  }

  /** Known to be the newest at that moment: for five seconds from then the page is live. */
  function prove(moment: number, next: Held, apart: boolean): void {
    provenAt = Math.max(provenAt, moment)
    const rest = provenAt + FRESH_MS - performance.now()
    if (rest > 0) {
      clearTimeout(stale)
      stale = setTimeout(goStale, rest)
    }
    hold(next, rest > 0 ? 'live' : state, rest > 0 ? apart : away)
  }

  function ask(whole = false): void {
    if (performance.now() - askedAt < ASK_EVERY_MS) return
    askedAt = performance.now()
    line.ask(watcher, whole)
  }

  function told(news: News): void {
    const next = follow(held, news)
    if (next === 'ask') return ask(true)
    if (!next.current) return
    ahead = Math.min(ahead, performance.now() - news.asOf)
    prove(news.asOf + ahead, next.held, false)
  }

  const watcher: Watcher = {
    topic,
    since: () => held.revision,
    told,
    opened() {
      ahead = Infinity
      askedAt = performance.now()
    },
    outdated: () => hold(held, 'reload'),
  }
  const leave = line.watch(watcher)

  return {
    take(next) {
      if (next.revision > held.revision) hold({ ...next, hash: null }, state)
    },
    prove: (agoMs) => prove(performance.now() - agoMs, held, away),
    ask: () => ask(),
    stop() {
      clearTimeout(stale)
      leave()
    },
  }
}
