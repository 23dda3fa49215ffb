import type { ResultRefusal } from '~/domain/refusal/result'
import type { ModuleMatrix } from './room-view'
import type { ReopenAsked, Tablet } from './room-bench'

/** What stands between the marking and the chief judge's lock, in the order of work. */
export type Blocker =
  | { readonly kind: 'stage'; readonly stage: string }
  | {
      readonly kind: 'missing'
      readonly module: string
      readonly sheets: number
      readonly seats: readonly string[]
    }
  | { readonly kind: 'tie'; readonly rank: number; readonly seats: readonly string[] }
  | { readonly kind: 'unsent'; readonly judge: number; readonly n: number }
  | { readonly kind: 'reopening'; readonly seat: string; readonly judge: number }
  | { readonly kind: 'spread'; readonly module: string; readonly seat: string; readonly aspect: string }

/** 不能锁定的原因: sheets still owed by module, spreads too wide, ties to be decided; before the marking only the stage. */
export function blockersOf(
  stage: string,
  modules: readonly ModuleMatrix[],
  problems: readonly ResultRefusal[],
  bench: {
    readonly tablets: readonly Pick<Tablet, 'seatNo' | 'unsent'>[]
    readonly reopenings: readonly Pick<ReopenAsked, 'seat' | 'judge'>[]
  },
): Blocker[] {
  if (stage !== 'marking' && stage !== 'team-signed' && stage !== 'recheck') return [{ kind: 'stage', stage }]
  const missing = modules.flatMap((module): Blocker[] => {
    const rows = module.rows.filter((row) => row.owed && row.signed < row.needed)
    const sheets = rows.reduce((sum, row) => sum + row.needed - row.signed, 0)
    return sheets === 0
      ? []
      : [{ kind: 'missing', module: module.code, sheets, seats: rows.map((row) => row.seat) }]
  })
  const spreads = problems.flatMap((problem): Blocker[] =>
    problem.code === 'result-spread'
      ? [{ kind: 'spread', module: problem.module, seat: problem.seat, aspect: problem.aspect }]
      : [],
  )
  // before the last sheet is in, a tie may still dissolve by itself
  const ties = problems.flatMap((problem): Blocker[] =>
    problem.code === 'result-tie-undecided' && missing.length === 0
      ? [{ kind: 'tie', rank: problem.rank, seats: problem.seats }]
      : [],
  )
  const unsent = bench.tablets.flatMap((tablet): Blocker[] =>
    tablet.unsent > 0 ? [{ kind: 'unsent', judge: tablet.seatNo, n: tablet.unsent }] : [],
  )
  const asked = bench.reopenings.map(({ seat, judge }): Blocker => ({ kind: 'reopening', seat, judge }))
  return [...missing, ...spreads, ...ties, ...asked, ...unsent]
}
