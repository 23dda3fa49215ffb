import type { Happening } from '~/data/journal.server'
import type { SentTap } from '~/realtime/sent-taps'
import type { SheetNow } from './bench-now.server'
import type { ClosedRound } from './cast-vote'
import type { Given, TapsGiven } from './mark-given'

export type MarkTap = Extract<SentTap, { kind: 'mark' }>

/** What a group of taps changes, written together once all are decided. */
export type Changes = {
  /** newest last; several on one aspect are all kept, the last one stands */
  readonly marks: { readonly tap: MarkTap; readonly given: Given; readonly from: TapsGiven }[]
  readonly remarks: { readonly tap: Extract<SentTap, { kind: 'remark' }>; readonly from: TapsGiven }[]
  readonly calls: {
    readonly tap: Extract<SentTap, { kind: 'call' }>
    readonly sheet: SheetNow
    readonly from: TapsGiven
  }[]
  readonly taken: { readonly sheet: SheetNow; readonly from: TapsGiven }[]
  readonly rounds: ClosedRound[]
  /** codes of the events in which somebody has voted */
  readonly voted: Set<string>
  readonly sheets: Set<SheetNow>
  readonly happenings: Happening[]
}
