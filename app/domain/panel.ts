import { ok, refuse, type Result } from '../kit/result'
import { divideHalfUp } from './exact'
import type { PanelRule } from './rulebook'

/** One judge's answer to one aspect, as the 'aspect' unit needs it; marks in hundredths. */
export type AspectScore =
  | {
      readonly kind: 'judgement'
      readonly code: string
      readonly maxHundredths: number
      readonly score: number
    }
  | {
      readonly kind: 'mark'
      readonly code: string
      readonly maxHundredths: number
      readonly hundredths: number
    }

/** One signed sheet; `aspects` is needed only when the rule's unit is 'aspect'. */
export interface PanelSheet {
  readonly judgeId: string
  readonly totalHundredths: number
  readonly aspects?: readonly AspectScore[]
}

export interface PanelMark {
  readonly hundredths: number
  readonly used: readonly { readonly judgeId: string; readonly totalHundredths: number }[]
  readonly dropped: {
    readonly high: { readonly judgeId: string; readonly totalHundredths: number }
    readonly low: { readonly judgeId: string; readonly totalHundredths: number }
  } | null
}

export type PanelRefusal =
  | { code: 'panel-incomplete'; given: number; needed: number }
  | { code: 'panel-judge-twice'; judgeId: string }
  | { code: 'spread-too-wide'; spread: number; limit: number; aspect: string }
  | { code: 'score-off-scale'; score: number; aspect: string }

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/**
 * 评价分: sum of the judges' 0–3 scores × max / (3n), half up, in hundredths (rule 1.3). Refuses a score off the
 * 0–3 scale, no score at all, and a spread (max − min) above the limit: the judges score again.
 */
export function aspectMark(
  maxHundredths: number,
  scores: readonly number[],
  spreadLimit: number | null = 1,
  aspect = '',
): Result<number, PanelRefusal> {
  if (scores.length === 0) return refuse({ code: 'panel-incomplete', given: 0, needed: 1 })
  const off = scores.find((score) => !Number.isInteger(score) || score < 0 || score > 3)
  if (off !== undefined) return refuse({ code: 'score-off-scale', score: off, aspect })
  const spread = Math.max(...scores) - Math.min(...scores)
  if (spreadLimit !== null && spread > spreadLimit) {
    return refuse({ code: 'spread-too-wide', spread, limit: spreadLimit, aspect })
  }
  return ok(divideHalfUp(sum(scores) * maxHundredths, 3 * scores.length))
}

function bySheets(rule: PanelRule, sheets: readonly PanelSheet[]): PanelMark {
  const bare = sheets.map(({ judgeId, totalHundredths }) => ({ judgeId, totalHundredths }))
  const sorted = bare.sort(
    (a, b) => a.totalHundredths - b.totalHundredths || (a.judgeId < b.judgeId ? -1 : 1),
  )
  const [low, high] = [sorted[0], sorted.at(-1)]
  const drop = rule.dropFrom !== null && sorted.length >= rule.dropFrom && sorted.length > 2 && low && high
  const used = drop ? sorted.slice(1, -1) : sorted
  return {
    hundredths: divideHalfUp(sum(used.map((sheet) => sheet.totalHundredths)), used.length),
    used,
    dropped: drop ? { high, low } : null,
  }
}

/** The panel's mark of one aspect from every judge's answer, in hundredths; see panelMark. */
function byAspect(rule: PanelRule, scores: readonly AspectScore[]): Result<number, PanelRefusal> {
  const [first] = scores
  if (!first) return refuse({ code: 'panel-incomplete', given: 0, needed: 1 })
  if (first.kind === 'judgement') {
    const given = scores.flatMap((score) => (score.kind === 'judgement' ? [score.score] : []))
    return aspectMark(first.maxHundredths, given, rule.spreadLimit, first.code)
  }
  const given = scores.flatMap((score) => (score.kind === 'mark' ? [score.hundredths] : []))
  return ok(divideHalfUp(sum(given), given.length))
}

function byAspects(rule: PanelRule, sheets: readonly PanelSheet[]): Result<PanelMark, PanelRefusal> {
  const codes = [
    ...new Set(sheets.flatMap((sheet) => (sheet.aspects ?? []).map((score) => score.code))),
  ].sort()
  let hundredths = 0
  for (const code of codes) {
    const scores = sheets.flatMap((sheet) => (sheet.aspects ?? []).filter((score) => score.code === code))
    if (scores.length !== sheets.length) {
      return refuse({ code: 'panel-incomplete', given: scores.length, needed: sheets.length })
    }
    const mark = byAspect(rule, scores)
    if (!mark.ok) return mark
    hundredths += mark.value
  }
  const used = sheets.map(({ judgeId, totalHundredths }) => ({ judgeId, totalHundredths }))
  return ok({ hundredths, used: used.sort((a, b) => (a.judgeId < b.judgeId ? -1 : 1)), dropped: null })
}

/**
 * 裁判组给分: one module's mark of one contestant, in hundredths, from all signed sheets of `seats` judges. Unit
 * 'sheet': mean of the totals half up, one highest and one lowest dropped from `dropFrom` judges on (rule 2.5). Unit
 * 'aspect': the sum of aspect marks, judgement with its spread rule, others the mean half up (rule 1.3). Refuses
 * 'panel-incomplete' while a judge is missing: there is never a partial mean.
 */
export function panelMark(
  rule: PanelRule,
  sheets: readonly PanelSheet[],
  seats: number,
): Result<PanelMark, PanelRefusal> {
  const needed = Math.max(rule.minimum, seats)
  const judges = sheets.map((sheet) => sheet.judgeId)
  const twice = judges.find((judgeId, place) => judges.indexOf(judgeId) !== place)
  if (twice !== undefined) return refuse({ code: 'panel-judge-twice', judgeId: twice })
  if (sheets.length < needed) return refuse({ code: 'panel-incomplete', given: sheets.length, needed })
  if (rule.unit === 'sheet') return ok(bySheets(rule, sheets))
  if (sheets.some((sheet) => !sheet.aspects?.length)) {
    const given = sheets.filter((sheet) => sheet.aspects?.length).length
    return refuse({ code: 'panel-incomplete', given, needed })
  }
  return byAspects(rule, sheets)
}
