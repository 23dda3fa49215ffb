import type { Socket } from 'socket.io-client'
import { LIVE_PATH, PROTOCOL_VERSION, type News, type ToClient, type ToServer } from './protocol'

export type Watcher = {
  readonly topic: string
  /** the revision the page holds, asked again at every reconnect */
  readonly since: () => number
  readonly told: (news: News) => void
  /** a line was opened: what was known of delays and clocks is not known of this one */
  readonly opened: () => void
  /** the server speaks a newer protocol: nothing more will come */
  readonly outdated: () => void
}

export type Line = Socket<ToClient, ToServer>

export type LiveLine = {
  /** Watches one topic from now on. Gives the function that stops watching. */
  readonly watch: (watcher: Watcher) => () => void
  /** Asks again for what this watcher may have missed; `whole`: whatever it holds. */
  readonly ask: (watcher: Watcher, whole?: boolean) => void
  /** Comes back at once when it is away: the network is there again, somebody looks. */
  readonly hurry: () => void
}

/** How the line is opened; it comes back by itself and not by the package's rules. */
export const LINE_OPTIONS = {
  path: LIVE_PATH,
  transports: ['websocket'],
  auth: { version: PROTOCOL_VERSION },
  reconnection: false,
  autoConnect: false,
  timeout: 4_000,
}

const SILENT_MS = 6_000
const SILENT_JITTER_MS = 2_000

/** 2,000 spectators must not come back in the same instant, and none may be away for longer than two seconds. */
export function soon(dice = Math.random()): number {
  return 200 + dice * 1_300
}

/**
 * The one live line of a page. A line on which nothing is heard for 6 to 8 s is closed here: a half-open one says nothing
 * for ever. It comes back after `wait` ms, again and again.
 */
export function openLine(connect: () => Promise<Line>, wait: () => number = soon): LiveLine {
  const watchers = new Set<Watcher>()
  let opening: Promise<Line> | null = null
  let outdated = false
  let silence: ReturnType<typeof setTimeout> | undefined
  let coming: ReturnType<typeof setTimeout> | undefined

  function heard(line: Line): void {
    clearTimeout(silence)
    silence = setTimeout(() => comeBack(line), SILENT_MS + Math.random() * SILENT_JITTER_MS)
  }

  function enter(line: Line): void {
    clearTimeout(coming)
    coming = undefined
    if (outdated || watchers.size === 0 || line.active) return
    heard(line)
    line.connect()
  }

  function comeBack(line: Line): void {
    clearTimeout(silence)
    line.disconnect()
    coming ??= setTimeout(() => enter(line), wait())
  }

  async function open(): Promise<Line> {
    const line = await connect()
    line.on('connect', () =>
      watchers.forEach((watcher) => {
        watcher.opened()
        line.emit('watch', { topic: watcher.topic, since: watcher.since() })
      }),
    )
    line.on('disconnect', () => comeBack(line))
    line.on('connect_error', ({ message }) => {
      if (message !== 'reload') return comeBack(line)
      outdated = true
      clearTimeout(silence)
      line.disconnect()
      watchers.forEach((watcher) => watcher.outdated())
    })
    const told = (news: News) => {
      heard(line)
      watchers.forEach((watcher) => watcher.topic === news.topic && watcher.told(news))
    }
    line.on('changed', told)
    line.on('patched', told)
    line.on('beat', told)
    line.on('here', () => heard(line))
    return line
  }

  function withLine(work: (line: Line) => void): void {
    opening ??= open()
    // what cannot be loaded is tried again by whoever comes next
    opening.then(work, () => (opening = null))
  }

  function ask(watcher: Watcher, whole = false): void {
    const since = whole ? -1 : watcher.since()
    withLine((line) => line.connected && line.emit('watch', { topic: watcher.topic, since }))
  }

  return {
    watch(watcher) {
      watchers.add(watcher)
      withLine((line) => {
        if (!watchers.has(watcher)) return
        if (outdated) watcher.outdated()
        else if (line.connected) ask(watcher)
        else if (!coming) enter(line)
      })
      return () => {
        watchers.delete(watcher)
        const others = [...watchers].some(({ topic }) => topic === watcher.topic)
        withLine((line) => {
          if (!others && line.connected) line.emit('leave', { topic: watcher.topic })
          if (watchers.size > 0) return
          clearTimeout(silence)
          clearTimeout(coming)
          coming = undefined
          line.disconnect()
        })
      }
    },
    ask,
    hurry: () => withLine((line) => coming && enter(line)),
  }
}
