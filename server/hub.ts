import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import {
  audienceFor,
  LIVE_PATH,
  PROTOCOL_VERSION,
  topicOf,
  type Audience,
  type HandshakeRefusal,
  type RefusedCode,
  type Told,
  type ToClient,
  type ToServer,
} from '../app/realtime/protocol'
import { coalesce } from './coalesce'

/** What the hub asks the app for. */
export type HubSource = {
  readonly readTopic: (topic: string, audience: Audience) => Promise<Told | null>
  readonly revisionsOf: (topics: readonly string[]) => Promise<ReadonlyMap<string, number>>
  readonly onNews: (listener: (topics: readonly string[]) => void) => () => void
  readonly audienceOf: (cookieHeader: string | null) => Promise<Audience>
}

export type HubRules = {
  readonly ownOrigin: (request: IncomingMessage) => boolean
  readonly failed: (what: string, error: unknown) => void
  readonly burstMs?: number
  /** how long a client may stay behind before it is cut off; it comes back and is told everything */
  readonly patienceMs?: number
  /** vite listens on the same server in development */
  readonly shared?: boolean
}

export type Hub = {
  /** Compares what was sent with what stands: other processes' writes, missed news, ended sessions. */
  readonly sweep: () => Promise<void>
  readonly close: () => Promise<void>
  readonly connected: () => number
}

const WatchMessage = z.object({ topic: z.string().max(80), since: z.number().int().min(-1) })
const LeaveMessage = z.object({ topic: z.string().max(80) })

const MESSAGES_AT_ONCE = 30
const MESSAGES_A_SECOND = 5
const REFUSED_BEFORE_CUT = 60
const TOPICS_EACH = 8
const UNSENT_LIMIT = 64

type Data = {
  audience: Audience
  cookie: string | null
  allowance: number
  countedAt: number
  refused: number
  /** topics whose last telling did not fit into the line, and since when */
  behind: Set<string>
  behindSince: number
}

type Line = Socket<ToServer, ToClient, Record<string, never>, Data>

type Room = { readonly topic: string; readonly audience: Audience }

function roomName({ topic, audience }: Room): string {
  return `${topic}|${audience}`
}

/** 实时: tells every watcher the newest view of what it may see, only after the writing has been kept. */
export function openHub(http: HttpServer, source: HubSource, rules: HubRules): Hub {
  const { burstMs = 50, patienceMs = 10_000 } = rules
  const io = new Server<ToServer, ToClient, Record<string, never>, Data>(http, {
    path: LIVE_PATH,
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: 64 * 1024,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    destroyUpgrade: !rules.shared,
    allowRequest: (request, answer) => answer(null, rules.ownOrigin(request)),
  })
  const rooms = new Map<string, Room>()
  const told = new Map<string, Told>()
  const reading = new Map<string, Promise<Told | null>>()

  function readOnce(room: Room): Promise<Told | null> {
    const name = roomName(room)
    const running = reading.get(name)
    if (running) return running
    const read = source.readTopic(room.topic, room.audience).finally(() => {
      if (reading.get(name) === read) reading.delete(name)
    })
    reading.set(name, read)
    return read
  }

  function linesIn(name: string): Line[] {
    const ids = io.sockets.adapter.rooms.get(name) ?? new Set<string>()
    return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? [])
  }

  const touch = coalesce(async (name) => {
    const room = rooms.get(name)
    if (!room) return
    try {
      tell(room, await readOnce(room))
    } catch (error) {
      rules.failed(`read ${name}`, error)
    }
  }, burstMs)

  function tell(room: Room, view: Told | null): void {
    const name = roomName(room)
    const lines = linesIn(name)
    if (!view) {
      for (const line of lines) refuse(line, room.topic, 'no-such-topic')
      io.in(name).socketsLeave(name)
      return
    }
    if ((told.get(name)?.revision ?? -1) >= view.revision) return
    told.set(name, view)
    for (const line of lines) if (!ready(line)) lateWith(line, name)
    io.to(name).volatile.emit('changed', { topic: room.topic, ...view })
  }

  function ready(line: Line): boolean {
    return line.conn.transport.writable
  }

  // A full line is not written to: it gets the newest view, once, as soon as it has drained.
  function lateWith(line: Line, name: string): void {
    if (line.data.behind.size === 0) line.data.behindSince = performance.now()
    line.data.behind.add(name)
    dropStuck(line)
  }

  function catchUp(line: Line): void {
    if (line.data.behind.size === 0 || !ready(line)) return
    const [name] = line.data.behind
    if (name === undefined) return
    line.data.behind.delete(name)
    line.data.behindSince = performance.now()
    const room = rooms.get(name)
    const view = told.get(name)
    if (room && view && line.rooms.has(name)) line.volatile.emit('changed', { topic: room.topic, ...view })
  }

  function dropStuck(line: Line): void {
    const unsent = (Reflect.get(line.conn, 'writeBuffer') as readonly unknown[]).length
    const waited = line.data.behind.size > 0 ? performance.now() - line.data.behindSince : 0
    if (unsent > UNSENT_LIMIT || waited > patienceMs) line.disconnect(true)
  }

  function refuse(line: Line, topic: string, code: RefusedCode): void {
    // whoever floods must not fill his own line with our answers
    if (code === 'too-fast') line.volatile.emit('refused', { topic, code })
    else line.emit('refused', { topic, code })
  }

  /** One line may ask 5 times a second, 30 at once; who goes on after 60 refusals is cut off. */
  function mayAsk(line: Line): boolean {
    const { data } = line
    const now = performance.now()
    data.allowance = Math.min(
      MESSAGES_AT_ONCE,
      data.allowance + ((now - data.countedAt) / 1000) * MESSAGES_A_SECOND,
    )
    data.countedAt = now
    if (data.allowance >= 1) {
      data.allowance -= 1
      return true
    }
    data.refused += 1
    if (data.refused > REFUSED_BEFORE_CUT) line.disconnect(true)
    return false
  }

  async function watch(line: Line, message: unknown): Promise<void> {
    if (!mayAsk(line)) return refuse(line, '', 'too-fast')
    const asked = WatchMessage.safeParse(message)
    if (!asked.success) return refuse(line, '', 'not-understood')
    const { topic, since } = asked.data
    const parts = topicOf(topic)
    if (!parts) return refuse(line, topic, 'no-such-topic')
    const room: Room = { topic, audience: audienceFor(parts, line.data.audience) }
    const name = roomName(room)
    // its own id is a room too
    if (!line.rooms.has(name) && line.rooms.size > TOPICS_EACH) return refuse(line, topic, 'too-many')
    // in the room before reading: what is written meanwhile is told there
    rooms.set(name, room)
    await line.join(name)
    try {
      const view = await readOnce(room)
      if (!view) {
        await line.leave(name)
        return refuse(line, topic, 'no-such-topic')
      }
      const known = told.get(name)
      if (!known) told.set(name, view)
      else if (known.revision < view.revision) tell(room, view)
      if (view.revision > since && line.connected) line.emit('changed', { topic, ...view })
      dropStuck(line)
    } catch (error) {
      rules.failed(`read ${name}`, error)
      refuse(line, topic, 'unavailable')
    }
  }

  io.use((line, next) => {
    const reply = (refusal?: HandshakeRefusal) => next(refusal ? new Error(refusal) : undefined)
    if (line.handshake.auth.version !== PROTOCOL_VERSION) return reply('reload')
    const cookie = line.handshake.headers.cookie ?? null
    source.audienceOf(cookie).then(
      (audience) => {
        const now = performance.now()
        const fresh = { allowance: MESSAGES_AT_ONCE, countedAt: now, refused: 0, behindSince: now }
        line.data = { audience, cookie, behind: new Set(), ...fresh }
        reply()
      },
      (error: unknown) => {
        rules.failed('handshake', error)
        reply('unavailable')
      },
    )
  })

  io.on('connection', (line) => {
    line.on('watch', (message) => void watch(line, message))
    line.on('leave', (message) => {
      const asked = LeaveMessage.safeParse(message)
      if (!mayAsk(line) || !asked.success) return
      const parts = topicOf(asked.data.topic)
      if (!parts) return
      void line.leave(roomName({ topic: asked.data.topic, audience: audienceFor(parts, line.data.audience) }))
    })
    line.conn.transport.on('ready', () => catchUp(line))
  })

  io.sockets.adapter.on('delete-room', (name: string) => {
    rooms.delete(name)
    told.delete(name)
  })

  const stopListening = source.onNews((topics) => {
    for (const [name, { topic }] of rooms) {
      if (!topics.includes(topic)) continue
      // whoever asks from now on must not be answered by a read that began before this news
      reading.delete(name)
      touch(name)
    }
  })

  async function endedSessions(): Promise<void> {
    const staff = [...io.sockets.sockets.values()].filter((line) => line.data.audience !== 'public')
    for (const line of staff) {
      if ((await source.audienceOf(line.data.cookie)) !== line.data.audience) line.disconnect(true)
    }
  }

  return {
    async sweep() {
      for (const line of io.sockets.sockets.values()) dropStuck(line)
      await endedSessions()
      const topics = [...new Set([...rooms.values()].map(({ topic }) => topic))]
      if (topics.length === 0) return
      const revisions = await source.revisionsOf(topics)
      for (const [name, { topic }] of rooms) {
        if ((revisions.get(topic) ?? 0) > (told.get(name)?.revision ?? -1)) touch(name)
      }
    },
    async close() {
      stopListening()
      await io.close()
    },
    connected: () => io.sockets.sockets.size,
  }
}
