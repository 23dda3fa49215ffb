import type { CommonRefusal } from '../refusal'

/** Why one row of an import, or one person of a registration, is not accepted. */
export type PersonProblem =
  | 'missing'
  | 'too-long'
  | 'control-characters'
  | 'id-full-width'
  | 'id-fifteen'
  | 'id-length'
  | 'id-characters'
  | 'id-date'
  | 'id-future'
  | 'id-check-digit'
  | 'id-as-number'
  | 'mobile-unreadable'
  | 'level-unknown'
  | 'twice-in-file'
  | 'already-in-event'
  | 'already-in-season'
  | 'team-size'
  | 'team-delegation'

export type RowProblem = {
  readonly row: number
  readonly column: string
  readonly code: PersonProblem
  readonly facts: Readonly<Record<string, string | number>>
}

export type EntryRefusal =
  | CommonRefusal
  | { readonly code: 'entry-person'; readonly ord: number; readonly why: PersonProblem }
  | { readonly code: 'entry-duplicate-event'; readonly ord: number }
  | { readonly code: 'entry-duplicate-season'; readonly ord: number }
  | { readonly code: 'entry-same-person-twice'; readonly ord: number }
  | { readonly code: 'entry-one-only' }
  | { readonly code: 'entry-decided-already' }
  | { readonly code: 'entry-not-decided' }
  | { readonly code: 'entry-not-approved' }
  | { readonly code: 'entry-consent-missing' }
  | { readonly code: 'entry-link-unknown' }
  | { readonly code: 'entry-rows'; readonly problems: readonly RowProblem[] }
  | { readonly code: 'entry-header-missing'; readonly columns: string }
