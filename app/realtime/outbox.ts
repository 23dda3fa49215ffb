import { openOutboxCore, type OutboxCore } from './outbox-core'
import { QUIET, type Given, type OutboxState, type Word } from './outbox-state'
import type { NewTap, Tap } from './pad-tap'
import { tabletName } from './pad-tablet'
import { sendTaps } from './send-taps'
import { openTapStore, type TapStore } from './tap-store'

export { QUIET, type OutboxState, type Stuck } from './outbox-state'

type Telling = {
  readonly changed: (state: OutboxState) => void
  readonly delivered?: (tap: Tap, given: Given) => void
}

export type Outbox = {
  readonly keep: (tap: NewTap) => void
  readonly drop: (entryIds: readonly string[]) => void
  readonly flush: () => void
  readonly seat: OutboxCore['seat']
  /** this page no longer listens; the outbox goes on as long as the browser's tab */
  readonly stop: () => void
}

type Open = { readonly core: OutboxCore; readonly listeners: Set<Telling> }

const LOCK_PATIENCE_MS = 15_000
const open = new Map<string, Open>()
let shelf: TapStore | null = null

/** The tablet's one store of taps, marks and keys. */
export function tapStore(): TapStore {
  shelf ??= openTapStore(() => Date.now())
  return shelf
}

/** Two tabs must not send at once; where locks are missing or stuck, entryId makes the second arrival harmless. */
async function alone(work: () => Promise<void>): Promise<void> {
  // absent outside https, whatever the types say
  const locks = navigator.locks as LockManager | undefined
  if (!locks) return work()
  let begun = false
  const mine = () => {
    begun = true
    return work()
  }
  try {
    await locks.request('season-outbox', { signal: AbortSignal.timeout(LOCK_PATIENCE_MS) }, mine)
  } catch (error) {
    if (begun) throw error
    await work()
  }
}

function openFor(accountId: string): Open {
  const others = typeof BroadcastChannel === 'function' ? new BroadcastChannel('season-outbox') : null
  const listeners = new Set<Telling>()
  const core = openOutboxCore(accountId, {
    store: tapStore(),
    send: (taps) => sendTaps(tabletName(), taps),
    now: () => Date.now(),
    ticks: () => performance.now(),
    later(work, ms) {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    dice: () => Math.random(),
    online: () => navigator.onLine,
    alone,
    tellOthers: (word) => others?.postMessage(word),
    changed: (state) => listeners.forEach((one) => one.changed(state)),
    delivered: (tap, given) => listeners.forEach((one) => one.delivered?.(tap, given)),
  })
  others?.addEventListener('message', ({ data }: MessageEvent<Word>) => core.heard(data))
  for (const name of ['online', 'offline', 'focus', 'pageshow'] as const)
    window.addEventListener(name, core.flush)
  document.addEventListener('visibilitychange', core.flush)
  return { core, listeners }
}

/**
 * The judge's unsent taps on this tablet; one outbox for the whole life of the browser's tab, however many pages look
 * at it. Every change is told, the present state at once.
 */
export function openOutbox(accountId: string, telling: Telling): Outbox {
  const one = open.get(accountId) ?? openFor(accountId)
  open.set(accountId, one)
  one.listeners.add(telling)
  if (one.core.state() !== QUIET) telling.changed(one.core.state())
  const { keep, drop, flush, seat } = one.core
  return { keep, drop, flush, seat, stop: () => void one.listeners.delete(telling) }
}
