import type { BoardView } from '~/domain/board'
import { isStage, type Stage } from '~/domain/stage'

/** What is read of an event whose stage is told to the public. */
export const shownColumns = { stage: true, boardFreeze: { select: { at: true, view: true } } } as const

/** 封榜时的看板, as it was kept; null when the board is not frozen. */
export function keptView(freeze: { readonly view: string } | null): BoardView | null {
  return freeze && (JSON.parse(freeze.view) as BoardView)
}

/** 对外阶段: the stage the public is told; of a frozen event the one it had when its board was frozen (rule 2.11). */
export function shownStage(event: {
  readonly stage: string
  readonly boardFreeze: { readonly view: string } | null
}): Stage {
  const stage = keptView(event.boardFreeze)?.event.stage ?? event.stage
  return isStage(stage) ? stage : 'draft'
}
