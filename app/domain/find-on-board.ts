import type { BoardRow } from './board'

type Findable = Pick<BoardRow, 'number' | 'name' | 'org'>

/**
 * 找编号: the rows somebody means: the one with exactly this number, else all whose number, name (姓名) or unit (单位)
 * holds what was typed, in the board's order. Names are there only where the board shows them.
 */
export function findOnBoard<Row extends Findable>(rows: readonly Row[], asked: string): readonly Row[] {
  const wanted = plain(asked)
  if (wanted === '') return []
  const exact = rows.filter((row) => plain(row.number) === wanted)
  if (exact.length > 0) return exact
  return rows.filter(({ number, name = '', org = '' }) =>
    [number, name, org].some((text) => plain(text).includes(wanted)),
  )
}

// full-width digits and letters, spaces and the dots within names come as people's keyboards give them
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•・‧.]/g, '')
}
