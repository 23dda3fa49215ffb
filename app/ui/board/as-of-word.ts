import type { BoardView } from '~/domain/board'

/**
 * The word before a board's moment. While judges mark it is when the board changed last; of a frozen or a published board
 * it says only up to when its ledger was looked at, because what is written then need not change a row.
 */
export function asOfWord({ phase, frozenSince }: BoardView): 'asOf' | 'changedAt' {
  return phase === 'open' || frozenSince ? 'asOf' : 'changedAt'
}
