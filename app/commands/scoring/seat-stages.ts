/** While these last, what happened at a seat may still be recorded: from the contest until the chief judge's lock. */
export const SEAT_STAGES: readonly string[] = ['contest', 'third-seal', 'marking', 'team-signed']

/** While these last, a signed sheet may be opened again. */
export const REOPEN_STAGES: readonly string[] = ['marking', 'team-signed']
