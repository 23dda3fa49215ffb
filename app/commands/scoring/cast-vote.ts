import type { AspectNow } from '~/data/aspects.server'
import type { Answer } from '~/domain/answer'
import { voteState, type Vote } from '~/domain/vote'
import type { BenchNow, SheetNow } from './bench-now.server'
import { keyOf } from './key-of'
import type { TapsGiven } from './mark-given'
import type { Changes } from './changes'
import type { VoteNow } from './votes.server'

/** A round in which everybody has voted. */
export type ClosedRound = {
  readonly eventId: string
  readonly seatId: string
  readonly aspectId: string
  readonly round: number
  readonly outcome: 'agreed' | 'spread'
  readonly votes: readonly Vote[]
  readonly closedAt: Date
  /** the panel's sheets, whose marks on the aspect become blank again after a spread too wide */
  readonly sheetIds: readonly string[]
}

type Casting = {
  readonly sheet: SheetNow
  readonly aspect: AspectNow
  readonly vote: VoteNow
  readonly from: TapsGiven
}

/** 表决: counts this vote; with the last one the round closes, agreed, or as a spread too wide that opens the next. */
export function castVote(
  now: BenchNow,
  changes: Changes,
  { sheet, aspect, vote, from }: Casting,
  answer: Answer,
) {
  if (answer.kind !== 'judgement') return
  vote.scores.set(sheet.id, answer.score)
  changes.voted.add(sheet.event.code)
  const cast = vote.panel.flatMap(({ sheetId, seatNo }): Vote[] => {
    const score = vote.scores.get(sheetId)
    return score === undefined ? [] : [{ seatNo, score }]
  })
  const state = voteState(cast, vote.panel.length, vote.limit)
  if (state.outcome === 'open') return
  const { round } = vote
  const sheetIds = vote.panel.map((one) => one.sheetId)
  const { votes, outcome, spread } = state
  const place = { eventId: sheet.event.id, seatId: sheet.seat.id, aspectId: aspect.id }
  changes.rounds.push({ ...place, round, outcome, votes, closedAt: from.now, sheetIds })
  changes.happenings.push({
    chain: sheet.event.id,
    by: from.by,
    at: from.now,
    act: outcome === 'agreed' ? 'scoring/close-vote' : 'scoring/open-round',
    subject: 'seat',
    subjectId: sheet.seat.id,
    before: { seat: sheet.seat.code, aspect: aspect.code, aspectId: aspect.id, round, spread, votes },
    ...(outcome === 'spread' && { after: { round: round + 1, limit: vote.limit } }),
  })
  if (outcome === 'agreed') vote.closed = true
  else {
    vote.round += 1
    vote.scores.clear()
    for (const sheetId of sheetIds) now.marks.delete(keyOf(sheetId, aspect.id))
  }
}
