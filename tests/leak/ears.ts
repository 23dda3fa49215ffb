import { io, type Socket } from 'socket.io-client'
import { LIVE_PATH, PROTOCOL_VERSION, type TopicName } from '../../app/realtime/protocol'
import { BLIND, SCREEN } from '../journeys/furnish'
import type { Visitor } from './visitors'

// Exhaustive on purpose: a new kind of topic does not compile until it is listened to.
const TOPICS: Readonly<Record<TopicName['kind'], readonly string[]>> = {
  watch: ['watch'],
  board: [`board:${BLIND}`],
  ceremony: [`ceremony:${BLIND}`],
  control: [`control:${BLIND}`],
  bench: [`bench:${BLIND}`],
  calls: [`calls:${BLIND}`],
  screen: [`screen:${SCREEN}`],
  programme: ['programme:J'],
  remote: ['remote:J'],
}

/** one line may watch eight */
const TOPICS_EACH = 8

/** What a frame may say first; nothing else is a topic's news. */
type Frame = { readonly topic: string; readonly event: string; readonly text: string }

export type Ear = {
  readonly visitor: Visitor
  /** everything heard since the last call */
  readonly take: () => Frame[]
  readonly heard: (topic: string, revision: number) => boolean
  readonly close: () => void
}

/** Live lines with this visitor's cookie that watch every topic and keep every frame. */
export async function listen(visitor: Visitor): Promise<Ear> {
  const topics = Object.values(TOPICS).flat()
  const halves = [topics.slice(0, TOPICS_EACH), topics.slice(TOPICS_EACH)]
  const ears = await Promise.all(halves.map((half) => listenTo(visitor, half)))
  return {
    visitor,
    take: () => ears.flatMap((ear) => ear.take()),
    heard: (topic, revision) => ears.some((ear) => ear.heard(topic, revision)),
    close: () => ears.forEach((ear) => ear.close()),
  }
}

async function listenTo(visitor: Visitor, topics: readonly string[]): Promise<Ear> {
  const line: Socket = io(visitor.origin, {
    path: LIVE_PATH,
    transports: ['websocket'],
    auth: { version: PROTOCOL_VERSION },
    extraHeaders: { cookie: visitor.cookie, origin: visitor.origin },
    forceNew: true,
  })
  let frames: Frame[] = []
  const newest = new Map<string, number>()
  line.onAny((event: string, message: { topic?: string; revision?: number }) => {
    const topic = message.topic ?? ''
    frames.push({ topic, event, text: JSON.stringify(message) })
    if (message.revision !== undefined) newest.set(topic, message.revision)
  })
  await new Promise<void>((done, fail) => {
    line.once('connect', done)
    line.once('connect_error', fail)
  })
  for (const topic of topics) line.emit('watch', { topic, since: -1 })
  return {
    visitor,
    take() {
      const taken = frames
      frames = []
      return taken
    },
    heard: (topic, revision) => (newest.get(topic) ?? -1) >= revision,
    close: () => void line.close(),
  }
}
