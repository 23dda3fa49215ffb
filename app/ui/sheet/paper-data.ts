import type { Judging } from '~/domain/judging'
import type { PaperGroup } from './paper-pages'

export type PaperSignature = {
  readonly role: string
  readonly name: string
  readonly method: string
  readonly strokes: string
  readonly at: string
}

/** One sheet as it is printed; what is null is an empty box for the hand. Marks in hundredths. */
export type PaperData = {
  readonly kind: 'blank' | 'filled'
  readonly number: string | null
  readonly judgeNo: number | null
  readonly event: {
    readonly code: string
    readonly name: string
    readonly group: string
    readonly season: string
    readonly startsAt: string
  }
  readonly module: {
    readonly code: string
    readonly name: string
    readonly maxHundredths: number
    readonly judging: Judging
  }
  readonly groups: readonly PaperGroup[]
  readonly totalHundredths: number | null
  readonly rulesDigest: string | null
  readonly sheetDigest: string | null
  readonly ledger: { readonly seq: number; readonly digest: string } | null
  readonly contestantSigns: boolean
  readonly signatures: readonly PaperSignature[]
  /** the address of the desk, as an image address */
  readonly qr: string
}
