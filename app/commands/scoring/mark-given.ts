import type { Stamp } from '~/domain/journal'
import type { Answer } from '~/domain/sheet'

/** One tap as it reaches the server. */
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
