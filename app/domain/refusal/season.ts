import type { BoardRefusal } from '../board-mode'
import type { CommonRefusal } from '../refusal'
import type { RulebookRefusal } from '../rulebook'
import type { StageRefusal } from '../stage'

export type SeasonRefusal =
  | CommonRefusal
  | BoardRefusal
  | StageRefusal
  | RulebookRefusal
  | { readonly code: 'season-code-taken'; readonly seasonCode: string }
  | { readonly code: 'season-closed' }
  | { readonly code: 'event-code-taken'; readonly eventCode: string }
  | { readonly code: 'event-step-elsewhere'; readonly to: string }
  | { readonly code: 'event-entries-undecided'; readonly count: number }
  | { readonly code: 'rules-frozen' }
  | { readonly code: 'rules-percent-sum'; readonly percent: number }
  | { readonly code: 'rules-tie-module'; readonly module: string }
  | { readonly code: 'rules-parts-modules'; readonly missing: string; readonly unknown: string }
