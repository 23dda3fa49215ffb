/** Acts a result is recomputed from: a package that withholds one of them proves nothing. */
export const PROVING_ACTS: readonly string[] = [
  'event/freeze-rules',
  'scoring/start-marking',
  'scoring/give-mark',
  'scoring/sign-sheet',
  'scoring/sign-team',
  'scoring/lock-event',
  'scoring/record-minutes',
  'result/publish-results',
  'result/confirm-results',
]

/** 公开的账目: acts on the rules, the scheme, the marks and the results; they speak of blind numbers only. */
export const OPEN_ACTS: readonly string[] = [
  ...PROVING_ACTS,
  'event/create-event',
  'event/set-rules',
  'event/move-stage',
  'scheme/save-module',
  'scheme/save-criterion',
  'scheme/save-aspect',
  'scheme/delete-part',
  'scheme/replace-scheme',
  'scoring/reopen-sheet',
  'scoring/set-outcome',
  'scoring/decide-tie',
]
