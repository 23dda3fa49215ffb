import { fingerprint } from '~/kit/fingerprint'
import { patched } from '~/kit/patch'
import type { Changed, News, Patched, Told } from './protocol'

/** A view a page holds; `hash`: its fingerprint once the server has told it, null as long as it is only loaded. */
export type Held<T = unknown> = Told<T> & { readonly hash: string | null }

/**
 * What a message makes of the view a page holds, and whether that is the server's state as of the message; `ask`: only
 * the whole view can tell. Missed, doubled or swapped messages never end in a state the server did not have: whatever
 * arrives counts only when the outcome has the server's fingerprint.
 */
export function follow(held: Held, news: News): { readonly held: Held; readonly current: boolean } | 'ask' {
  if ('view' in news) return wholeOver(held, news)
  if (news.revision < held.revision) return { held, current: false }
  if ('patch' in news && news.revision > held.revision) return patchOver(held, news)
  if (news.revision > held.revision) return 'ask'
  // the same revision, said again: is it the same view?
  if (news.hash === (held.hash ?? hashOf(held.view)))
    return { held: { ...held, hash: news.hash }, current: true }
  return 'ask'
}

function wholeOver(held: Held, { revision, hash, view, instead }: Changed): ReturnType<typeof follow> {
  if (revision < held.revision && instead !== held.revision) return { held, current: false }
  if (revision === held.revision && hash === held.hash) return { held, current: true }
  return hashOf(view) === hash ? { held: { revision, hash, view }, current: true } : 'ask'
}

function patchOver(held: Held, { from, revision, hash, patch }: Patched): ReturnType<typeof follow> {
  if (from !== held.revision) return 'ask'
  const view = patched(held.view as Readonly<Record<string, unknown>>, patch)
  return hashOf(view) === hash ? { held: { revision, hash, view }, current: true } : 'ask'
}

function hashOf(view: unknown): string {
  return fingerprint(JSON.stringify(view))
}
