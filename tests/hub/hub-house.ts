import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import {
  LIVE_PATH,
  PROTOCOL_VERSION,
  type Audience,
  type Beat,
  type Changed,
  type Refused,
  type Told,
  type ToClient,
  type ToServer,
} from '~/realtime/protocol'
import { openHub, type HubRules } from '../../server/hub'
import { ownOrigin } from '../../server/origin'

/** A hub on a free port over views the test holds in its hand. */
export async function hubHouse(rules: Partial<HubRules> = {}) {
  const views = new Map<string, Told>()
  const sessions = new Map<string, Audience>()
  const reads: string[] = []
  const failures: string[] = []
  let failing = false
  let dead: 'failing' | 'silent' | null = null
  let listener: (topics: readonly string[]) => void = () => {}
  const http = createServer()
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  const { port } = http.address() as AddressInfo
  const hub = openHub(
    http,
    {
      readTopic: (topic, audience) => {
        reads.push(`${topic}|${audience}`)
        if (failing) return Promise.reject(new Error('the database was away'))
        const view = views.get(`${topic}|${audience}`) ?? null
        return new Promise((done) => setTimeout(() => done(view), 5))
      },
      revisionsOf: (topics) => {
        if (dead === 'failing') return Promise.reject(new Error('the database was away'))
        if (dead === 'silent') return new Promise(() => {})
        const newest = (topic: string) =>
          Math.max(
            0,
            ...[...views].filter(([name]) => name.startsWith(`${topic}|`)).map(([, one]) => one.revision),
          )
        return Promise.resolve(new Map(topics.map((topic) => [topic, newest(topic)])))
      },
      onNews: (tell) => {
        listener = tell
        return () => (listener = () => {})
      },
      audienceOf: (cookie) => Promise.resolve(sessions.get(cookie ?? '') ?? 'public'),
    },
    {
      ownOrigin: (request) => ownOrigin(request, { publicUrl: null, behindProxy: false }),
      failed: (what) => failures.push(what),
      ...rules,
    },
  )
  const lines: { disconnect: () => void }[] = []

  function join({ origin = `http://127.0.0.1:${port}`, cookie = '', version = PROTOCOL_VERSION } = {}) {
    const line: Socket<ToClient, ToServer> = io(`http://127.0.0.1:${port}`, {
      path: LIVE_PATH,
      transports: ['websocket'],
      auth: { version },
      extraHeaders: { origin, ...(cookie ? { cookie } : {}) },
      reconnection: false,
      forceNew: true,
    })
    lines.push(line)
    const changed: Changed[] = []
    const refused: Refused[] = []
    const beats: Beat[] = []
    let here = 0
    line.on('changed', (message) => changed.push(message))
    line.on('beat', (message) => beats.push(message))
    line.on('here', () => (here += 1))
    line.on('refused', (message) => refused.push(message))
    const joined = new Promise<void>((done, fail) => {
      line.on('connect', done)
      line.on('connect_error', fail)
    })
    return {
      line,
      changed,
      refused,
      beats,
      here: () => here,
      joined,
      watch: (topic: string, since = 0) => line.emit('watch', { topic, since }),
    }
  }

  const wires = new Set<unknown>()
  http.on('connection', (wire) => {
    wires.add(wire)
    wire.on('close', () => wires.delete(wire))
  })

  return {
    hub,
    port,
    /** how many connections stand below the lines */
    open: () => wires.size,
    reads,
    failures,
    views,
    sessions,
    join,
    fail: (now: boolean) => {
      failing = now
    },
    /** what comparing revisions with the database does from now on */
    compare: (how: 'failing' | 'silent' | null) => {
      dead = how
    },
    news: (...topics: string[]) => listener(topics),
    async close() {
      lines.forEach((line) => line.disconnect())
      await hub.close()
    },
  }
}

/** Waits until it holds, at most `ms`. */
export async function until(holds: () => boolean, ms = 3_000): Promise<void> {
  const end = Date.now() + ms
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${holds.toString()}`)
    await new Promise((done) => setTimeout(done, 5))
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
