import type { Socket } from 'socket.io-client'
import {
  LIVE_PATH,
  PROTOCOL_VERSION,
  type Changed,
  type Patched,
  type ToClient,
  type ToServer,
} from './protocol'

export type LineState = 'joining' | 'live' | 'lost' | 'reload'

export type Watcher = {
  readonly topic: string
  /** the revision the page holds, asked again at every reconnect */
  readonly since: () => number
  readonly changed: (message: Changed | Patched) => void
  readonly state: (state: LineState) => void
}

type Line = Socket<ToClient, ToServer>

const watchers = new Set<Watcher>()
let state: LineState = 'joining'
let opening: Promise<Line> | null = null

function enter(next: LineState): void {
  state = next
  watchers.forEach((watcher) => watcher.state(next))
}

function ask(line: Line, { topic, since }: Watcher): void {
  line.emit('watch', { topic, since: since() })
}

// Loaded only after the page is awake, so that the first load of a spectator stays light.
async function open(): Promise<Line> {
  const { io } = await import('socket.io-client')
  const line: Line = io({
    path: LIVE_PATH,
    transports: ['websocket'],
    auth: { version: PROTOCOL_VERSION },
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    // 2,000 spectators must not come back in the same instant
    randomizationFactor: 0.9,
  })
  let refused: ReturnType<typeof setTimeout> | undefined
  line.on('connect', () => {
    enter('live')
    watchers.forEach((watcher) => ask(line, watcher))
  })
  line.on('disconnect', (reason) => {
    enter('lost')
    // socket.io does not come back by itself when the server closed the line
    if (reason === 'io server disconnect')
      refused = setTimeout(() => line.connect(), 500 + Math.random() * 2_000)
  })
  line.on('connect_error', ({ message }) => {
    if (message === 'reload') {
      line.disconnect()
      enter('reload')
    } else {
      enter('lost')
      clearTimeout(refused)
      if (!line.active) refused = setTimeout(() => line.connect(), 2_000 + Math.random() * 4_000)
    }
  })
  const told = (message: Changed | Patched) =>
    watchers.forEach((watcher) => watcher.topic === message.topic && watcher.changed(message))
  line.on('changed', told)
  line.on('patched', told)
  return line
}

/** Watches one topic over the page's one live line. Gives the function that stops watching. */
export function watchLine(watcher: Watcher): () => void {
  watchers.add(watcher)
  opening ??= open()
  void opening.then(
    (line) => {
      if (!watchers.has(watcher)) return
      watcher.state(state)
      if (line.connected) ask(line, watcher)
      else if (!line.active && state !== 'reload') line.connect()
    },
    () => watcher.state('lost'),
  )
  return () => {
    watchers.delete(watcher)
    const others = [...watchers].some(({ topic }) => topic === watcher.topic)
    void opening?.then(
      (line) => {
        if (!others) line.emit('leave', { topic: watcher.topic })
        if (watchers.size === 0) line.disconnect()
      },
      () => undefined,
    )
  }
}

/** Asks again for what this watcher may have missed: a page that slept, a phone that woke up. `whole`: whatever it holds. */
export function askAgain(watcher: Watcher, whole = false): void {
  void opening?.then(
    (line) => line.connected && ask(line, whole ? { ...watcher, since: () => -1 } : watcher),
    () => undefined,
  )
}
