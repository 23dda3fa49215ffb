import { SKILL_LEVELS, type SkillLevel } from './entry-draft'
import { reason, type Reason } from './reason'
import type { Rulebook } from './rulebook'

/** 人才库层次, best first: 种子 · 后备 · 观察 · 退出 (rule 4). */
export const POOL_TIERS = ['seed', 'reserve', 'watch', 'left'] as const

export type TalentTier = Rulebook['talent'][number]['tier']

/**
 * 入库: the pool tier (种子/后备/观察) for a rank, the best that fits; null without a rank, beyond every limit, or above
 * the age limit, which includes the number itself (rule 4). An unknown age is above any limit.
 */
export function talentFor(
  rulebook: Pick<Rulebook, 'talent' | 'talentAgeMax'>,
  facts: { readonly rank: number | null; readonly age: number | null },
): { tier: TalentTier; reasons: Reason[] } | null {
  const { rank, age } = facts
  const { talentAgeMax } = rulebook
  if (rank === null) return null
  if (talentAgeMax !== null && (age === null || age > talentAgeMax)) return null
  const fit = [...rulebook.talent].sort((a, b) => a.rankTo - b.rankTo).find((row) => rank <= row.rankTo)
  if (!fit) return null
  const reasons = [reason('talent-by-rank', { tier: fit.tier, rank, rankTo: fit.rankTo })]
  if (talentAgeMax !== null) reasons.push(reason('talent-age', { age, ageMax: talentAgeMax }))
  return { tier: fit.tier, reasons }
}

/** 高技能人才: 高级工 and every level above it (rule 4). */
export function isHighSkill(level: SkillLevel): boolean {
  return SKILL_LEVELS.indexOf(level) >= SKILL_LEVELS.indexOf('senior')
}

/** How many seasons without an entry end a place in the pool unless the rules say another number (rule 4). */
const IDLE_SEASONS = 2

/** What may end somebody's place in the pool. */
export interface PoolFacts {
  readonly age: number | null
  readonly ageMax: number | null
  readonly refused: boolean
  readonly disciplined: boolean
  /** Seasons in a row without an entry, up to now. */
  readonly seasonsWithoutEntry: number
}

/**
 * 出库: why somebody leaves the pool (rule 4): age above the limit, refusal, discipline, `idleSeasons` seasons without an
 * entry. Every cause that holds; an empty list keeps the place. An unknown age does not expel: it is asked for at entry.
 */
export function leavesPool(facts: PoolFacts, idleSeasons = IDLE_SEASONS): Reason[] {
  const { age, ageMax, refused, disciplined, seasonsWithoutEntry } = facts
  const why: Reason[] = []
  if (age !== null && ageMax !== null && age > ageMax) why.push(reason('talent-left-age', { age, ageMax }))
  if (refused) why.push(reason('talent-left-refused'))
  if (disciplined) why.push(reason('talent-left-discipline'))
  if (seasonsWithoutEntry >= idleSeasons) {
    why.push(reason('talent-left-idle', { seasons: seasonsWithoutEntry, limit: idleSeasons }))
  }
  return why
}
