import { fingerprint } from '~/kit/fingerprint'
import { patched } from '~/kit/patch'
import type { Changed, Patched, Told } from './protocol'

/**
 * What a message makes of the view a page holds; `ask`: only the whole view can tell. Missed, doubled or swapped
 * messages never end in a state the server did not have: a patch counts only on what it was made from, and only when
 * the outcome has the server's fingerprint.
 */
export function follow(held: Told, news: Changed | Patched): Told | 'ask' {
  if (news.revision <= held.revision) return held
  if (!('patch' in news)) return { revision: news.revision, view: news.view }
  if (news.from !== held.revision) return 'ask'
  const view = patched(held.view as Readonly<Record<string, unknown>>, news.patch)
  return fingerprint(JSON.stringify(view)) === news.hash ? { revision: news.revision, view } : 'ask'
}
