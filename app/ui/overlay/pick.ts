import type { BoardRow, BoardView } from '~/domain/board'
import type { SceneOf } from '~/domain/scene'

export type Show = SceneOf<'overlay'>['show']

/** What a lower third says of a board; null: nothing to say, nothing is laid over the picture. */
export type Said =
  | { readonly show: 'title' }
  | { readonly show: 'lead'; readonly rows: readonly BoardRow[]; readonly aheadHundredths: number | null }
  | { readonly show: 'top5'; readonly rows: readonly BoardRow[] }
  | { readonly show: 'entry'; readonly row: BoardRow; readonly behindHundredths: number | null }
  | null

/** Picked from the public board alone: the leaders, the first five ranks, or one number. */
export function pick({ rows }: BoardView, show: Show, number: string): Said {
  const ranked = rows.filter(({ rank, totalHundredths }) => rank !== null && totalHundredths !== null)
  const first = ranked[0]?.totalHundredths ?? null
  switch (show) {
    case 'clear':
      return null
    case 'title':
      return { show }
    case 'lead': {
      const leaders = ranked.filter(({ rank }) => rank === 1)
      const second = ranked.find(({ rank }) => rank !== 1)?.totalHundredths ?? null
      if (leaders.length === 0) return null
      const aheadHundredths = leaders.length > 1 || first === null || second === null ? null : first - second
      return { show, rows: leaders, aheadHundredths }
    }
    case 'top5': {
      const top = ranked.filter(({ rank }) => rank !== null && rank <= 5).slice(0, 5)
      return top.length === 0 ? null : { show, rows: top }
    }
    case 'entry': {
      const row = rows.find((one) => one.number === number || (one.name !== undefined && one.name === number))
      if (!row) return null
      const { totalHundredths: total } = row
      return { show, row, behindHundredths: total === null || first === null ? null : first - total }
    }
  }
}
