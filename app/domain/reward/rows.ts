import type { RewardFacts, RewardRow } from './policy'
import type { Tier } from '../tier'

type Asked = Pick<RewardFacts, 'classCode' | 'tier' | 'rank' | 'group' | 'role'>

// 优胜奖: WorldSkills calls it Medallion for Excellence.
const EXCELLENCE: readonly (Tier | null)[] = ['merit', 'medallion']

function sameTier(named: Tier, tier: Tier | null): boolean {
  return named === tier || (EXCELLENCE.includes(named) && EXCELLENCE.includes(tier))
}

function fits(row: RewardRow, { classCode, tier, rank = null, group, role }: Asked): boolean {
  if (row.classCode !== classCode || row.role !== role) return false
  if (row.group !== undefined && row.group !== group) return false
  if (row.tier !== undefined) return sameTier(row.tier, tier)
  if (row.rankFrom === undefined || row.rankTo === undefined) return true
  return rank !== null && row.rankFrom <= rank && rank <= row.rankTo
}

function narrowness({ group, tier, rankFrom }: RewardRow, asked: Asked): number {
  const byTier = tier === undefined ? 0 : tier === asked.tier ? 2 : 1
  const award = rankFrom === undefined ? byTier : 3
  return (group === undefined ? 0 : 4) + award
}

/**
 * 适用行: the row that speaks for an award and a role, or null (rule 3.2). The narrowest wins: a row for the group before
 * one for every group, then a range of ranks before a tier before the class alone. 优胜奖 is one tier under its two names;
 * a row that has the very name comes first.
 */
export function rowFor(rows: readonly RewardRow[], asked: Asked): RewardRow | null {
  const fitting = rows.filter((row) => fits(row, asked))
  return fitting.reduce<RewardRow | null>(
    (best, row) => (best === null || narrowness(row, asked) > narrowness(best, asked) ? row : best),
    null,
  )
}

function clash(a: RewardRow, b: RewardRow): boolean {
  if (a.classCode !== b.classCode || a.role !== b.role || a.group !== b.group || a.tier !== b.tier)
    return false
  const [aFrom, aTo, bFrom, bTo] = [a.rankFrom, a.rankTo, b.rankFrom, b.rankTo]
  if (aFrom === undefined || aTo === undefined || bFrom === undefined || bTo === undefined) {
    return aFrom === bFrom
  }
  return aFrom <= bTo && bFrom <= aTo
}

/** 重复金额: the first row that names an amount an earlier row already names, null when there is none (rule 3.2). */
export function repeatedRow(rows: readonly RewardRow[]): RewardRow | null {
  return rows.find((row, place) => rows.slice(0, place).some((earlier) => clash(earlier, row))) ?? null
}
