import type { ResultRefusal } from './refusal/result'
import type { Stage } from './stage'

/** One sheet by where it is; never by whose work. */
export interface SheetPlace {
  readonly sheetId: string
  readonly module: string
  readonly seat: string
  readonly seatNo: number
}

/** What stands between the marking and the chief judge's lock, or, as 'warn', should be looked at before it. */
export type LockBlocker =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | {
      readonly kind: 'missing'
      readonly module: string
      readonly sheets: number
      readonly seats: readonly string[]
    }
  | { readonly kind: 'votes'; readonly open: number; readonly seats: readonly string[] }
  | { readonly kind: 'revote'; readonly module: string; readonly seat: string; readonly aspect: string }
  | { readonly kind: 'spread'; readonly module: string; readonly seat: string; readonly aspect: string }
  | ({ readonly kind: 'outlier'; readonly offHundredths: number } & SheetPlace)
  | ({ readonly kind: 'reopen'; readonly requestId: string } & SheetPlace)
  | { readonly kind: 'tie'; readonly rank: number; readonly seats: readonly string[] }
  | { readonly kind: 'unsent'; readonly seatNo: number; readonly unsent: number }
  | { readonly kind: 'calls'; readonly calls: number }

/** What the lock is judged by. What is not known where it is asked (tablets, calls, votes) is left empty there. */
export interface LockFacts {
  readonly stage: Stage
  /** what the results themselves find missing */
  readonly problems: readonly ResultRefusal[]
  /** 离群: sheets far from their panel that nobody has checked in writing */
  readonly outliers: readonly (SheetPlace & { readonly offHundredths: number })[]
  /** 重开: requests that wait for their second person */
  readonly reopens: readonly (SheetPlace & { readonly requestId: string })[]
  readonly tablets?: readonly { readonly seatNo: number; readonly unsent: number }[]
  readonly votes?: {
    readonly open: readonly { readonly seat: string; readonly aspects: number }[]
    readonly spread: readonly { readonly module: string; readonly seat: string; readonly aspect: string }[]
  }
  /** calls nobody has answered */
  readonly calls?: number
}

const LOCKING: readonly Stage[] = ['marking', 'team-signed', 'recheck']

/** 提醒 only: the lock may be made over it. */
export function isWarning({ kind }: LockBlocker): boolean {
  return kind === 'calls'
}

function missingIn(problems: readonly ResultRefusal[]): LockBlocker[] {
  const gaps = problems.flatMap((one) => (one.code === 'result-incomplete' ? [one] : []))
  return [...new Set(gaps.map(({ module }) => module))].map((module) => {
    const own = gaps.filter((gap) => gap.module === module)
    const sheets = own.reduce((sum, { needed, given }) => sum + needed - given, 0)
    return { kind: 'missing', module, sheets, seats: own.map(({ seat }) => seat) }
  })
}

/**
 * 不能锁定的原因, in the order of work: sheets still owed by module, votes open or too far apart, unchecked outliers,
 * reopenings that wait, ties to be decided, marks that have not left a tablet; unanswered calls only warn (rules 1.4,
 * 2.10). Before the marking and after the lock only the stage is told.
 */
export function lockBlockers(facts: LockFacts): LockBlocker[] {
  const { stage, problems, outliers, reopens, tablets = [], votes, calls = 0 } = facts
  if (!LOCKING.includes(stage)) return [{ kind: 'stage', stage }]
  const missing = missingIn(problems)
  const open = votes?.open ?? []
  const spreads = problems.flatMap((one): LockBlocker[] =>
    one.code === 'result-spread'
      ? [{ kind: 'spread', module: one.module, seat: one.seat, aspect: one.aspect }]
      : [],
  )
  // before the last sheet is in, a tie may still dissolve by itself
  const ties = problems.flatMap((one): LockBlocker[] =>
    one.code === 'result-tie-undecided' && missing.length === 0
      ? [{ kind: 'tie', rank: one.rank, seats: one.seats }]
      : [],
  )
  return [
    ...missing,
    ...(open.length > 0
      ? [
          {
            kind: 'votes',
            open: open.reduce((sum, { aspects }) => sum + aspects, 0),
            seats: [...new Set(open.map(({ seat }) => seat))],
          } as const,
        ]
      : []),
    ...(votes?.spread ?? []).map(({ module, seat, aspect }) => ({
      kind: 'revote' as const,
      module,
      seat,
      aspect,
    })),
    ...spreads,
    ...outliers.map((one) => ({ kind: 'outlier' as const, ...one })),
    ...reopens.map((one) => ({ kind: 'reopen' as const, ...one })),
    ...ties,
    ...tablets
      .filter(({ unsent }) => unsent > 0)
      .map(({ seatNo, unsent }) => ({ kind: 'unsent' as const, seatNo, unsent })),
    ...(calls > 0 ? [{ kind: 'calls', calls } as const] : []),
  ]
}
