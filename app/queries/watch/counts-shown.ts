import type { BoardView } from '~/domain/board'
import type { WatchedEvent } from './watched-season'

type Counts = WatchedEvent['counts']

/**
 * 封榜: the counts the public is told, as the kept view has them. Between the minute of the freeze and the keeping of the
 * view the sheets are told to nobody.
 */
export function countsShown(now: Counts, held: boolean, kept: BoardView | null): Counts {
  if (!held) return now
  const { sheets: sheetsSigned, sheetsOf: sheets } = kept?.progress ?? { sheets: 0, sheetsOf: 0 }
  return { ...now, present: kept?.presentCount ?? now.present, sheetsSigned, sheets }
}
