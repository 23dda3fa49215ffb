import type { Patch } from '../kit/patch'

/**
 * The whole conversation of the live line, on one page. People write by HTTP; the line only tells.
 *
 * handshake  path LIVE_PATH, auth `{ version }`; another version is refused with `reload`
 * client →   `watch { topic, since }`   from now on tell me; send the view if newer than revision `since` (-1: I have none)
 *            `leave { topic }`
 * server →   `changed { topic, revision, view }`   whole view, newer than all before; older ones are ignored
 *            `patched { topic, from, revision, hash, patch }`   what turns the view of revision `from` into the new one,
 *            whose fingerprint is `hash`; whoever holds another, or gets another, asks again with since -1
 *            `refused { topic, code }`
 * The client names a topic; its session alone decides which audience's view it is sent.
 */
export const PROTOCOL_VERSION = 2
export const LIVE_PATH = '/live'

type Watch = { readonly topic: string; readonly since: number }
type Leave = { readonly topic: string }
export type Changed = { readonly topic: string; readonly revision: number; readonly view: unknown }
export type Patched = {
  readonly topic: string
  readonly from: number
  readonly revision: number
  readonly hash: string
  readonly patch: Patch
}
export type RefusedCode = 'no-such-topic' | 'too-fast' | 'too-many' | 'not-understood' | 'unavailable'
export type Refused = { readonly topic: string; readonly code: RefusedCode }

export type ToServer = { watch: (message: Watch) => void; leave: (message: Leave) => void }
export type ToClient = {
  changed: (message: Changed) => void
  patched: (message: Patched) => void
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

export type TopicName =
  | { readonly kind: 'watch' }
  | { readonly kind: 'board'; readonly eventCode: string }
  | { readonly kind: 'ceremony'; readonly eventCode: string }
  | { readonly kind: 'control'; readonly eventCode: string }
  | { readonly kind: 'bench'; readonly eventCode: string }

/** The parts of a topic's name, or null when it is no topic's name. */
export function topicOf(name: string): TopicName | null {
  if (name === WATCH_TOPIC) return { kind: 'watch' }
  const parts = /^(board|ceremony|control|bench):([\w.-]{1,64})$/.exec(name)
  if (!parts?.[2]) return null
  return { kind: parts[1] as 'board' | 'ceremony' | 'control' | 'bench', eventCode: parts[2] }
}

/** Public topics show everybody the same view, so that one read serves all who watch. */
export function audienceFor(topic: TopicName, session: Audience): Audience {
  return topic.kind === 'control' || topic.kind === 'bench' ? session : 'public'
}

/** Where the same view can be fetched by plain HTTP when the line is down; null: reload the page's own data. */
export function httpOf(name: string): string | null {
  const topic = topicOf(name)
  return topic?.kind === 'board' ? `/api/v1/events/${topic.eventCode}/board` : null
}
