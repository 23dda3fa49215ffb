import type { SentTap } from './sent-taps'
import type { StandingMark } from './taps'

type OnDevice = {
  /** whose tap it is: another judge signing in on this tablet never sends it */
  readonly accountId: string
  /** '' for a tap of an older version */
  readonly eventCode: string
  readonly at: string
}
type Kept<K extends SentTap['kind']> = Readonly<Extract<SentTap, { kind: K }>> & OnDevice

/** `revision` is the mark's revision it was made upon; marks in hundredths. */
export type MarkTap = Kept<'mark'> & {
  readonly hundredths: number
  /** the unsent tap of this tablet it was made upon, when there was one */
  readonly after?: string
}
export type RemarkTap = Kept<'remark'>
type CallTap = Kept<'call'>

/** 落笔 on this device, not yet answered by the server. */
export type Tap = MarkTap | RemarkTap | CallTap

/** A tap before the tablet has counted it. */
export type NewTap = Omit<MarkTap, 'seq'> | Omit<RemarkTap, 'seq'> | Omit<CallTap, 'seq'>

/** The newest mark this tablet has seen answered, so that an older page from the cache does not hide it. */
export type DeviceMark = StandingMark & {
  readonly accountId: string
  readonly sheetId: string
  readonly aspectId: string
  readonly sheetRevision: number
  /** the tap it came from */
  readonly entryId: string
}

/** What must stay in the order it was made: everything on one aspect of one sheet. */
export function laneOf(tap: { readonly sheetId: string; readonly aspectId?: string }): string {
  return `${tap.sheetId} ${tap.aspectId ?? ''}`
}

/** The tap as it travels: what only this device needs stays here. */
export function sentOf(tap: Tap): SentTap {
  const { kind, entryId, seq, sheetId } = tap
  switch (kind) {
    case 'mark': {
      const { aspectId, answer, revision, sure } = tap
      return { kind, entryId, seq, sheetId, aspectId, answer, revision, ...(sure && { sure }) }
    }
    case 'remark':
      return { kind, entryId, seq, sheetId, aspectId: tap.aspectId, text: tap.text }
    case 'call':
      return { kind, entryId, seq, sheetId, text: tap.text }
  }
}

const COUNT_FROM_MS = Date.UTC(2026, 0, 1)

/**
 * 序号: one more than the last, and never below the seconds since 2026: a tablet whose storage was cleared does not count
 * from the beginning again, and a clock that jumps back changes no order.
 */
export function seqAfter(last: number, nowMs: number): number {
  return Math.max(last + 1, Math.floor((nowMs - COUNT_FROM_MS) / 1000))
}
