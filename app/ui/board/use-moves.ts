import { useEffect, useRef, useState } from 'react'
import type { BoardView } from '~/domain/board'

export type Moves = Readonly<Record<string, number>>

/** How many ranks each number rose (positive) or fell with the newest view; nothing for a number new on the board. */
export function movesBetween(before: Readonly<Record<string, number>>, view: BoardView): Moves {
  const moves: Record<string, number> = {}
  for (const { number, rank } of view.rows) {
    const was = before[number]
    if (was !== undefined && rank !== null) moves[number] = was - rank
  }
  return moves
}

export function ranksOf(view: BoardView): Readonly<Record<string, number>> {
  const ranks: Record<string, number> = {}
  for (const { number, rank } of view.rows) if (rank !== null) ranks[number] = rank
  return ranks
}

/** The last moves seen by this screen; they stay until ranks change again. */
export function useMoves(view: BoardView): Moves {
  const seen = useRef(ranksOf(view))
  const [moves, setMoves] = useState<Moves>({})
  useEffect(() => {
    const next = movesBetween(seen.current, view)
    seen.current = ranksOf(view)
    if (Object.values(next).some((move) => move !== 0)) setMoves(next)
  }, [view])
  return moves
}
