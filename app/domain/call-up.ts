import { ok, refuse, type Result } from '../kit/result'
import { reached, type Stage } from './stage'

/** 叫号状态: called to a place, there (已到), or not come (未到). Who was never called in this round has no call. */
export const CALL_STATES = ['called', 'present', 'missed'] as const

type CallState = (typeof CALL_STATES)[number]

/** One number's call in this round; moments as ISO text. */
export interface Call {
  readonly number: string
  readonly place: string
  readonly state: CallState
  readonly times: number
  readonly calledAt: string
  /** of the last change */
  readonly at: string
}

/** A blind seat (赛位号): its number is all a call knows of anybody. */
export interface CallSeat {
  readonly code: string
  readonly outcome: string
}

/** What a desk saw of a number when it pressed; `waiting`, 0 times: not called in this round. */
export interface Seen {
  readonly number: string
  readonly state: CallState | 'waiting'
  readonly times: number
}

export type CallAct = 'call' | 'present' | 'missed' | 'undo'

export type CallRefusal =
  | { code: 'call-no-such-number'; number: string }
  | { code: 'call-made-already'; number: string; place: string }
  | { code: 'call-changed'; number: string }
  | { code: 'call-nothing-to-clear' }

type CallPhase = 'before' | 'open' | 'over'

/** How many are told to get ready (请准备). */
export const READY = 3

/** 叫号时段: before the second seal there are no numbers, after the lock nobody is called any more. */
export function callPhase(stage: Stage): CallPhase {
  if (!reached(stage, 'second-seal')) return 'before'
  return reached(stage, 'locked') ? 'over' : 'open'
}

/** 可叫: absent, withdrawn, disqualified and void seats are called nowhere. */
function isCallable({ outcome }: CallSeat): boolean {
  return outcome === 'ok'
}

/** 叫号队列 of one round: who is called now, who waits in which order, who is there. */
interface CallQueue {
  /** newest call first */
  readonly now: readonly Call[]
  /** in the order they will be called: by seat number, then who missed a call, longest ago first */
  readonly waiting: readonly Seen[]
  /** last arrived first */
  readonly present: readonly Call[]
  /** who may be called in this round, whatever has become of it */
  readonly seats: number
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * 排队: by the seats' own numbers, never by anything of the registration or the check-in; who missed a call comes again
 * at the end. Who has arrived stays arrived, whatever is ruled later.
 */
export function callQueue(seats: readonly CallSeat[], calls: readonly Call[]): CallQueue {
  const callable = seats.filter(isCallable).map(({ code }) => code)
  const may = new Set(callable)
  const called = new Set(calls.map(({ number }) => number))
  const of = (state: CallState) => calls.filter((call) => call.state === state)
  const fresh = callable
    .filter((number) => !called.has(number))
    .sort()
    .map((number): Seen => ({ number, state: 'waiting', times: 0 }))
  const again = of('missed')
    .filter(({ number }) => may.has(number))
    .sort((a, b) => compare(a.at, b.at) || compare(a.number, b.number))
    .map(({ number, state, times }): Seen => ({ number, state, times }))
  return {
    now: of('called')
      .filter(({ number }) => may.has(number))
      .sort((a, b) => compare(b.calledAt, a.calledAt) || compare(a.number, b.number)),
    waiting: [...fresh, ...again],
    present: of('present').sort((a, b) => compare(b.at, a.at) || compare(a.number, b.number)),
    seats: callable.length,
  }
}

/** What becomes of a number that was seen so; null: the act is not for such a one. */
export function afterCall({ number, state, times }: Seen, act: CallAct): Seen | null {
  switch (act) {
    case 'call':
      return state === 'waiting' || state === 'missed' ? { number, state: 'called', times: times + 1 } : null
    case 'present':
    case 'missed':
      return state === 'called' ? { number, state: act, times } : null
    case 'undo':
      if (state === 'waiting') return null
      if (state !== 'called') return { number, state: 'called', times }
      return times > 1
        ? { number, state: 'missed', times: times - 1 }
        : { number, state: 'waiting', times: 0 }
  }
}

function same(a: Seen, b: Seen): boolean {
  return a.state === b.state && a.times === b.times
}

/**
 * 按所见办: what to write for one press, decided by what the desk saw; null when it is done already, so that a double
 * press or the same wish sent again changes nothing. Refuses a number that is no seat to be called, one that another
 * desk has called to another place meanwhile, and whatever else has changed since it was seen.
 */
export function placeCall(
  seats: readonly CallSeat[],
  call: Call | undefined,
  seen: Seen,
  act: CallAct,
  place = '',
): Result<Seen | null, CallRefusal> {
  const { number } = seen
  const seat = seats.find(({ code }) => code === number)
  if (!seat || (act === 'call' && !isCallable(seat))) return refuse({ code: 'call-no-such-number', number })
  const is: Seen = call ?? { number, state: 'waiting', times: 0 }
  const wanted = afterCall(seen, act)
  if (!wanted) return refuse({ code: 'call-changed', number })
  const moved = act === 'call' && call !== undefined && call.place !== place
  if (same(is, wanted) && !moved) return ok(null)
  if (same(is, seen)) return ok(wanted)
  return act === 'call' && call
    ? refuse({ code: 'call-made-already', number, place: call.place })
    : refuse({ code: 'call-changed', number })
}

/** 叫号屏 as anybody may see it: blind numbers and places, nothing else of anybody. */
export interface CallsView {
  readonly event: {
    readonly code: string
    readonly name: string
    readonly group: string
    readonly season: string
  }
  readonly phase: CallPhase
  /** newest first */
  readonly now: readonly {
    readonly number: string
    readonly place: string
    readonly times: number
    readonly at: string
  }[]
  /** everybody still to be called, in order; the first READY of them get ready */
  readonly waiting: readonly string[]
  readonly missed: readonly string[]
  readonly present: readonly { readonly number: string; readonly place: string }[]
  readonly seats: number
  /** the last change; null before the first call */
  readonly asOf: string | null
}

/** 我的号: what one number has to know. `ahead`: how many are called before it. */
export type OwnCall =
  | { readonly state: 'unknown' }
  | { readonly state: 'called'; readonly place: string; readonly times: number; readonly at: string }
  | { readonly state: 'present'; readonly place: string }
  | { readonly state: 'waiting' | 'missed'; readonly ahead: number }

/** 我的号: what the public view says of one number; a number it does not hold is unknown, whatever it may be. */
export function ownCall({ now, waiting, missed, present }: CallsView, number: string): OwnCall {
  const called = now.find((one) => one.number === number)
  if (called) return { state: 'called', place: called.place, times: called.times, at: called.at }
  const there = present.find((one) => one.number === number)
  if (there) return { state: 'present', place: there.place }
  const ahead = waiting.indexOf(number)
  if (ahead < 0) return { state: 'unknown' }
  return { state: missed.includes(number) ? 'missed' : 'waiting', ahead }
}

/** 所见 as a form carries it: `427.waiting.0 435.missed.1`. */
export function seenText(seen: readonly Seen[]): string {
  return seen.map(({ number, state, times }) => `${number}.${state}.${times}`).join(' ')
}

/** 所见 read back; null when it is none, or names a number twice. */
export function readSeen(text: string): readonly Seen[] | null {
  const seen = text.split(' ').flatMap((one): Seen[] => {
    const parts = /^(\w{1,8})\.(waiting|called|present|missed)\.(\d{1,3})$/.exec(one)
    return parts?.[1] ? [{ number: parts[1], state: parts[2] as Seen['state'], times: Number(parts[3]) }] : []
  })
  const whole = seen.length === text.split(' ').length
  return whole && new Set(seen.map(({ number }) => number)).size === seen.length ? seen : null
}
