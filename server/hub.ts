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
  type Told,
  type ToClient,
  type ToServer,
} from '../app/realtime/protocol'
import { eventFrame } from './frame'
import {
  catchUpOnDrain,
  dropStuck,
  freshData,
  hangUp,
  mayAsk,
  post,
  refuse,
  type Line,
  type LineData,
} from './live-line'
import { openRoom, type Room } from './room'
import { within } from './within'

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
  /** at most so long a room rests after telling, when it was told more meanwhile */
  readonly restMs?: number
  /** how long a client may stay behind before it is cut off; it comes back and is told everything */
  readonly patienceMs?: number
  /** every so often each line hears that what it was told still stands */
  readonly beatMs?: number
  /** whoever answers nothing is gone after both, even when all he was told still fits into the network */
  readonly pingMs?: number
  readonly pongMs?: number
  /** vite listens on the same server in development */
  readonly shared?: boolean
}

export type Hub = {
  /** Compares what was told with what stands (other processes' writes, missed news), and says so; ends ended sessions. */
  readonly sweep: () => Promise<void>
  readonly close: () => Promise<void>
  readonly connected: () => number
  /** how many lines of this process watch a public topic */
  readonly watching: (topic: string) => number
}

const WatchMessage = z.object({ topic: z.string().max(80), since: z.number().int().min(-1) })
const LeaveMessage = z.object({ topic: z.string().max(80) })

const TOPICS_EACH = 8
const COMPARE_MS = 2_500
const HERE = eventFrame('here', '{}')

/** 实时: tells every watcher the newest view of what it may see, only after the writing has been kept. */
export function openHub(http: HttpServer, source: HubSource, rules: HubRules): Hub {
  const { restMs = 50, patienceMs = 10_000, beatMs = 1_900, pingMs = 8_000, pongMs = 6_000 } = rules
  const io = new Server<ToServer, ToClient, Record<string, never>, LineData>(http, {
    path: LIVE_PATH,
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: 64 * 1024,
    pingInterval: pingMs,
    pingTimeout: pongMs,
    destroyUpgrade: !rules.shared,
    allowRequest: (request, answer) => answer(null, rules.ownOrigin(request)),
  })
  const rooms = new Map<string, Room>()
  let beatAt = -Infinity

  function roomOf(topic: string, audience: Audience): Room {
    const name = `${topic}|${audience}`
    const standing = rooms.get(name)
    if (standing) return standing
    const emptied = () => void rooms.delete(name)
    const read = source.readTopic
    const opened = openRoom({ topic, audience, read, failed: rules.failed, restMs, patienceMs, emptied })
    rooms.set(name, opened)
    return opened
  }

  function watch(line: Line, message: unknown): void {
    if (!mayAsk(line)) return refuse(line, '', 'too-fast')
    const asked = WatchMessage.safeParse(message)
    if (!asked.success) return refuse(line, '', 'not-understood')
    const { topic, since } = asked.data
    const parts = topicOf(topic)
    if (!parts) return refuse(line, topic, 'no-such-topic')
    const room = roomOf(topic, audienceFor(parts, line.data.audience))
    if (!line.data.seats.has(room) && line.data.seats.size >= TOPICS_EACH) {
      room.leave(line)
      return refuse(line, topic, 'too-many')
    }
    dropStuck(line, patienceMs)
    void room.enter(line, since)
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
    line.on('watch', (message) => watch(line, message))
    line.on('leave', (message) => {
      const asked = LeaveMessage.safeParse(message)
      if (!mayAsk(line) || !asked.success) return
      const parts = topicOf(asked.data.topic)
      if (parts) rooms.get(`${asked.data.topic}|${audienceFor(parts, line.data.audience)}`)?.leave(line)
    })
    line.on('disconnect', (reason) => {
      ;[...line.data.seats].forEach((seat) => seat.leave(line))
      if (reason === 'ping timeout') hangUp(line)
    })
    catchUpOnDrain(line)
  })

  const stopListening = source.onNews((topics) => {
    for (const room of rooms.values()) if (topics.includes(room.topic)) room.touch()
  })

  /** Who hears no beat, because nothing could be compared, hears at least that somebody is here. */
  function say(heard: ReadonlySet<Line>): void {
    for (const line of io.sockets.sockets.values()) if (!heard.has(line)) post(line, HERE)
  }

  async function compare(asOf: number, beat: boolean): Promise<void> {
    const heard = new Set<Line>()
    try {
      const topics = [...new Set([...rooms.values()].map(({ topic }) => topic))]
      if (topics.length === 0) return
      const revisions = await within(COMPARE_MS, source.revisionsOf(topics))
      for (const room of rooms.values())
        for (const line of room.compare(revisions.get(room.topic) ?? 0, asOf, beat)) heard.add(line)
    } finally {
      if (beat) say(heard)
    }
  }

  async function endedSessions(): Promise<void> {
    const staff = [...io.sockets.sockets.values()].filter((line) => line.data.audience !== 'public')
    for (const line of staff) {
      if ((await source.audienceOf(line.data.cookie)) !== line.data.audience) line.disconnect(true)
    }
  }

  return {
    async sweep() {
      for (const line of io.sockets.sockets.values()) dropStuck(line, patienceMs)
      const beat = performance.now() - beatAt >= beatMs
      if (beat) beatAt = performance.now()
      await compare(Date.now(), beat)
      await within(COMPARE_MS, endedSessions())
    },
    async close() {
      stopListening()
      await io.close()
    },
    connected: () => io.sockets.sockets.size,
    watching: (topic) => rooms.get(`${topic}|public`)?.size() ?? 0,
  }
}
