import { commonMultiple, divideDown, divideHalfUp } from './exact'

/** One signed sheet of a complete panel: whose, its total in hundredths, when it was signed (ISO). */
export interface JudgedTotal {
  readonly judgeId: string
  readonly totalHundredths: number
  readonly signedAt: string
}

/** One seat of a module whose panel is complete. */
export interface JudgedSeat {
  readonly key: string
  readonly sheets: readonly JudgedTotal[]
}

/** What is asked of a sample before anything is said, and from where on it is said aloud. */
export interface TendencyRule {
  /** 最小样本: complete sheets of one judge before a severity is told */
  readonly sheets: number
  /** sheets in each half before a drift is told */
  readonly half: number
  /** other judges on a seat before it is compared with them */
  readonly others: number
  /** hundredths from which on a mean deviation or a drift is pointed out */
  readonly limitHundredths: number
}

/** A figure in hundredths, and whether it goes beyond the limit. */
export interface Lean {
  readonly hundredths: number
  readonly beyond: boolean
}

/** 席位倾向 of one judge; null where the sample is too small for a verdict. */
export interface Tendency {
  readonly judgeId: string
  /** complete sheets that were compared */
  readonly sheets: number
  /** the mean deviation: below 0 is severe (偏严), above lenient (偏宽) */
  readonly severity: Lean | null
  /** the mean of the later half less that of the earlier one, and how many sheets a half has */
  readonly drift: (Lean & { readonly half: number }) | null
}

export interface Tendencies {
  readonly rule: TendencyRule
  readonly judges: readonly Tendency[]
}

const LIMIT_PER_CENT = 3

/** 样本与界限: 8 sheets for a severity, 6 and 6 for a drift, at least 2 others a seat, 3 % of the maximum (feature 68). */
export function tendencyRule(maxHundredths: number): TendencyRule {
  const limitHundredths = divideHalfUp(maxHundredths * LIMIT_PER_CENT, 100)
  return { sheets: 8, half: 6, others: 2, limitHundredths }
}

// A deviation from the mean of `others` judges, as a ratio: over / others.
type Deviation = { readonly over: number; readonly others: number; readonly at: string; readonly key: string }

function deviationsOf(judgeId: string, seats: readonly JudgedSeat[], fewest: number): Deviation[] {
  return seats.flatMap(({ key, sheets }) => {
    const own = sheets.find((sheet) => sheet.judgeId === judgeId)
    const others = sheets.length - 1
    if (!own || others < fewest) return []
    const all = sheets.reduce((sum, sheet) => sum + sheet.totalHundredths, 0)
    const over = own.totalHundredths * (others + 1) - all
    return [{ over, others, at: own.signedAt, key }]
  })
}

type Ratio = { readonly sum: number; readonly of: number }

function meanOf(deviations: readonly Deviation[]): Ratio {
  const unit = commonMultiple(deviations.map(({ others }) => others)) ?? 1
  const sum = deviations.reduce((total, { over, others }) => total + over * divideDown(unit, others), 0)
  return { sum, of: unit * deviations.length }
}

// Half away from zero, so that the severe and the lenient are rounded alike.
function rounded({ sum, of }: Ratio): number {
  const size = divideHalfUp(Math.abs(sum), of)
  return sum < 0 && size > 0 ? -size : size
}

function lean(ratio: Ratio, limitHundredths: number): Lean {
  const hundredths = rounded(ratio)
  return { hundredths, beyond: Math.abs(hundredths) > limitHundredths }
}

function less(late: Ratio, early: Ratio): Ratio {
  return { sum: late.sum * early.of - early.sum * late.of, of: late.of * early.of }
}

/**
 * 席位倾向: for each judge of one module, how far his totals lie on average from the mean of the other judges of the
 * same seat (severity), and how that changed from the earlier to the later half of his sheets in the order signed
 * (drift); a middle sheet of an odd number is in neither half (feature 68). Hundredths, half away from zero. Below the
 * minimum sample there is no verdict. `seats` are those whose panel is complete; throws on a judge twice on a seat.
 */
export function tendencies(
  maxHundredths: number,
  judgeIds: readonly string[],
  seats: readonly JudgedSeat[],
): Tendencies {
  for (const { key, sheets } of seats) {
    if (new Set(sheets.map((sheet) => sheet.judgeId)).size !== sheets.length)
      throw new RangeError(`a judge twice on ${key}`)
  }
  const rule = tendencyRule(maxHundredths)
  const judges = judgeIds.map((judgeId): Tendency => {
    const own = deviationsOf(judgeId, seats, rule.others).sort(bySigning)
    const half = own.length >> 1
    const early = own.slice(0, half)
    const late = own.slice(own.length - half)
    return {
      judgeId,
      sheets: own.length,
      severity: own.length < rule.sheets ? null : lean(meanOf(own), rule.limitHundredths),
      drift:
        half < rule.half ? null : { ...lean(less(meanOf(late), meanOf(early)), rule.limitHundredths), half },
    }
  })
  return { rule, judges }
}

function bySigning(a: Deviation, b: Deviation): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1
}
