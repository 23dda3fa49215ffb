import { commonMultiple, divideDown, divideHalfUp } from './exact'
import type { Rulebook } from './rulebook'

/** 模块得分 as a ratio, in hundredths: a panel's mean before rounding is a sum over a count of 1 to 15 judges. */
export interface PartMark {
  readonly sum: number
  readonly count: number
}

export type TotalRule = Pick<Rulebook, 'parts' | 'rounding'>

export interface Total {
  /** As published: two decimals, half up, never below 0. */
  readonly totalHundredths: number
  /** What ranks: the total, or its exact value in a unit that is the same for everybody under one rule. */
  readonly rankBy: number
}

// Every mean of up to 15 judges is a whole number of this part of a hundredth.
const PANEL_UNIT = 360_360

interface Weighing {
  readonly rule: TotalRule
  /** How many of the finest unit make one hundredth. */
  readonly unit: number
  readonly multiple: number
}

function weighing(rule: TotalRule): Weighing {
  const multiple = commonMultiple(rule.parts.map((part) => part.outOfHundredths)) ?? 1
  return { rule, multiple, unit: PANEL_UNIT * multiple }
}

function rounded(rule: TotalRule, { sum, count }: PartMark): PartMark {
  return rule.rounding.panel === 'hundredth' && count !== 1
    ? { sum: divideHalfUp(sum, count), count: 1 }
    : { sum, count }
}

function weighed({ rule, unit, multiple }: Weighing, mark: PartMark, weight: number, outOf: number): number {
  const { sum, count } = rounded(rule, mark)
  const exact = sum * divideDown(PANEL_UNIT, count) * weight * divideDown(multiple, outOf)
  return rule.rounding.part === 'exact' ? exact : divideHalfUp(exact, unit) * unit
}

/**
 * 总分: the weighted sum of the parts, or the plain sum of all marks when the rulebook weighs nothing, less signed
 * deductions, in hundredths; published half up at two decimals (rules 1.3, 2.5, 6). Null while a weighed part has no
 * mark: there is never a partial total.
 */
export function totalOf(
  rule: TotalRule,
  marks: Readonly<Record<string, PartMark>>,
  deductionHundredths = 0,
): Total | null {
  const scale = weighing(rule)
  let exact = 0
  if (rule.parts.length === 0) {
    for (const mark of Object.values(marks)) exact += weighed(scale, mark, 1, 1)
  }
  for (const { id, weightBasisPoints, outOfHundredths } of rule.parts) {
    const mark = marks[id]
    if (!mark) return null
    exact += weighed(scale, mark, weightBasisPoints, outOfHundredths)
  }
  const left = Math.max(0, exact - deductionHundredths * scale.unit)
  const totalHundredths = divideHalfUp(left, scale.unit)
  return { totalHundredths, rankBy: rule.rounding.rankOn === 'exact' ? left : totalHundredths }
}
