import type { Answer } from '~/domain/answer'

/**
 * The bench's conversation as the tablet holds it; what it sends is in sent-taps. A tap is made once, kept on the device
 * before anything else, and sent unchanged until it is answered; `entryId` makes the second arrival a no-op.
 *
 * POST /judge/taps  TapBatch → TapAnswer   in the order given; each tap has its own verdict
 * POST /judge/bench Beat     → BeatAnswer  how the tablet is; says whether the seat is still this tablet's
 *
 * A batch of one answers with its verdict's own status; a larger one 200 when all were taken, else 207.
 */
export const TAP_PROTOCOL = 2

/** How many taps travel together at most. */
export const TAPS_AT_ONCE = 25

/** The mark as the server holds it, in hundredths. */
export type StandingMark = {
  readonly hundredths: number
  readonly answer: Answer
  readonly revision: number
  readonly round: number
  readonly at: string
}

export type TapVerdict =
  | {
      readonly ok: true
      readonly entryId: string
      /** The durable answer: marks in hundredths (0 for remarks and calls), both revisions, when the server wrote it. */
      readonly value: {
        readonly hundredths: number
        readonly revision: number
        readonly sheetRevision: number
        /** the vote this mark belongs to; 1 where nobody votes */
        readonly round: number
        readonly at: string
      }
    }
  | {
      readonly ok: false
      readonly entryId: string
      readonly status: number
      readonly refusal: { readonly code: string; readonly sentence: string }
      readonly standing?: StandingMark | null | undefined
    }

export type TapAnswer = { readonly verdicts: readonly TapVerdict[] }

export type BeatAnswer = {
  /** server time, ISO */
  readonly now: string
  /** the version the server runs */
  readonly version: string
  readonly protocol: number
  /** off: the tablet's offline copy must go (kill switch) */
  readonly offline: 'on' | 'off'
  /** device and since: the other tablet, '' when mine */
  readonly seat: { readonly mine: boolean; readonly device: string; readonly since: string | null }
}
