import type { DeviceMark } from './pad-tap'
import type { StandingMark } from './taps'

export type Known = {
  /** what the page was loaded with, and how new the sheet was then */
  readonly loaded: StandingMark | undefined
  readonly sheetRevision: number
  /** what this tablet has seen answered */
  readonly own: DeviceMark | undefined
  /** what the judge accepted after a conflict */
  readonly settled: StandingMark | undefined
  /** the vote now open; marks of earlier ones are no longer there */
  readonly round?: number
}

/** The mark as this tablet knows it stands; the next tap is made upon its revision. */
export function standingMark({ loaded, sheetRevision, own, settled, round = 1 }: Known): StandingMark | null {
  // a page from the cache may be older than what this tablet has delivered since
  const newer = own && own.sheetRevision > sheetRevision ? own : loaded
  const mark = settled && settled.revision >= (newer?.revision ?? 0) ? settled : newer
  return mark && mark.round >= round ? mark : null
}
