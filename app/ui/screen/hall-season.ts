import type { MedalTableRow } from '~/domain/medal-table'
import type { Stage } from '~/domain/stage'

export type HallEvent = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: Stage
  readonly frozen: boolean
  readonly venue: string
  readonly startsAt: string
  readonly counts: { readonly entries: number; readonly sheetsSigned: number; readonly sheets: number }
}

/** The part of the public season view that a wall draws. */
export type HallSeason = {
  readonly code: string
  readonly name: string
  readonly events: readonly HallEvent[]
  readonly medals: Readonly<
    Record<'delegation' | 'org', Readonly<Record<'gold' | 'total', readonly MedalTableRow[]>>>
  >
}
