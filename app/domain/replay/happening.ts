import type { BoardMode } from '../board-mode'
import type { Outcome } from '../ranking'
import type { Stage } from '../stage'

/** 一笔: what one entry of an event's ledger did to its board. Marks in hundredths, times in ms. */
export type Happening =
  | {
      readonly kind: 'mark'
      readonly sheetId: string
      readonly aspectId: string
      readonly hundredths: number
      /** 0–3 where the aspect is a judgement */
      readonly score: number | null
    }
  /** a spread too wide made every judge's vote on this aspect of this seat blank again */
  | { readonly kind: 'vote-again'; readonly seatId: string; readonly aspectId: string }
  | { readonly kind: 'sign'; readonly sheetId: string; readonly totalHundredths: number }
  | { readonly kind: 'reopen'; readonly sheetId: string }
  | { readonly kind: 'outcome'; readonly seatId: string; readonly outcome: Outcome }
  | { readonly kind: 'minutes'; readonly seatId: string; readonly minutes: number | null }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'publish'; readonly version: number }
  | { readonly kind: 'board'; readonly mode: BoardMode; readonly freezeAt: number | null }
  | { readonly kind: 'freeze'; readonly until: number }
  | { readonly kind: 'release' }
  /** nothing the board depends on, beside the ledger's own head */
  | { readonly kind: 'other' }

/** One entry of the ledger as the replay needs it. */
export interface Step {
  readonly seq: number
  /** ms since 1970 */
  readonly at: number
  /** the first eight letters of its digest */
  readonly short: string
  readonly what: Happening
}
