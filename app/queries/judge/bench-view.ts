import type { Vote } from '~/domain/vote'

/** 表决 of one judgement aspect as one judge may see it: how many have voted; what, only once the vote is closed. */
export type BenchVote = {
  readonly sheetId: string
  readonly aspectId: string
  readonly round: number
  readonly given: number
  readonly of: number
  readonly outcome: 'open' | 'agreed' | 'spread'
  /** of the closed round, or of the one before when this one is open; null in the first round */
  readonly votes: readonly Vote[] | null
}

type BenchSheet = {
  readonly id: string
  readonly status: 'open' | 'signed'
  readonly revision: number
  readonly reopened: Reopened | null
}

/** 重开: why, by whom, when, and whose signatures it voided. */
export type Reopened = {
  readonly reason: string
  readonly by: string
  readonly second: string
  readonly at: string
  readonly voided: readonly string[]
}

/** 裁判席 as its judge may see it: by number, his own sheets only. */
export type BenchView = {
  readonly format: 'bench/1'
  readonly seat: { readonly holder: string | null; readonly device: string; readonly since: string | null }
  readonly sheets: readonly BenchSheet[]
  readonly votes: readonly BenchVote[]
  readonly calls: readonly {
    readonly id: string
    readonly text: string
    readonly at: string
    readonly answeredAt: string | null
    readonly answer: string
  }[]
}
