import type { Stamp } from '~/domain/journal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import type { Answer } from '~/domain/answer'
import type { MarkRefusal } from '~/domain/sheet'
import type { Result } from '~/kit/result'
import type { SentTap } from '~/realtime/sent-taps'
import type { StandingMark } from '~/realtime/taps'

/** How taps reached the server; only a tablet's are bound to the seat's lease. */
type Via = 'pad' | 'form' | 'file' | 'desk'

/** Taps of one judge as they reach the server, in the order they were made. */
export type TapsGiven = {
  readonly accountId: string
  /** the tablet's own random name, '' where there is none */
  readonly holder: string
  readonly taps: readonly SentTap[]
  readonly via: Via
  readonly by: Stamp
  readonly now: Date
}

/** The durable answer: marks in hundredths, the mark's and the sheet's revision, its round, when the server wrote it. */
export type Given = {
  readonly hundredths: number
  readonly revision: number
  readonly sheetRevision: number
  readonly round: number
  readonly at: string
}

/** A tap's refusals; a conflict with a standing mark carries it whole, so that the judge can choose between both. */
export type TapRefusal =
  | MarkRefusal
  | Extract<ScoringRefusal, { code: 'seat-taken' | 'vote-closed' }>
  | (Extract<MarkRefusal, { code: 'mark-conflict' }> & { readonly standing: StandingMark | null })

export type TapResult = Result<Given, TapRefusal>

/** One mark as a plain form or a test gives it. */
export type MarkGiven = {
  readonly sheetId: string
  readonly accountId: string
  readonly aspectId: string
  readonly entryId: string
  readonly answer: Answer
  /** the mark's revision this judge has seen; 0 when the aspect was blank */
  readonly revision: number
  readonly by: Stamp
  readonly now: Date
}
