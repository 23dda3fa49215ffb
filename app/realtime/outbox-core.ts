import { openKeeping, type Surroundings } from './outbox-keep'
import { isOrphan, markOf, QUIET, withMarks, type Given, type OutboxState, type Word } from './outbox-state'
import { laneOf, type NewTap, type Tap } from './pad-tap'
import type { Sent } from './send-taps'
import { TAPS_AT_ONCE, type StandingMark, type TapVerdict } from './taps'

export type OutboxParts = Surroundings & {
  readonly send: (taps: readonly Tap[]) => Promise<Sent>
  /** ms that only ever grow, whatever becomes of the tablet's clock */
  readonly ticks: () => number
  /** at least 0, less than 1 */
  readonly dice: () => number
  readonly online: () => boolean
  /** does the work while no other page of this tablet sends */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  readonly tellOthers: (word: Word) => void
  readonly changed: (state: OutboxState) => void
  readonly delivered: (tap: Tap, given: Given) => void
}

export type OutboxCore = ReturnType<typeof openOutboxCore>

const LONGEST_MS = 30_000
const CONFLICT = { code: 'mark-conflict', sentence: '' }
const LATER: Sent = { kind: 'later', waitMs: 0 }

/**
 * The judge's unsent taps. Kept on the device first, then sent in the order made, at most one of each aspect at a time:
 * a tap made upon a refused one must not replace a mark the judge has not seen. Nothing is forgotten before the server
 * has answered that it is kept, except by the judge's own choice. What it needs of the world is handed in.
 */
export function openOutboxCore(accountId: string, parts: OutboxParts) {
  const { ticks, later } = parts
  let state: OutboxState = QUIET
  /** sheets the server does not know as this judge's: another judge may have signed in */
  const parked = new Set<string>()
  let [failures, notBefore] = [0, 0]
  let [loaded, sending, wanted, stopped] = [false, false, false, false]
  let tail: Promise<unknown> = Promise.resolve()
  let callOff = () => {}

  const keeping = openKeeping(parts, {
    onDisk(tap) {
      tell({ taps: state.taps.map((one) => (one.entryId === tap.entryId ? tap : one)) })
      tell({ keeping: state.keeping.filter((entryId) => entryId !== tap.entryId) })
      parts.tellOthers({ kind: 'kept' })
    },
    inMemory(entryId, seq) {
      tell({ taps: state.taps.map((one) => (one.entryId === entryId ? { ...one, seq } : one)) })
    },
    storage: (storage) => tell({ storage }),
    async readable() {
      await refresh()
      void run()
    },
  })

  function tell(next: Partial<OutboxState>) {
    state = { ...state, ...next }
    if (!stopped) parts.changed(state)
  }

  function linkNow(): OutboxState['link'] {
    if (!parts.online() || failures >= 3) return 'offline'
    return failures > 0 ? 'weak' : 'online'
  }

  function sendable(): Tap[] {
    const shut = new Set(state.stuck.map(({ tap }) => laneOf(tap)))
    const drafts = new Set(state.keeping.filter((entryId) => !keeping.isFailed(entryId)))
    const first = state.taps.filter((tap) => {
      const lane = laneOf(tap)
      if (shut.has(lane) || parked.has(tap.sheetId)) return false
      shut.add(lane)
      return !drafts.has(tap.entryId)
    })
    return first.slice(0, TAPS_AT_ONCE)
  }

  async function refresh() {
    const kept = await keeping.all()
    const known = new Set(state.taps.map((tap) => tap.entryId))
    const mine = kept.taps.filter(
      (tap) => tap.accountId === accountId && !known.has(tap.entryId) && !keeping.isOver(tap.entryId),
    )
    const counted = (tap: Tap) => tap.seq || Number.MAX_SAFE_INTEGER
    const taps = [...mine, ...state.taps].sort((a, b) => counted(a) - counted(b))
    const marks = kept.marks.filter((mark) => mark.accountId === accountId)
    const lastDelivered = marks.reduce((last, { at }) => (at > last ? at : last), state.lastDelivered ?? '')
    tell({ taps, given: withMarks(state.given, marks), lastDelivered: lastDelivered || null })
  }

  function forget(entryIds: readonly string[]) {
    keeping.setOver(entryIds)
    const gone = new Set(entryIds)
    tell({
      taps: state.taps.filter((tap) => !gone.has(tap.entryId)),
      stuck: state.stuck.filter(({ tap }) => !gone.has(tap.entryId)),
      keeping: state.keeping.filter((entryId) => !gone.has(entryId)),
    })
  }

  /** Gives whether to go on with the next taps at once. */
  async function take(batch: readonly Tap[], sent: Sent): Promise<boolean> {
    if (sent.kind === 'verdicts') return heed(batch, sent.verdicts)
    const [only] = batch
    if (sent.kind === 'unread' && only) {
      hold(only, sent, null)
      return true
    }
    if (sent.kind === 'later') {
      failures += 1
      notBefore = ticks() + sent.waitMs
    }
    tell({ link: linkNow(), signIn: sent.kind === 'sign-in', outdated: sent.kind === 'outdated' })
    return false
  }

  async function heed(batch: readonly Tap[], verdicts: readonly TapVerdict[]): Promise<boolean> {
    const told = new Map(verdicts.map((verdict) => [verdict.entryId, verdict]))
    const given: { tap: Tap; value: Given }[] = []
    let [again, taken] = [false, false]
    for (const tap of batch) {
      const verdict = told.get(tap.entryId)
      if (verdict?.ok) given.push({ tap, value: verdict.value })
      else if (!verdict || verdict.status >= 500 || verdict.status === 429) again = true
      else if (verdict.refusal.code === 'seat-taken') taken = true
      else if (verdict.refusal.code === 'no-such-sheet') parked.add(tap.sheetId)
      else hold(tap, verdict.refusal, verdict.standing ?? null)
    }
    failures = again && given.length === 0 ? failures + 1 : 0
    const seatTaken = taken ? (state.seatTaken ?? { device: '' }) : null
    tell({ link: linkNow(), seatTaken, signIn: parked.size > 0, outdated: false })
    if (given.length > 0) await deliver(given)
    return !again && !taken
  }

  function hold(
    tap: Tap,
    { code, sentence }: { code: string; sentence: string },
    standing: StandingMark | null,
  ) {
    const stuck = { tap, code, sentence, conflict: code === 'mark-conflict', standing }
    // another page may have ended it while the answer was under way
    if (keeping.isOver(tap.entryId)) return
    tell({ stuck: [...state.stuck.filter((one) => one.tap.entryId !== tap.entryId), stuck] })
  }

  async function deliver(given: readonly { readonly tap: Tap; readonly value: Given }[]) {
    const gone = given.map(({ tap, value }) => ({ entryId: tap.entryId, mark: markOf(tap, value) }))
    const marks = gone.flatMap(({ mark }) => mark ?? [])
    const entryIds = gone.map(({ entryId }) => entryId)
    for (const { tap, value } of given) if (!stopped) parts.delivered(tap, value)
    tell({ given: withMarks(state.given, marks), lastDelivered: given.at(-1)?.value.at ?? null })
    forget(entryIds)
    parts.tellOthers({ kind: 'over', entryIds, marks })
    await keeping.takeOff(gone)
  }

  async function run(): Promise<void> {
    wanted = true
    if (sending || stopped || !loaded) return
    sending = true
    callOff()
    while (wanted && !stopped) {
      wanted = false
      // whatever goes wrong while sending, it is tried again: an outbox that stands still loses marks
      if (sendable().length > 0) await parts.alone(sendAll).catch(() => (failures += 1))
    }
    sending = false
    plan()
  }

  async function sendAll() {
    let most = TAPS_AT_ONCE
    for (let batch = sendable(); batch.length > 0; batch = sendable()) {
      if (stopped || ticks() < notBefore) return
      const orphans = batch.filter((tap) => isOrphan(tap, state.given))
      for (const tap of orphans) hold(tap, CONFLICT, state.given[laneOf(tap)] ?? null)
      if (orphans.length > 0) continue
      const some = batch.slice(0, most)
      const sent = await parts.send(some).catch(() => LATER)
      // one tap the server cannot read must not hold up the others
      if (sent.kind === 'unread' && some.length > 1) most = 1
      else if (!(await take(some, sent))) return
    }
  }

  function plan() {
    callOff()
    if (stopped || (sendable().length === 0 && parked.size === 0)) return
    const growing = failures > 0 ? 1000 * 2 ** Math.min(failures - 1, 5) : LONGEST_MS
    const pause = Math.min(LONGEST_MS, growing) * (0.5 + parts.dice() / 2)
    callOff = later(flush, Math.max(pause, notBefore - ticks()))
  }

  function flush() {
    if (stopped) return
    parked.clear()
    if (state.link !== linkNow()) tell({ link: linkNow() })
    void run()
  }

  void refresh()
    .catch(keeping.fail)
    .then(() => {
      loaded = true
      tell({ link: linkNow(), read: true })
      void run()
    })

  return {
    /** shown at once; counted, and no draft any more, as soon as it is on the disk */
    keep(tap: NewTap): void {
      tell({ taps: [...state.taps, { ...tap, seq: 0 }], keeping: [...state.keeping, tap.entryId] })
      tail = tail.then(() => keeping.put(tap)).then(() => void run())
    },
    /** the judge's own choice, after a refusal */
    drop(entryIds: readonly string[]): void {
      forget(entryIds)
      parts.tellOthers({ kind: 'over', entryIds, marks: [] })
      void keeping.takeOff(entryIds.map((entryId) => ({ entryId, mark: null }))).then(run)
    },
    /** a good moment: the network is back, or the judge looks at the page */
    flush,
    heard(word: Word): void {
      if (stopped) return
      if (word.kind === 'kept') return void refresh().then(run, keeping.fail)
      tell({ given: withMarks(state.given, word.marks) })
      forget(word.entryIds)
    },
    /** 席位: whose the seat is, as the server last said */
    seat(taken: { readonly device: string } | null): void {
      const freed = state.seatTaken !== null && taken === null
      if (state.seatTaken?.device !== taken?.device) tell({ seatTaken: taken })
      if (freed) flush()
    },
    state: () => state,
    stop(): void {
      stopped = true
      callOff()
      keeping.stop()
    },
  }
}
