import { paths } from '~/paths'
import { sentOf, type Tap } from './pad-tap'
import type { TapBatch } from './sent-taps'
import { readRefusal, readTapAnswer } from './read-answer'
import { TAP_PROTOCOL, type TapVerdict } from './taps'

/**
 * What became of a batch. `later`: no answer, send again, not before `waitMs`. `sign-in`: kept until the judge has entered
 * again. `unread`: the server did not take the batch as a whole.
 */
export type Sent =
  | { readonly kind: 'verdicts'; readonly verdicts: readonly TapVerdict[] }
  | { readonly kind: 'later'; readonly waitMs: number }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'unread'; readonly code: string; readonly sentence: string }

const PATIENCE_MS = 10_000
const LONGEST_WAIT_MS = 120_000

function waitOf(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? 0)
  return seconds > 0 ? Math.min(LONGEST_WAIT_MS, seconds * 1000) : 0
}

/** Posts taps in the order made. Only a durable answer of the server counts as a verdict. */
export async function sendTaps(holder: string, taps: readonly Tap[]): Promise<Sent> {
  const batch: TapBatch = { protocol: TAP_PROTOCOL, holder, taps: taps.map(sentOf) }
  try {
    const answer = await fetch(paths.taps(), {
      method: 'POST',
      body: JSON.stringify(batch),
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return await sentBy(answer)
  } catch {
    return { kind: 'later', waitMs: 0 }
  }
}

/** What the answer means; what cannot be understood is sent again. */
async function sentBy(answer: Response): Promise<Sent> {
  const { status, headers } = answer
  if (answer.type === 'opaqueredirect' || status === 401 || status === 403) return { kind: 'sign-in' }
  if (status === 426) return { kind: 'outdated' }
  const later = { kind: 'later', waitMs: waitOf(headers) } as const
  if (status >= 500 || status === 429 || status === 408) return later
  const said: unknown = await answer.json()
  const told = readTapAnswer(said)
  if (told) return { kind: 'verdicts', verdicts: told.verdicts }
  const refused = readRefusal(said)
  return refused && status >= 400 ? { kind: 'unread', ...refused } : later
}
