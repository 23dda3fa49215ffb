import { reached, type Stage } from './stage'

/** 看板方式 until the announcement, chosen per event (rule 2.11). */
export const BOARD_MODES = ['off', 'progress-only', 'blind'] as const

export type BoardMode = (typeof BOARD_MODES)[number]

/** What may be shown right now. */
export type Mode = 'waiting' | 'progress' | 'blind' | 'open'

export type BoardRefusal =
  { code: 'board-frozen' } | { code: 'board-not-frozen' } | { code: 'board-freeze-past' }

/** 看板状态: what the stage and the event's board mode allow the public; open only from the announcement on (rule 2.11). */
export function modeNow(stage: Stage, boardMode: string): Mode {
  if (reached(stage, 'announced')) return 'open'
  if (!reached(stage, 'second-seal') || boardMode === 'off') return 'waiting'
  return boardMode === 'progress-only' ? 'progress' : 'blind'
}

interface FreezeState {
  readonly stage: Stage
  /** planned or past; null: the board does not stand still */
  readonly freezeAt: Date | null
  readonly frozen: boolean
}

/**
 * 封榜: whether the public still sees the board as it stood. A freeze outlasts the announcement: results that are
 * computed and published inside the house stay unseen until they are released (rule 2.11).
 */
export function isHeld({ stage, freezeAt, frozen }: FreezeState, now: Date): boolean {
  return frozen || isDue({ stage, freezeAt, frozen }, now)
}

/** Whether the time has come and the board has not been kept yet. */
export function isDue({ stage, freezeAt, frozen }: FreezeState, now: Date): boolean {
  return !frozen && freezeAt !== null && freezeAt <= now && !reached(stage, 'announced')
}
