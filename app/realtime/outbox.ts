import { sendTap, type StandingMark, type Verdict } from './send-tap'
import { memoryTapStore, openTapStore, type Tap, type TapStore } from './tap-store'

/** A tap the server would not take: the judge decides, nothing is thrown away meanwhile. */
export type Stuck = {
  readonly tap: Tap
  readonly sentence: string
  readonly conflict: boolean
  readonly standing: StandingMark | null
}

export type OutboxState = {
  /** every tap of this judge on this device that has no durable answer, oldest first */
  readonly taps: readonly Tap[]
  readonly stuck: readonly Stuck[]
  readonly link: 'online' | 'weak' | 'offline'
  readonly lastDelivered: string | null
  readonly signIn: boolean
}

type Delivered = Extract<Verdict, { kind: 'done' }>['value']

export type Outbox = {
  readonly keep: (tap: Tap) => Promise<void>
  readonly drop: (entryIds: readonly string[]) => Promise<void>
  readonly flush: () => void
  readonly stop: () => void
}

type Telling = {
  readonly changed: (state: OutboxState) => void
  readonly delivered: (tap: Tap, value: Delivered) => void
}

const LONGEST_MS = 30_000

/**
 * The judge's unsent marks: kept on the device first, sent one after another in the order they were made, sent again
 * with growing pauses until the server has answered. A tap that is refused holds back only later taps on its aspect.
 */
export function openOutbox(accountId: string, { changed, delivered }: Telling): Outbox {
  let state: OutboxState = { taps: [], stuck: [], link: 'online', lastDelivered: null, signIn: false }
  let failures = 0
  let sending = false
  let stopped = false
  let again: ReturnType<typeof setTimeout> | undefined
  let waiting: Promise<unknown> = Promise.resolve()
  const opened: Promise<TapStore> = openTapStore().catch(() => memoryTapStore())

  function tell(next: Partial<OutboxState>) {
    state = { ...state, ...next }
    if (!stopped) changed(state)
  }

  function linkNow(): OutboxState['link'] {
    if (!navigator.onLine || failures >= 3) return 'offline'
    return failures > 0 ? 'weak' : 'online'
  }

  function sendable(): Tap | undefined {
    const shut = new Set(state.stuck.map(({ tap }) => `${tap.sheetId} ${tap.aspectId}`))
    return state.taps.find((tap) => !shut.has(`${tap.sheetId} ${tap.aspectId}`))
  }

  async function forget(entryIds: readonly string[]) {
    await (await opened).drop(entryIds)
    tell({
      taps: state.taps.filter((tap) => !entryIds.includes(tap.entryId)),
      stuck: state.stuck.filter(({ tap }) => !entryIds.includes(tap.entryId)),
    })
  }

  async function take(tap: Tap, verdict: Verdict) {
    if (verdict.kind === 'done') {
      failures = 0
      delivered(tap, verdict.value)
      await forget([tap.entryId])
      tell({ lastDelivered: verdict.value.at, link: linkNow(), signIn: false })
    } else if (verdict.kind === 'conflict' || verdict.kind === 'refused') {
      failures = 0
      const standing = verdict.kind === 'conflict' ? verdict.standing : null
      const one = { tap, sentence: verdict.sentence, conflict: verdict.kind === 'conflict', standing }
      tell({ stuck: [...state.stuck, one], link: linkNow() })
    } else {
      failures += 1
      tell({ link: linkNow(), signIn: verdict.kind === 'sign-in' })
    }
  }

  async function send() {
    clearTimeout(again)
    if (sending || stopped) return
    sending = true
    for (let tap = sendable(); tap && !stopped; tap = sendable()) {
      const before = failures
      await take(tap, await sendTap(tap))
      if (failures > before) break
    }
    sending = false
    if (sendable() && !stopped) {
      const pause = Math.min(LONGEST_MS, 1000 * 2 ** Math.min(failures - 1, 5))
      again = setTimeout(() => void send(), pause * (0.75 + Math.random() / 2))
    }
  }

  function flush() {
    if (document.visibilityState === 'hidden') return
    tell({ link: linkNow() })
    void send()
  }

  const EVENTS = ['online', 'offline', 'focus', 'pageshow'] as const
  for (const name of EVENTS) window.addEventListener(name, flush)
  document.addEventListener('visibilitychange', flush)
  void opened
    .then((store) => store.all())
    .then((kept) => {
      // taps made while the store was opening are in both lists
      const known = new Set(state.taps.map((tap) => tap.entryId))
      const mine = kept.filter((tap) => tap.accountId === accountId && !known.has(tap.entryId))
      tell({ taps: [...mine, ...state.taps], link: linkNow() })
      void send()
    })

  return {
    keep(tap) {
      tell({ taps: [...state.taps, tap] })
      const kept = waiting.then(async () => (await opened).put(tap))
      waiting = kept.catch(() => undefined)
      return kept.catch(() => undefined).then(() => send())
    },
    drop: (entryIds) => forget(entryIds).then(() => void send()),
    flush,
    stop() {
      stopped = true
      clearTimeout(again)
      for (const name of EVENTS) window.removeEventListener(name, flush)
      document.removeEventListener('visibilitychange', flush)
    },
  }
}
