import type { Patch } from '../kit/patch'

/**
 * The whole conversation of the live line, on one page. People write by HTTP; the line only tells.
 *
 * handshake  path LIVE_PATH, auth `{ version }`; another version is refused with `reload`
 * client →   `watch { topic, since }`   from now on tell me; I hold revision `since` (-1: nothing, send the whole view)
 *            `leave { topic }`
 * server →   `changed { topic, revision, hash, asOf, view }`   the whole view. `instead`: the server never had the
 *            revision the client holds (the database is an older copy), so this one takes its place
 *            `patched { topic, from, revision, hash, asOf, patch }`   what turns the view of revision `from` into this one
 *            `beat { topic, revision, hash, asOf }`   about every 2 s, and to who asked and has the newest: revision and
 *            database were compared and nothing is newer
 *            `here {}`   instead of a beat while nothing could be compared: the server lives, what it knows may be old
 *            `refused { topic, code }`
 * `hash` is the fingerprint of the whole view as JSON; `asOf` the server's time, ms, at which it began to look. Who misses
 * a revision, or whose view has another fingerprint, asks again with since -1.
 * The client names a topic; its session alone decides which audience's view it is sent.
 */
export const PROTOCOL_VERSION = 3
export const LIVE_PATH = '/live'

type Watch = { readonly topic: string; readonly since: number }
type Leave = { readonly topic: string }
/** Which state of a topic stood when. */
type Standing = {
  readonly topic: string
  readonly revision: number
  readonly hash: string
  readonly asOf: number
}
export type Changed = Standing & { readonly view: unknown; readonly instead?: number }
export type Patched = Standing & { readonly from: number; readonly patch: Patch }
export type Beat = Standing
export type News = Changed | Patched | Beat
export type RefusedCode = 'no-such-topic' | 'too-fast' | 'too-many' | 'not-understood' | 'unavailable'
export type Refused = { readonly topic: string; readonly code: RefusedCode }

export type ToServer = { watch: (message: Watch) => void; leave: (message: Leave) => void }
export type ToClient = {
  changed: (message: Changed) => void
  patched: (message: Patched) => void
  beat: (message: Beat) => void
  here: (message: object) => void
  refused: (message: Refused) => void
}

/** What a handshake may be refused with; travels as the connect error's message. */
export type HandshakeRefusal = 'reload' | 'unavailable'

/** `public`, or `staff:<account id>`. */
export type Audience = 'public' | `staff:${string}`

/** One view with the revision it is at least as new as. */
export type Told<T = unknown> = { readonly revision: number; readonly view: T }

/** 赛季 list, for everybody. */
export const WATCH_TOPIC = 'watch'

/** 看板 of one 赛项: what spectators see. */
export function boardTopic(eventCode: string): string {
  return `board:${eventCode}`
}

/** 控制台 of one 赛项: for its chief judge and the organizers. */
export function controlTopic(eventCode: string): string {
  return `control:${eventCode}`
}

/** 裁判席 of one 赛项: what each of its judges may know of the bench. */
export function benchTopic(eventCode: string): string {
  return `bench:${eventCode}`
}

/** 启封 of one 赛项: what the hall sees. */
export function ceremonyTopic(eventCode: string): string {
  return `ceremony:${eventCode}`
}

/** 叫号 of one 赛项: who is called where, for everybody. */
export function callsTopic(eventCode: string): string {
  return `calls:${eventCode}`
}

/** 屏幕 of the hall: which scene it shows. */
export function screenTopic(screenCode: string): string {
  return `screen:${screenCode}`
}

/** 遥控 of a season's screens: for the organizers. */
export function remoteTopic(seasonCode: string): string {
  return `remote:${seasonCode}`
}

/** 颁奖仪程 of one 赛季: what the walls that follow the whole ceremony see. */
export function programmeTopic(seasonCode: string): string {
  return `programme:${seasonCode}`
}

/** Everything the hall may be following when one event's ceremony moves. */
export function hallTopics(eventCode: string, seasonCode: string): readonly string[] {
  return [ceremonyTopic(eventCode), programmeTopic(seasonCode)]
}

export type TopicName =
  | { readonly kind: 'watch' }
  | { readonly kind: 'board'; readonly eventCode: string }
  | { readonly kind: 'ceremony'; readonly eventCode: string }
  | { readonly kind: 'calls'; readonly eventCode: string }
  | { readonly kind: 'screen'; readonly screenCode: string }
  | { readonly kind: 'remote'; readonly seasonCode: string }
  | { readonly kind: 'programme'; readonly seasonCode: string }
  | { readonly kind: 'control'; readonly eventCode: string }
  | { readonly kind: 'bench'; readonly eventCode: string }

/** The parts of a topic's name, or null when it is no topic's name. */
export function topicOf(name: string): TopicName | null {
  if (name === WATCH_TOPIC) return { kind: 'watch' }
  const [, kind, code] = /^([a-z]+):([\w.-]{1,64})$/.exec(name) ?? []
  if (!code) return null
  switch (kind) {
    case 'board':
    case 'ceremony':
    case 'calls':
    case 'control':
    case 'bench':
      return { kind, eventCode: code }
    case 'screen':
      return { kind, screenCode: code }
    case 'remote':
    case 'programme':
      return { kind, seasonCode: code }
    default:
      return null
  }
}

/** Public topics show everybody the same view, so that one read serves all who watch. */
export function audienceFor(topic: TopicName, session: Audience): Audience {
  return isPublic(topic) ? 'public' : session
}

function isPublic({ kind }: TopicName): boolean {
  return kind !== 'control' && kind !== 'bench' && kind !== 'remote'
}

/** Where the same view can be fetched by plain HTTP when the line is down; null: reload the page's own data. */
export function httpOf(name: string): string | null {
  const topic = topicOf(name)
  if (!topic || !isPublic(topic)) return null
  return topic.kind === 'board' || topic.kind === 'calls'
    ? `/api/v1/events/${topic.eventCode}/${topic.kind}`
    : `/api/v1/topics/${encodeURIComponent(name)}`
}
