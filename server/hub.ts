import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
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
import { fingerprint } from '../app/kit/fingerprint'
import { patchBetween } from '../app/kit/patch'
import { coalesce } from './coalesce'
import { eventFrame } from './frame'
import { dropStuck, freshData, mayAsk, onDrain, post, type Line, type LineData } from './live-line'

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

const TOPICS_EACH = 8
type Room = { readonly topic: string; readonly audience: Audience }

/** A patch is worth its trouble while it is well below the whole view. */
const PATCH_AT_MOST = 0.5

/** What turns the view told last into this one, as a frame; null when the whole view is as short. */
function patchFrame(topic: string, before: Told, { revision, view }: Told): Buffer | null {
  if (!isParts(before.view) || !isParts(view)) return null
  const patch = patchBetween(before.view, view)
  if (!patch) return null
  const text = JSON.stringify(view)
  if (JSON.stringify(patch).length > text.length * PATCH_AT_MOST) return null
  return eventFrame('patched', { topic, from: before.revision, revision, hash: fingerprint(text), patch })
}

function isParts(view: unknown): view is Readonly<Record<string, unknown>> {
  return typeof view === 'object' && view !== null && !Array.isArray(view)
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function roomName({ topic, audience }: Room): string {
  return `${topic}|${audience}`
}

/** 实时: tells every watcher the newest view of what it may see, only after the writing has been kept. */
export function openHub(http: HttpServer, source: HubSource, rules: HubRules): Hub {
  const { burstMs = 50, patienceMs = 10_000 } = rules
  const io = new Server<ToServer, ToClient, Record<string, never>, LineData>(http, {
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
    const before = told.get(name)
    if (before && before.revision >= view.revision) return
    told.set(name, view)
    const patch = before ? patchFrame(room.topic, before, view) : null
    const whole = lazily(() => eventFrame('changed', { topic: room.topic, ...view }))
    for (const line of lines) {
      if (line.data.behind.has(name)) continue
      if (!post(line, patch ?? whole())) lateWith(line, name)
    }
  }

  // A full line is not written to: it gets the newest view, once, as soon as it has drained.
  function lateWith(line: Line, name: string): void {
    if (line.data.behind.size === 0) line.data.behindSince = performance.now()
    line.data.behind.add(name)
    dropStuck(line, patienceMs)
  }

  function catchUp(line: Line): void {
    for (const name of [...line.data.behind]) {
      const room = rooms.get(name)
      const view = told.get(name)
      const wanted = room && view && line.rooms.has(name)
      if (wanted && !post(line, eventFrame('changed', { topic: room.topic, ...view }))) return
      line.data.behind.delete(name)
      line.data.behindSince = performance.now()
    }
  }

  function refuse(line: Line, topic: string, code: RefusedCode): void {
    // whoever floods must not fill his own line with our answers
    if (code === 'too-fast') line.volatile.emit('refused', { topic, code })
    else line.emit('refused', { topic, code })
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
      dropStuck(line, patienceMs)
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
        line.data = freshData(audience, cookie)
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
    onDrain(line, () => catchUp(line))
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
      for (const line of io.sockets.sockets.values()) dropStuck(line, patienceMs)
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
