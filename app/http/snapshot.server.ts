import { fingerprint } from '~/kit/fingerprint'
import { APP_VERSION } from '~/version'

/** 快照 for programmes and caches: its ETag begins with the revision and changes with the words and with the version of the house. */
export function snapshot(revision: number, view: unknown): Response {
  const text = JSON.stringify(view)
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    ETag: `W/"${revision}-${fingerprint(APP_VERSION + text)}"`,
  }
  return new Response(text, { headers })
}
