import { db } from '~/data/prisma.server'
import type { BoardView } from '~/domain/board'
import type { Awarded, Step } from '~/domain/ceremony'
import { candidatesFor, possibleRanks, type Reach } from '~/domain/possible-rank'
import { parseRulebook } from '~/domain/rulebook'

/** What one awarded number did between the freeze and the end; positive: it rose. */
export type Moved = Pick<Awarded, 'number' | 'tier' | 'rank'> & {
  readonly frozenRank: number | null
  readonly moved: number
}

async function frozenBoard(eventId: string) {
  const event = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: { rulebook: true, boardFreeze: { select: { view: true } } },
  })
  const rulebook = parseRulebook(event.rulebook)
  if (!event.boardFreeze || !rulebook.ok) return null
  const view = JSON.parse(event.boardFreeze.view) as BoardView
  const { parts } = rulebook.value
  const full =
    parts.length > 0
      ? parts.reduce((sum, { weightBasisPoints }) => sum + weightBasisPoints, 0)
      : view.modules.reduce((sum, { maxHundredths }) => sum + maxHundredths, 0)
  return { view, full }
}

// As the public reads it: what counts already is theirs, what is not marked yet may still come.
function reachOf({ view, full }: { readonly view: BoardView; readonly full: number }): Reach[] {
  const counts = view.modules.some(({ counted }) => counted)
  return view.rows.flatMap(({ number, totalHundredths, totalOfHundredths }): Reach[] => {
    if (!counts) return [{ number, lowHundredths: 0, highHundredths: full }]
    if (totalHundredths === null) return []
    return [
      { number, lowHundredths: totalHundredths, highHundredths: totalHundredths + full - totalOfHundredths },
    ]
  })
}

/** 观众已能推知: which numbers may stand at the rank that is opened next, from the frozen board and what is opened; null: nothing can be said. */
export async function hallKnows(eventId: string, steps: readonly Step[], step: number) {
  const next = steps.slice(step + 1).find((one) => one.kind === 'place')
  const board = await frozenBoard(eventId)
  const rank = next?.rows[0]?.rank
  if (!board || !next || rank === undefined) return null
  const opened = steps.slice(0, step + 1).flatMap((one) => (one.kind === 'opening' ? [] : one.rows))
  const possible = possibleRanks(reachOf(board), opened)
  return possible && { rank, count: next.rows.length, candidates: candidatesFor(possible, rank) }
}

/** 封榜以后的变化: the awarded numbers, who moved furthest since the freeze first. Empty without a frozen board. */
export async function surprises(eventId: string, awarded: readonly Awarded[]): Promise<readonly Moved[]> {
  const board = await frozenBoard(eventId)
  if (!board) return []
  const before = new Map(board.view.rows.map(({ number, rank }) => [number, rank]))
  return awarded
    .map(({ number, tier, rank }) => {
      const frozenRank = before.get(number) ?? null
      return { number, tier, rank, frozenRank, moved: frozenRank === null ? 0 : frozenRank - rank }
    })
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved) || a.rank - b.rank)
}
