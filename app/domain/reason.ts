import { HONOUR_REASONS } from './reason/honour'
import { RANK_REASONS } from './reason/rank'
import { REWARD_REASONS } from './reason/reward'
import { TALENT_REASONS } from './reason/talent'
import { TIER_REASONS } from './reason/tier'

/** 理由: why a rule decided as it did; facts are plain values, units in their names (…Hundredths, …Fen). */
export interface Reason {
  readonly code: ReasonCode
  readonly facts: Readonly<Record<string, string | number | null>>
}

interface ReasonKind {
  readonly rule: string
  readonly facts: readonly string[]
}

/** Every reason a rule can give; the sentences are exhaustive over this list. */
export const REASONS = {
  ...RANK_REASONS,
  ...TIER_REASONS,
  ...HONOUR_REASONS,
  ...REWARD_REASONS,
  ...TALENT_REASONS,
} as const satisfies Record<string, ReasonKind>

export type ReasonCode = keyof typeof REASONS

export function reason(code: ReasonCode, facts: Reason['facts'] = {}): Reason {
  return { code, facts }
}

/** 依据: the number of the rule a reason speaks for, as in the rule handbook; null for a code of an older record. */
export function ruleOf(code: string): string | null {
  const known: Readonly<Record<string, ReasonKind>> = REASONS
  return known[code]?.rule ?? null
}
