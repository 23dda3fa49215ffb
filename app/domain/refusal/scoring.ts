/** What stops a marking act beside the mark itself (sheet.ts says what is wrong with a mark). */
export type ScoringRefusal =
  | { code: 'marking-no-seats' }
  | { code: 'marking-panel-too-small'; given: number; needed: number }
  | { code: 'sign-pin-wrong' }
  | { code: 'sign-too-often' }
  | { code: 'sheet-not-signed' }
  | { code: 'tie-open'; rank: number; seats: readonly string[] }
  | { code: 'lock-blocked'; sheets: number; spreads: number; seats: readonly string[] }
  | { code: 'seat-taken'; device: string; since: string }
  | { code: 'pad-outdated' }
  | { code: 'vote-closed'; aspect: string }
  | { code: 'votes-open'; aspects: readonly string[] }
  | { code: 'signature-empty' }
  | { code: 'contestant-unsigned' }
  | { code: 'reopen-waiting' }
  | { code: 'second-is-first' }
  | { code: 'call-answered' }
  | { code: 'pad-file-unreadable' }
  | { code: 'pad-file-other-event'; event: string }
  | { code: 'pad-file-tampered' }
  | { code: 'typing-waits'; by: string }
  | { code: 'typing-none' }
  | { code: 'typing-differs'; aspects: readonly string[] }
  | { code: 'typing-needed' }
  | { code: 'typing-marked'; aspects: readonly string[] }
