import { laneOf, type DeviceMark, type Tap } from './pad-tap'
import type { StandingMark, TapVerdict } from './taps'

/** A tap the server would not take: the judge decides, nothing is thrown away meanwhile. */
export type Stuck = {
  readonly tap: Tap
  readonly code: string
  readonly sentence: string
  readonly conflict: boolean
  readonly standing: StandingMark | null
}

export type OutboxState = {
  /** every tap of this judge on this tablet that has no durable answer, oldest first */
  readonly taps: readonly Tap[]
  readonly stuck: readonly Stuck[]
  readonly link: 'online' | 'weak' | 'offline'
  readonly lastDelivered: string | null
  readonly signIn: boolean
  /** the server speaks a newer protocol: the page has to be loaded again */
  readonly outdated: boolean
  readonly seatTaken: { readonly device: string } | null
  /** the disk has told what it holds, or will not: before that a page may be older than its own tablet */
  readonly read: boolean
  /** failed: this device keeps nothing; taps live as long as the page and are still sent */
  readonly storage: 'kept' | 'failed'
  /** 草稿: taps not yet on the disk, by entryId */
  readonly keeping: readonly string[]
  /** the newest marks this tablet has seen answered, by lane */
  readonly given: Readonly<Record<string, DeviceMark>>
}

export const QUIET: OutboxState = {
  taps: [],
  stuck: [],
  link: 'online',
  lastDelivered: null,
  signIn: false,
  outdated: false,
  seatTaken: null,
  read: false,
  storage: 'kept',
  keeping: [],
  given: {},
}

/** The durable answer to one tap. */
export type Given = Extract<TapVerdict, { ok: true }>['value']

/** Made upon a tap that was not answered but given up in another page: the judge has not seen what stands now. */
export function isOrphan(tap: Tap, given: OutboxState['given']): boolean {
  return tap.kind === 'mark' && tap.after !== undefined && given[laneOf(tap)]?.entryId !== tap.after
}

/** What pages of one tablet tell each other. */
export type Word =
  | { readonly kind: 'kept' }
  | { readonly kind: 'over'; readonly entryIds: readonly string[]; readonly marks: readonly DeviceMark[] }

/** What this tablet remembers of an answered mark; nothing of a remark or a call. */
export function markOf(
  tap: Tap,
  { hundredths, revision, sheetRevision, round, at }: Given,
): DeviceMark | null {
  if (tap.kind !== 'mark') return null
  const { accountId, sheetId, aspectId, answer, entryId } = tap
  return { accountId, sheetId, aspectId, entryId, answer, hundredths, revision, sheetRevision, round, at }
}

/** A mark is replaced only by one the server wrote later. */
export function withMarks(given: OutboxState['given'], marks: readonly DeviceMark[]): OutboxState['given'] {
  const next = { ...given }
  for (const mark of marks) {
    const lane = laneOf(mark)
    if ((next[lane]?.sheetRevision ?? 0) <= mark.sheetRevision) next[lane] = mark
  }
  return next
}
