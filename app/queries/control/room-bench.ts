import type { Tendency } from '~/domain/tendency'

/** 平板 of one judge's seat, as it was when last heard of; skew in ms. */
export type Tablet = {
  readonly judgeId: string
  readonly seatNo: number
  /** heard of within forty seconds, with nothing unsent or with something; longer ago; never */
  readonly state: 'on' | 'weak' | 'off' | 'none'
  readonly seenAt: string | null
  /** the number being marked on it */
  readonly at: string | null
  readonly device: string
  readonly battery: number | null
  readonly charging: boolean
  readonly unsent: number
  readonly version: string
  readonly skewMs: number
}

export type Call = {
  readonly id: string
  readonly judge: number
  readonly seatCode: string
  readonly text: string
  readonly at: string
  readonly answeredAt: string | null
  readonly answer: string
}

export type ReopenAsked = {
  readonly id: string
  readonly sheetId: string
  readonly seat: string
  readonly judge: number
  readonly reason: string
  readonly askedById: string
  readonly askedByName: string
  readonly askedAt: string
}

export type OutlierNote = { readonly sheetId: string; readonly note: string; readonly byName: string }

export type RankMove = { readonly seat: string; readonly from: number; readonly to: number }

export type JudgeTendency = Tendency & {
  readonly judgeId: string
  /** null: nothing to compare yet, or too few judges would be left */
  readonly moves: readonly RankMove[] | null
}
