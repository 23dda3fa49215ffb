import { actualCount, awardAt, awardField } from './award'
import { divideDown } from './exact'
import {
  compareRank,
  isRankable,
  rankedAt,
  sortForRank,
  unranked,
  type Ranked,
  type RankInput,
} from './ranking'
import {
  rankInputOf,
  rankRule,
  withOpenTie,
  type ResultEntry,
  type ResultLine,
  type ResultRule,
} from './results'

type Rankable = RankInput & { readonly totalHundredths: number }

/** 实时名次: a field kept in rank order, so that one changed mark costs a search and not a recount (rule 2.6). */
export interface Standing {
  readonly rule: ResultRule
  readonly sorted: readonly Rankable[]
  readonly actual: number
}

/** 开列: the standing of a field. */
export function standingOf(rule: ResultRule, entries: readonly ResultEntry[]): Standing {
  const inputs = entries.map((entry) => rankInputOf(rule, entry))
  return {
    rule,
    sorted: sortForRank(rankRule(rule), inputs.filter(isRankable)),
    actual: actualCount(rule, entries),
  }
}

// The first place whose entry does not stand before `own`.
function placeOf({ rule, sorted }: Standing, own: Rankable): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = divideDown(low + high, 2)
    const other = sorted[middle]!
    const order = compareRank(rankRule(rule), other, own) || (other.key < own.key ? -1 : 1)
    if (order < 0 && other.key !== own.key) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * 改动: the standing after one entry changed from `before` to `after` (the same key; null: it was not there). Costs the
 * parts of that entry and a search among the others. Throws when `before` is not what the standing holds.
 */
export function withEntry(standing: Standing, before: ResultEntry | null, after: ResultEntry): Standing {
  const { rule } = standing
  const sorted = standing.sorted.slice()
  const old = before && rankInputOf(rule, before)
  if (old && isRankable(old)) {
    const place = placeOf(standing, old)
    const held = sorted[place]
    if (held?.key !== old.key || compareRank(rankRule(rule), held, old) !== 0)
      throw new RangeError(`${old.key} does not stand here`)
    sorted.splice(place, 1)
  }
  const own = rankInputOf(rule, after)
  if (isRankable(own)) sorted.splice(placeOf({ ...standing, sorted }, own), 0, own)
  const started = (entry: ResultEntry | null) => (entry ? actualCount(rule, [entry]) : 0)
  return { rule, sorted, actual: standing.actual - started(before) + started(after) }
}

/** 名次与奖项 of one entry of the standing, equal to its line of resultsOf. */
export function lineIn(standing: Standing, entry: ResultEntry): ResultLine {
  const { rule, sorted, actual } = standing
  const own = rankInputOf(rule, entry)
  const ranked: Ranked = isRankable(own)
    ? rankedAt(rankRule(rule), sorted, placeOf(standing, own))
    : unranked(own)
  const field = awardField(
    rule,
    {
      length: sorted.length,
      rankAt: (place) => (place < sorted.length ? rankedAt(rankRule(rule), sorted, place).rank : null),
      totalAt: (place) => sorted[place]?.totalHundredths ?? 0,
    },
    actual,
  )
  const { tier, reason: award, refused } = awardAt(rule, field, ranked)
  return { ...withOpenTie(rule, ranked), tier, award, refused, modules: own.modules }
}
