/** Refusals every subject may give beside its own; subject unions never repeat these codes. */
export type CommonRefusal =
  | { code: 'wrong-stage'; stage: string; needed: string }
  | { code: 'no-such-event' }
  | { code: 'no-such'; what: string }
  | { code: 'not-yours' }
  | { code: 'changed-meanwhile' }
