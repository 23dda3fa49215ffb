import { standings } from './medal-table'
import type { Tier } from './tier'

/** A member's own result: the total in hundredths (null: none, absent or unmarked) and the minutes taken, if known. */
export interface TeamMember {
  readonly team: string
  readonly event: string
  readonly totalHundredths: number | null
  readonly minutes: number | null
}

/**
 * 团体计分: all of a team's members are added up, or its best in every event (rule 2.6). A team short of members
 * with a result is unranked or ranked as it is; equal totals are separated by the total time or share the rank.
 */
export type TeamRule =
  | {
      readonly way: 'all-members'
      readonly members: number
      readonly incomplete: 'unranked' | 'as-is'
      readonly tie: 'time' | 'share'
    }
  | { readonly way: 'best-in-event'; readonly best: number; readonly tie: 'time' | 'share' }

/** A team's total, over how many results, in how many minutes (null: at least one of them is not known). */
export interface RankedTeam {
  readonly rank: number | null
  readonly team: string
  readonly totalHundredths: number | null
  readonly minutes: number | null
  readonly counted: number
}

/** 代表团积分: what an award brings, and a pass without one (未获奖但成绩合格). */
export interface DelegationPointRule {
  readonly tiers: Readonly<Partial<Record<Tier, number>>>
  readonly qualified: number
}

/** 一等 8, 二等 4, 三等 2, 成绩合格 1 (rule 2.6). */
export const DELEGATION_POINTS: DelegationPointRule = {
  tiers: { first: 8, second: 4, third: 2 },
  qualified: 1,
}

/** One entry's award; a team is one entry. */
export interface DelegationResult {
  readonly delegation: string
  readonly tier: Tier | null
  readonly qualified: boolean
}

export interface DelegationPoints {
  readonly rank: number | null
  readonly delegation: string
  readonly points: number
}

type Marked = TeamMember & { readonly totalHundredths: number }
type Total = Omit<RankedTeam, 'rank'>

// A missing time comes after any recorded one (rule 2.6).
function compareMinutes(a: number | null, b: number | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null ? -1 : a - b
}

function compareResults(a: Omit<Total, 'team'>, b: Omit<Total, 'team'>): number {
  return (b.totalHundredths ?? -1) - (a.totalHundredths ?? -1) || compareMinutes(a.minutes, b.minutes)
}

function bestOf(marked: readonly Marked[], best: number): Marked[] {
  return [...new Set(marked.map(({ event }) => event))].flatMap((event) =>
    marked
      .filter((member) => member.event === event)
      .sort((a, b) => compareResults({ ...a, counted: 1 }, { ...b, counted: 1 }))
      .slice(0, best),
  )
}

function totalOf(rule: TeamRule, team: string, members: readonly TeamMember[]): Total {
  if (rule.way === 'all-members' && members.length > rule.members) {
    throw new RangeError(`${members.length} members in a team of ${rule.members}: ${team}`)
  }
  const marked = members.filter((member): member is Marked => member.totalHundredths !== null)
  const counting = rule.way === 'all-members' ? marked : bestOf(marked, rule.best)
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const minutes = counting.flatMap((member) => (member.minutes === null ? [] : [member.minutes]))
  const none = counting.length === 0
  return {
    team,
    totalHundredths: none ? null : sum(counting.map((member) => member.totalHundredths)),
    minutes: none || minutes.length < counting.length ? null : sum(minutes),
    counted: counting.length,
  }
}

function isRanked(rule: TeamRule, { counted }: Total): boolean {
  if (rule.way === 'all-members' && rule.incomplete === 'unranked') return counted === rule.members
  return counted > 0
}

/** Ranks 1,2,2,4 for those who `ranks`; the others have none and come last, by name. */
function withUnranked<T>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  ranks: (row: T) => boolean,
  compare: (a: T, b: T) => number,
): (T & { readonly rank: number | null })[] {
  const rest = standings(
    rows.filter((row) => !ranks(row)),
    nameOf,
    () => 0,
  )
  return [...standings(rows.filter(ranks), nameOf, compare), ...rest.map((row) => ({ ...row, rank: null }))]
}

/**
 * 团体总分: teams ranked by the sum of their members' totals in hundredths, or of their best `best` in every event,
 * with ranks 1,2,2,4 (rule 2.6). With tie 'time' equal totals go by the sum of the same results' minutes, a missing
 * time last. A team without a result has no rank. Throws on a team of more than `members`, or a rule that counts
 * nobody.
 */
export function rankTeams(rule: TeamRule, rows: readonly TeamMember[]): readonly RankedTeam[] {
  const size = rule.way === 'all-members' ? rule.members : rule.best
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError(`a team of ${size}`)
  const totals = [...new Set(rows.map(({ team }) => team))].map((team) =>
    totalOf(
      rule,
      team,
      rows.filter((row) => row.team === team),
    ),
  )
  return withUnranked(
    totals,
    ({ team }) => team,
    (total) => isRanked(rule, total),
    (a, b) => compareResults(a, rule.tie === 'time' ? b : { ...b, minutes: a.minutes }),
  )
}

function pointsOf(rule: DelegationPointRule, { tier, qualified }: DelegationResult): number {
  const award = tier === null ? undefined : rule.tiers[tier]
  return award ?? (qualified ? rule.qualified : 0)
}

/**
 * 代表团积分榜: the sum of each delegation's points, ranks 1,2,2,4; one without points is unranked and comes last
 * (rule 2.6). An award the rule gives nothing for counts as none: the entry still brings the points of a pass.
 */
export function delegationPoints(
  rule: DelegationPointRule,
  rows: readonly DelegationResult[],
): readonly DelegationPoints[] {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row.delegation, (sums.get(row.delegation) ?? 0) + pointsOf(rule, row))
  return withUnranked(
    [...sums].map(([delegation, points]) => ({ delegation, points })),
    ({ delegation }) => delegation,
    ({ points }) => points > 0,
    (a, b) => b.points - a.points,
  )
}
