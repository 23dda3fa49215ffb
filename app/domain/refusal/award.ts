/** The three proposals that come before an award is confirmed. */
export type AwardStep = 'honours' | 'rewards' | 'talent'

/** 授奖: why honours or rewards cannot be proposed, or the award not confirmed. */
export type AwardRefusal =
  { code: 'award-no-results' } | { code: 'award-steps-missing'; steps: readonly AwardStep[] }
