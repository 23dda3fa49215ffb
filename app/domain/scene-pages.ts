/** 每屏行数: how many rows a wall shows at once. */
export const WALL_ROWS = 12

/** How many pages a wall of so many rows has; at least one. */
export function pagesOf(rows: number): number {
  let pages = 1
  while (pages * WALL_ROWS < rows) pages += 1
  return pages
}

/** 翻页: the page `by` further, around the ends. From pages that turn by themselves (null) it begins at the first. */
export function turned(page: number | null, by: 1 | -1, pages: number): number {
  return ((page ?? 0) + by + pages) % pages
}
