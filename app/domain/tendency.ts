import { divideHalfUp } from './exact'

/** One signed sheet beside its panel's: totals in hundredths, in the order this judge signed. */
export interface Judged {
  readonly own: number
  readonly others: readonly number[]
  readonly maxHundredths: number
}

export interface Tendency {
  /** how many of his sheets stand beside a complete panel */
  readonly n: number
  /** below so many sheets nothing is said: severity is null */
  readonly least: number
  /** mean distance from the mean of the others, hundredths of a mark, plus: gives more */
  readonly severity: number | null
  /** how much the second half of his sheets lies above the first half, against the others; null below `leastDrift` */
  readonly drift: number | null
  readonly leastDrift: number
  /** a distance above this is worth a look; three per cent of the mean maximum */
  readonly threshold: number
}

const LEAST = 8
const LEAST_DRIFT = 12
const PER_CENT = 3

// away from zero on both sides, so that giving more and giving less are rounded alike
function mean(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0)
  return sum < 0 ? -divideHalfUp(-sum, numbers.length) : divideHalfUp(sum, numbers.length)
}

/**
 * 席位倾向: whether a judge gives more or less than his panel, and whether that changes while he marks, with the sample
 * it rests on. It says where to look, never who is wrong; nothing is said below the stated sample (hundredths).
 */
export function tendencyOf(sheets: readonly Judged[]): Tendency {
  const compared = sheets.filter((sheet) => sheet.others.length > 0)
  const n = compared.length
  const distances = compared.map(({ own, others }) => own - mean(others))
  const most = n === 0 ? 0 : mean(compared.map((sheet) => sheet.maxHundredths))
  const half = divideHalfUp(n, 2)
  const drift = n >= LEAST_DRIFT ? mean(distances.slice(half)) - mean(distances.slice(0, half)) : null
  return {
    n,
    least: LEAST,
    severity: n >= LEAST ? mean(distances) : null,
    drift,
    leastDrift: LEAST_DRIFT,
    threshold: divideHalfUp(most * PER_CENT, 100),
  }
}

/** 离群: a signed total further than allowed from the median of its panel; null: too few to have one (hundredths). */
export function isOutlier(total: number, median: number | null, allowedHundredths: number): boolean {
  return median !== null && Math.abs(total - median) > allowedHundredths
}
