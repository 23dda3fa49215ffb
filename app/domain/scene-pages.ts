/** 每屏行数: how many rows a wall shows at once. */
export const WALL_ROWS = 12

/** How many pages a wall of so many rows has; at least one. */
export function pagesOf(rows: number): number {
  let pages = 1
  while (pages * WALL_ROWS < rows) pages += 1
  return pages
}

/** No page of a wall shows fewer rows than this while there are more than one. */
const FEWEST = 3

/** 本屏各行: the rows of a page counted from 0; a last page of one or two rows takes some of the page before. */
export function rowsOn<Row>(
  page: number,
  rows: readonly Row[],
): { readonly from: number; readonly shown: readonly Row[] } {
  const last = pagesOf(rows.length) - 1
  const short = last === 0 ? 0 : Math.max(0, FEWEST - (rows.length - last * WALL_ROWS))
  const startOf = (one: number) => one * WALL_ROWS - (one === last ? short : 0)
  const from = startOf(page)
  return { from, shown: rows.slice(from, page === last ? rows.length : startOf(page + 1)) }
}

/** 翻页: the page `by` further, around the ends. From pages that turn by themselves (null) it begins at the first. */
export function turned(page: number | null, by: 1 | -1, pages: number): number {
  return ((page ?? 0) + by + pages) % pages
}
