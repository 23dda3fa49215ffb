import { ok, refuse, type Result } from '../kit/result'
import { divideHalfUp } from './exact'
import { cutAt } from './quota'

/** 集训轮次: from so many trainees to so many; `weight` in percent of the cumulative score, 0 when a round counts alone. */
export interface CampRound {
  readonly from: number
  readonly to: number
  readonly weight: number
}

export type CampRefusal =
  | { code: 'camp-no-rounds' }
  | { code: 'camp-round-numbers'; round: number }
  | { code: 'camp-not-fewer'; round: number; from: number; to: number }
  | { code: 'camp-rounds-apart'; round: number; from: number; before: number }
  | { code: 'camp-weights-sum'; percent: number }
  | { code: 'camp-own-trainee'; trainee: string }

/**
 * 集训方案: whether a camp's rounds hold together (rule 4): each keeps fewer than it began with, begins with what the one
 * before kept, and the weights are 100 together, or all 0 where each round counts alone. Refuses with the round's number.
 */
export function checkRounds(rounds: readonly CampRound[]): Result<void, CampRefusal> {
  if (rounds.length === 0) return refuse({ code: 'camp-no-rounds' })
  for (const [place, { from, to, weight }] of rounds.entries()) {
    const round = place + 1
    const whole = [from, to, weight].every((n) => Number.isSafeInteger(n))
    if (!whole || to < 1 || weight < 0) return refuse({ code: 'camp-round-numbers', round })
    if (to >= from) return refuse({ code: 'camp-not-fewer', round, from, to })
    const before = rounds[place - 1]?.to ?? from
    if (before !== from) return refuse({ code: 'camp-rounds-apart', round, from, before })
  }
  const percent = rounds.reduce((sum, { weight }) => sum + weight, 0)
  return percent === 100 || percent === 0 ? ok() : refuse({ code: 'camp-weights-sum', percent })
}

/**
 * 累计成绩: the weighted score of the rounds so far, in hundredths, rounded once (rule 4): 20/30/50 of 90, 85, 88 is 87.50.
 * Before the last round it is the mean by the weights that have come. Throws unless there is a mark for each weight.
 */
export function cumulativeScore(weights: readonly number[], marksHundredths: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (weights.length !== marksHundredths.length || whole <= 0) throw new RangeError('a mark for each weight')
  const sum = weights.reduce((total, weight, place) => total + weight * marksHundredths[place]!, 0)
  return divideHalfUp(sum, whole)
}

export interface Standing {
  readonly key: string
  readonly scoreHundredths: number
}

/** 一轮结果: a tie across the edge is `undecided` for `places`: a camp test decides it, never the list's order. */
export interface RoundResult {
  readonly staying: readonly string[]
  readonly leaving: readonly string[]
  readonly undecided: { readonly keys: readonly string[]; readonly places: number } | null
}

/** 淘汰: who stays after a round that keeps `to`, best first (rule 4). */
export function endRound(to: number, standings: readonly Standing[]): RoundResult {
  const cut = cutAt(to, standings, (a, b) => b.scoreHundredths - a.scoreHundredths)
  const keys = (all: readonly Standing[]) => all.map(({ key }) => key)
  return {
    staying: keys(cut.inside),
    leaving: keys(cut.outside),
    undecided: cut.edge.length > 0 ? { keys: keys(cut.edge), places: cut.room } : null,
  }
}

/**
 * 正选、备选: of the last round the first is selected and the second the reserve (rule 4). Null for a place that a tie
 * leaves open or nobody is there to take.
 */
export function finalPlaces(standings: readonly Standing[]): {
  selected: string | null
  reserve: string | null
} {
  const first = endRound(1, standings)
  const selected = first.staying[0] ?? null
  if (selected === null) return { selected, reserve: null }
  const rest = standings.filter(({ key }) => key !== selected)
  return { selected, reserve: endRound(1, rest).staying[0] ?? null }
}

/** 选拔执裁回避: whether this judge may judge a round: never one in which a trainee of his own stands (rules 2.2, 4). */
export function mayJudgeRound(
  judgeKey: string,
  trainees: readonly { readonly key: string; readonly coachKeys: readonly string[] }[],
): Result<void, CampRefusal> {
  const own = trainees.find(({ coachKeys }) => coachKeys.includes(judgeKey))
  return own ? refuse({ code: 'camp-own-trainee', trainee: own.key }) : ok()
}

/** 成才率: a base's or coach's trainees who reached the next level, of all, exact; hundredths of a percent for display. */
export interface SuccessRate {
  readonly reached: number
  readonly of: number
  /** Null when there was no trainee. */
  readonly percentHundredths: number | null
}

/** 成才率 of these trainees (rule 4), two decimals of a percent, halves up. */
export function successRate(trainees: readonly { readonly reachedNext: boolean }[]): SuccessRate {
  const reached = trainees.filter(({ reachedNext }) => reachedNext).length
  const of = trainees.length
  return { reached, of, percentHundredths: of === 0 ? null : divideHalfUp(reached * 10_000, of) }
}
