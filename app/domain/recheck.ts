import { divideDown, divideUp } from './exact'
import { permutation } from './draw'
import { seededRandom } from './dice'

/** 成绩复核: how much is rechecked, in whole percent (rule 2.9). */
export interface RecheckShares {
  readonly leadingPercent: number
  readonly samplePercent: number
}

/** How many results are rechecked of `leading` and `others`: all of the first, `sample` of the second. */
export interface RecheckPlan {
  readonly leading: number
  readonly others: number
  readonly sample: number
  readonly total: number
}

function checkPercent(percent: number): void {
  if (!Number.isSafeInteger(percent) || percent < 0 || percent > 100)
    throw new RangeError(`${percent} percent`)
}

/**
 * 复核数: of n ranked results the leading share is rechecked whole and a share of the others is sampled, both rounded up
 * (rule 2.9). Throws on percents outside 0–100.
 */
export function recheckPlan({ leadingPercent, samplePercent }: RecheckShares, n: number): RecheckPlan {
  checkPercent(leadingPercent)
  checkPercent(samplePercent)
  const leading = divideUp(leadingPercent * n, 100)
  const others = n - leading
  const sample = divideUp(samplePercent * others, 100)
  return { leading, others, sample, total: leading + sample }
}

/**
 * 全部复核: whether so many wrong sheets among those rechecked are no longer chance, so that all are rechecked (rule 2.9).
 * Exactly `errorPercent` does not trigger.
 */
export function fullRecheckNeeded(errorPercent: number, errors: number, rechecked: number): boolean {
  checkPercent(errorPercent)
  if (errors < 0 || errors > rechecked) throw new RangeError(`${errors} wrong of ${rechecked}`)
  return errors * 100 > errorPercent * rechecked
}

/** The fewest wrong sheets that trigger a full recheck; null when not even all of them would (rule 2.9). */
export function errorsThatTrigger(errorPercent: number, rechecked: number): number | null {
  checkPercent(errorPercent)
  const fewest = divideDown(errorPercent * rechecked, 100) + 1
  return fewest > rechecked ? null : fewest
}

/** A result under its blind code (结果编号) with its rank. */
export interface RankedCode {
  readonly code: string
  readonly rank: number
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1
}

/**
 * 抽查: which blind codes are rechecked (rule 2.9). The leading group is the first `plan.leading` by rank; a tie at its
 * edge comes in whole, so the group may grow. The sample is drawn from the rest by the seed alone: the same codes and
 * seed give the same sample in whatever order they are listed. Both lists are in order of code, so that whoever rechecks
 * reads no rank from them. Throws on a code listed twice.
 */
export function recheckSample(
  seed: string,
  ranked: readonly RankedCode[],
  plan: RecheckPlan,
): { leading: string[]; sample: string[] } {
  if (new Set(ranked.map(({ code }) => code)).size !== ranked.length)
    throw new RangeError('a code stands twice')
  const ranks = ranked.map(({ rank }) => rank).sort((a, b) => a - b)
  const edge = ranks[plan.leading - 1] ?? 0
  const leading = ranked.filter(({ rank }) => rank <= edge).map(({ code }) => code)
  const rest = ranked
    .filter(({ rank }) => rank > edge)
    .map(({ code }) => code)
    .sort(byCode)
  const drawn = permutation(rest.length, seededRandom(seed)).slice(0, plan.sample)
  return { leading: leading.sort(byCode), sample: drawn.map((place) => rest[place]!).sort(byCode) }
}
