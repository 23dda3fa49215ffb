import type { MatrixRow, ModuleMatrix } from '~/queries/control/room-view'

/** 待办在前: what is still missing, then what lies outside, then what is complete; each in the order of the numbers. */
export function byWork(rows: readonly MatrixRow[]): MatrixRow[] {
  return [...rows].sort((a, b) => workOf(a) - workOf(b))
}

function workOf({ owed, signed, needed, cells }: MatrixRow): number {
  if (owed && signed < needed) return 0
  return cells.some((cell) => cell?.outlier) ? 1 : 2
}

/** The module to look at first: the first one with a sheet still owed. */
export function firstAtWork(modules: readonly ModuleMatrix[]): string | undefined {
  const atWork = modules.find(({ rows }) => rows.some((row) => row.owed && row.signed < row.needed))
  return (atWork ?? modules[0])?.code
}
