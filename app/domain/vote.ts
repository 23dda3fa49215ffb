/** 一票: one judge's score of 0–3 on one judgement aspect, by his seat number. */
export interface Vote {
  readonly seatNo: number
  readonly score: number
}

export type VoteState =
  | { readonly outcome: 'open'; readonly given: number; readonly of: number }
  | { readonly outcome: 'agreed'; readonly spread: number; readonly votes: readonly Vote[] }
  | { readonly outcome: 'spread'; readonly spread: number; readonly votes: readonly Vote[] }

/**
 * 评议: a vote stays sealed until every judge of the panel has voted; then it is agreed, or its spread (max − min) is
 * above the limit and the panel votes again in a new round (rule 1.3). Votes come back in the order of the seats.
 */
export function voteState(votes: readonly Vote[], of: number, spreadLimit: number): VoteState {
  if (votes.length < of || of === 0) return { outcome: 'open', given: votes.length, of }
  const scores = votes.map((vote) => vote.score)
  const spread = Math.max(...scores) - Math.min(...scores)
  const ordered = [...votes].sort((a, b) => a.seatNo - b.seatNo)
  return { outcome: spread > spreadLimit ? 'spread' : 'agreed', spread, votes: ordered }
}

/** 表决限差: the limit a panel votes under, null where judges mark alone: only judgement aspects, only by aspect. */
export function voteLimitOf(
  panel: { readonly unit: string; readonly spreadLimit: number | null },
  aspectKind: string,
): number | null {
  return panel.unit === 'aspect' && aspectKind === 'judgement' ? panel.spreadLimit : null
}
