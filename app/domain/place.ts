import type { BoardRow } from './board'

type Ranked = Pick<BoardRow, 'number' | 'rank' | 'totalHundredths'>

/** 位置: where one number stands, and what separates it from the place above. Hundredths. */
export interface Place {
  readonly number: string
  readonly rank: number | null
  readonly totalHundredths: number | null
  /** the nearest better rank and how far ahead it is; null in the lead and without a rank */
  readonly ahead: { readonly rank: number; readonly byHundredths: number } | null
}

/** 距上一名: the place of one number on the board; null when it is not there. Rows in the order of the board. */
export function placeOf(rows: readonly Ranked[], number: string): Place | null {
  const row = rows.find((one) => one.number === number)
  if (!row) return null
  const { rank, totalHundredths } = row
  const above = rank === null ? undefined : rows.filter((one) => one.rank !== null && one.rank < rank).at(-1)
  const hasAhead = above && above.rank !== null && above.totalHundredths !== null && totalHundredths !== null
  const ahead = hasAhead ? { rank: above.rank, byHundredths: above.totalHundredths - totalHundredths } : null
  return { number, rank, totalHundredths, ahead }
}

/** Whether somebody who follows this number would want to be told. */
export function hasMoved(before: Place, now: Place): boolean {
  return before.rank !== now.rank || before.totalHundredths !== now.totalHundredths
}
