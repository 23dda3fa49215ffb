import { actualCount, awardTiers, type Awarded } from './award'
import { divideHalfUp } from './exact'
import { rankEntries, type Outcome, type Ranked, type RankInput, type RankRule } from './ranking'
import { reason } from './reason'
import type { Rulebook } from './rulebook'
import { totalOf, type PartMark } from './total'

/** 一名选手的成绩依据: everything the results of one entry follow from; marks as ratios of hundredths. */
export interface ResultEntry {
  readonly key: string
  readonly outcome: Outcome
  readonly minutes: number | null
  readonly decision?: number | null
  readonly deductionHundredths?: number
  /** The parts that are marked to the end, by their id. */
  readonly marks: Readonly<Record<string, PartMark>>
  /** False while any part is not: there is never a partial total. */
  readonly complete: boolean
}

export interface ResultLine extends Omit<Ranked, 'decidedBy'>, Omit<Awarded, 'reason'> {
  /** Published part marks in hundredths. */
  readonly modules: Readonly<Record<string, number>>
  readonly decidedBy: Ranked['decidedBy']
  readonly award: Awarded['reason']
}

export interface Results {
  /** 实际参赛 */
  readonly actual: number
  readonly lines: readonly ResultLine[]
  /** 未裁定的并列: ranks shared although the rules leave no tie standing. */
  readonly undecided: readonly number[]
}

export type ResultRule = Pick<
  Rulebook,
  | 'parts'
  | 'rounding'
  | 'tieChain'
  | 'tieEnd'
  | 'award'
  | 'scale'
  | 'floorHundredths'
  | 'tierFloors'
  | 'fieldSteps'
  | 'dsqCounts'
>

/** 排名依据: an entry's published marks and total, as the ranking reads them (rules 2.5, 2.6). */
export function rankInputOf(rule: ResultRule, entry: ResultEntry): RankInput {
  const { key, minutes, outcome, decision = null, deductionHundredths = 0 } = entry
  const counts = entry.complete && (outcome === 'ok' || outcome === 'dnf')
  const total = counts ? totalOf(rule, entry.marks, deductionHundredths) : null
  const modules = Object.fromEntries(
    Object.entries(entry.marks).map(([id, { sum, count }]) => [id, divideHalfUp(sum, count)]),
  )
  return { key, totalHundredths: null, ...total, modules, minutes, decision, outcome }
}

/** 平分规则 as it ranks: where no tie may stand, the chief judge's written decision is the last link (rule 2.6). */
export function rankRule({ tieChain, tieEnd }: Pick<Rulebook, 'tieChain' | 'tieEnd'>): RankRule {
  const decides = tieEnd === 'decide' && !tieChain.includes('decision')
  return { tieChain: decides ? [...tieChain, 'decision'] : tieChain }
}

/** 待裁定: a rank shared although the rules leave no tie standing says so (rule 2.6). */
export function withOpenTie({ tieEnd }: Pick<Rulebook, 'tieEnd'>, ranked: Ranked): Ranked {
  const { decidedBy } = ranked
  if (tieEnd === 'share' || decidedBy.code !== 'rank-shared') return ranked
  return { ...ranked, decidedBy: reason('rank-undecided', decidedBy.facts) }
}

function undecidedTies(ranked: readonly Ranked[]): number[] {
  const shared = ranked.filter(({ decidedBy }) => decidedBy.code === 'rank-undecided')
  return [...new Set(shared.flatMap(({ rank }) => (rank === null ? [] : [rank])))]
}

/**
 * 成绩: totals, ranks 1,2,2,4 and tiers of a whole event, each with its reason, in rank order (rules 2.5–2.7). The order
 * of the entries never changes anything; entries without a rank come last.
 */
export function resultsOf(rule: ResultRule, entries: readonly ResultEntry[]): Results {
  const inputs = entries.map((entry) => rankInputOf(rule, entry))
  const byKey = new Map(inputs.map((input) => [input.key, input]))
  const ranked = rankEntries(rankRule(rule), inputs).map((entry) => withOpenTie(rule, entry))
  const actual = actualCount(rule, entries)
  const awarded = awardTiers(rule, ranked, actual)
  return {
    actual,
    undecided: undecidedTies(ranked),
    lines: ranked.map((line, place): ResultLine => {
      const { tier, reason: award, refused } = awarded[place]!
      return { ...line, tier, award, refused, modules: byKey.get(line.key)?.modules ?? {} }
    }),
  }
}
