/** What stops a marking act beside the mark itself (sheet.ts says what is wrong with a mark). */
export type ScoringRefusal =
  | { code: 'marking-no-seats' }
  | { code: 'marking-panel-too-small'; given: number; needed: number }
  | { code: 'sign-pin-wrong' }
  | { code: 'sign-too-often' }
  | { code: 'sheet-not-signed' }
  | { code: 'tie-open'; rank: number; seats: readonly string[] }
  | { code: 'lock-blocked'; sheets: number; spreads: number; seats: readonly string[] }
