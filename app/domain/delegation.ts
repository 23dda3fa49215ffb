import { divideHalfUp } from './exact'
import { MEDAL_POINTS, compareNames, standings } from './medal-table'
import type { Medal } from './window-medals'

/** One person's scale score in hundredths of points; members of one team share the entry and all else. */
export interface ScoredCompetitor {
  readonly event: string
  readonly entry: string
  readonly delegation: string
  readonly scoreHundredths: number
}

/** One person in the comparison of members: the scale score and the medal it brought, if any. */
export interface ComparedCompetitor extends ScoredCompetitor {
  readonly medal: Medal | null
}

/** The four figures of a member comparison report (rule 1.6); averages and scores in hundredths. */
export interface MemberFigures {
  readonly medalPoints: number
  readonly averageMedalPointsHundredths: number
  readonly totalHundredths: number
  readonly averageHundredths: number
}

/** One member (delegation) of a comparison report, with how many skills and competitors the figures rest on. */
export interface MemberRow extends MemberFigures {
  readonly rank: number
  readonly delegation: string
  readonly skills: number
  readonly competitors: number
}

/** 代表团最佳选手: a delegation's highest score and every competitor who reached it. */
export interface BestOfNation<T extends ScoredCompetitor> {
  readonly delegation: string
  readonly scoreHundredths: number
  readonly winners: readonly T[]
}

function sameResult(a: ComparedCompetitor, b: ComparedCompetitor): boolean {
  return a.delegation === b.delegation && a.scoreHundredths === b.scoreHundredths && a.medal === b.medal
}

/** A team counts as one competitor: one row for each event and entry, by event and entry. */
function competitorsOf<T extends ScoredCompetitor & { readonly medal?: Medal | null }>(
  rows: readonly T[],
): T[] {
  const found = new Map<string, T>()
  for (const row of rows) {
    const key = JSON.stringify([row.event, row.entry])
    const first = found.get(key) ?? row
    if (!sameResult({ medal: null, ...first }, { medal: null, ...row })) {
      throw new RangeError(`members of one entry differ in delegation, score or medal: ${key}`)
    }
    found.set(key, first)
  }
  return [...found.values()].sort((a, b) => compareNames(a.event, b.event) || compareNames(a.entry, b.entry))
}

function highest<T extends ScoredCompetitor>(competitors: readonly T[]): T[] {
  const top = competitors.reduce((best, { scoreHundredths }) => Math.max(best, scoreHundredths), -Infinity)
  return competitors.filter(({ scoreHundredths }) => scoreHundredths === top)
}

function namesOf(rows: readonly ScoredCompetitor[]): string[] {
  return [...new Set(rows.map(({ delegation }) => delegation))].sort(compareNames)
}

function figures(own: readonly ComparedCompetitor[]): Omit<MemberRow, 'rank' | 'delegation'> {
  const skills = new Set(own.map(({ event }) => event)).size
  const competitors = own.length
  const medalPoints = own.reduce((all, { medal }) => all + (medal === null ? 0 : MEDAL_POINTS[medal]), 0)
  const totalHundredths = own.reduce((all, { scoreHundredths }) => all + scoreHundredths, 0)
  return {
    skills,
    competitors,
    medalPoints,
    averageMedalPointsHundredths: divideHalfUp(medalPoints * 100, skills),
    totalHundredths,
    averageHundredths: divideHalfUp(totalHundredths, competitors),
  }
}

/**
 * 成员对比: every delegation's medal points (4/3/2/1), their average over the skills entered, the sum of its scale
 * scores and their average over its competitors, ranked by `by` (rule 1.6). A team counts as one competitor.
 * Averages are rounded half up to hundredths once; delegations whose printed figure is the same share a rank
 * (1,2,2,4) and are listed by name. Throws when members of one entry do not agree in delegation, score and medal.
 */
export function memberComparison(
  rows: readonly ComparedCompetitor[],
  by: keyof MemberFigures,
): readonly MemberRow[] {
  const competitors = competitorsOf(rows)
  const members = namesOf(competitors).map((delegation) => ({
    delegation,
    ...figures(competitors.filter((each) => each.delegation === delegation)),
  }))
  return standings(
    members,
    ({ delegation }) => delegation,
    (a, b) => b[by] - a[by],
  )
}

/**
 * 代表团最佳选手 (Best of Nation): the highest scale score of each delegation with all who reached it; a team is one
 * winner (rule 1.6). Delegations by name, winners by event and entry.
 */
export function bestOfNation<T extends ScoredCompetitor>(rows: readonly T[]): readonly BestOfNation<T>[] {
  const competitors = competitorsOf(rows)
  return namesOf(competitors).map((delegation) => {
    const winners = highest(competitors.filter((each) => each.delegation === delegation))
    return { delegation, scoreHundredths: winners[0]?.scoreHundredths ?? 0, winners }
  })
}

/**
 * 全场最高分 (Albert Vidal Award): whoever has the highest scale score of all skills; equal scores all win, a team
 * is one winner (rule 1.6). By event and entry; nobody when there are no rows.
 */
export function highestOfAll<T extends ScoredCompetitor>(rows: readonly T[]): readonly T[] {
  return highest(competitorsOf(rows))
}
