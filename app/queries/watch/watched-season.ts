import type { Phase, Stage } from '~/domain/stage'
import type { SeasonMedals } from './medals.server'

/** 赛项 as anybody may know it: stage and counts, never who leads. */
export type WatchedEvent = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly trade: string
  readonly level: string
  readonly stage: Stage
  readonly phase: Phase
  readonly venue: string
  readonly startsAt: string
  readonly counts: {
    readonly entries: number
    readonly present: number
    readonly sheetsSigned: number
    readonly sheets: number
  }
  /** 封榜: stage and sheets are as they stood then */
  readonly frozen: boolean
  /** when the results anybody may see were last published, ISO; null before, and while they are held back */
  readonly publishedAt: string | null
}

export type WatchedSeason = {
  readonly code: string
  readonly name: string
  readonly year: number
  /** over, every event of it archived or the season closed */
  readonly archived: boolean
  readonly events: readonly WatchedEvent[]
  /** of the events that are published and not held back */
  readonly medals: SeasonMedals
}
