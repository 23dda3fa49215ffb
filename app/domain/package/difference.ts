/** What two figures of a package can disagree about. */
export const DIFFERENCES = [
  'rules-not-frozen',
  'rules-digest',
  'rules-not-in-journal',
  'event-fact',
  'module-sum',
  'twice',
  'unknown-judge',
  'unknown-module',
  'unknown-aspect',
  'aspect-missing',
  'mark',
  'sheet-total',
  'sheet-digest',
  'sheet-status',
  'mark-journal',
  'mark-superseded',
  'mark-revision',
  'mark-by-another',
  'sheet-journal',
  'sheet-left-out',
  'entries-count',
  'outcome-journal',
  'minutes-journal',
  'decision-journal',
  'act-withheld',
  'chain-gap',
  'chain-link',
  'chain-digest',
  'chain-head',
  'results-missing',
  'rows',
  'modules',
  'total',
  'rank',
  'tier',
  'results-digest',
  'publish-act',
] as const

export type DifferenceCode = (typeof DIFFERENCES)[number]

/** 不符: the place in the package, what disagrees, what follows from the rest, and what stands there. */
export interface Difference {
  readonly ok: false
  readonly place: string
  readonly what: DifferenceCode
  readonly expected: string
  readonly found: string
}

function said(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === undefined) return 'nothing'
  return JSON.stringify(value)
}

export function differs(place: string, what: DifferenceCode, expected: unknown, found: unknown): Difference {
  return { ok: false, place, what, expected: said(expected), found: said(found) }
}

/** The first difference of a list of checks, each run only when nothing was found before it. */
export function firstOf(checks: readonly (() => Difference | null)[]): Difference | null {
  for (const check of checks) {
    const found = check()
    if (found) return found
  }
  return null
}

/** The first difference among items, told with their place in the list. */
export function firstAmong<T>(
  items: readonly T[],
  check: (item: T, at: number) => Difference | null,
): Difference | null {
  for (const [at, item] of items.entries()) {
    const found = check(item, at)
    if (found) return found
  }
  return null
}
