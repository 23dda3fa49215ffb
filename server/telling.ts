import { fingerprint } from '../app/kit/fingerprint'
import { lazily } from '../app/kit/lazily'
import { patchBetween } from '../app/kit/patch'
import type { Told } from '../app/realtime/protocol'
import { eventFrame } from './frame'

/** A patch is worth its trouble while it is well below the whole view. */
const PATCH_AT_MOST = 0.5

/** One view as it is told: its fingerprint, when it was looked for, and the bytes everybody is sent. */
export type Telling = Told & {
  readonly hash: string
  readonly asOf: number
  readonly text: string
  readonly whole: () => Buffer
}

export function tellingOf(topic: string, told: Told, asOf: number): Telling {
  const text = JSON.stringify(told.view)
  const hash = fingerprint(text)
  const whole = lazily(() => wholeFrame(topic, { ...told, text, hash, asOf }))
  return { ...told, text, hash, asOf, whole }
}

/** `instead`: the revision a client holds and this server never had. */
export function wholeFrame(
  topic: string,
  { revision, hash, asOf, text }: Omit<Telling, 'view' | 'whole'>,
  instead?: number,
): Buffer {
  const head = JSON.stringify({ topic, revision, hash, asOf, instead })
  return eventFrame('changed', `${head.slice(0, -1)},"view":${text}}`)
}

/** Looked again at `asOf`, and this is still the newest. */
export function beatFrame(topic: string, { revision, hash }: Telling, asOf: number): Buffer {
  return eventFrame('beat', JSON.stringify({ topic, revision, hash, asOf }))
}

/** What turns the view told last into this one; null when the whole view is as short, or they share a revision. */
export function patchFrame(topic: string, before: Telling, after: Telling): Buffer | null {
  const { revision, hash, asOf, view } = after
  if (before.revision === revision || !isParts(before.view) || !isParts(view)) return null
  const patch = patchBetween(before.view, view)
  if (!patch || JSON.stringify(patch).length > after.text.length * PATCH_AT_MOST) return null
  return eventFrame('patched', JSON.stringify({ topic, from: before.revision, revision, hash, asOf, patch }))
}

/** A view that was looked for later may hold more than another of the same revision, never less. */
export function newer(one: Telling, other: Telling | null): boolean {
  if (!other || one.revision !== other.revision) return one.revision > (other?.revision ?? -1)
  return one.hash !== other.hash && one.asOf >= other.asOf
}

function isParts(view: unknown): view is Readonly<Record<string, unknown>> {
  return typeof view === 'object' && view !== null && !Array.isArray(view)
}
