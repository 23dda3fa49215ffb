import { ok, refuse, type Result } from '../kit/result'
import { divideHalfUp } from './exact'
import type { PartMark } from './total'
import type { PanelRule } from './rulebook/marking-rule'

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
  /** Half up at two decimals. */
  readonly hundredths: number
  /** The mean before rounding, as a ratio. */
  readonly exact: PartMark
  readonly used: readonly { readonly judgeId: string; readonly totalHundredths: number }[]
  readonly dropped: {
    readonly high: { readonly judgeId: string; readonly totalHundredths: number }
    readonly low: { readonly judgeId: string; readonly totalHundredths: number }
  } | null
}

export type PanelRefusal =
  | { code: 'panel-incomplete'; given: number; needed: number }
  | { code: 'panel-too-many'; given: number; most: number }
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
  const exact = { sum: sum(used.map((sheet) => sheet.totalHundredths)), count: used.length }
  return {
    hundredths: divideHalfUp(exact.sum, exact.count),
    exact,
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

// One pass over the answers: the cost stays the number of marks.
function answersByCode(sheets: readonly PanelSheet[]): Map<string, AspectScore[]> {
  const byCode = new Map<string, AspectScore[]>()
  for (const score of sheets.flatMap((sheet) => sheet.aspects ?? [])) {
    const held = byCode.get(score.code)
    if (held) held.push(score)
    else byCode.set(score.code, [score])
  }
  return byCode
}

function byAspects(rule: PanelRule, sheets: readonly PanelSheet[]): Result<PanelMark, PanelRefusal> {
  let hundredths = 0
  for (const [, scores] of [...answersByCode(sheets)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (scores.length !== sheets.length) {
      return refuse({ code: 'panel-incomplete', given: scores.length, needed: sheets.length })
    }
    const mark = byAspect(rule, scores)
    if (!mark.ok) return mark
    hundredths += mark.value
  }
  const used = sheets.map(({ judgeId, totalHundredths }) => ({ judgeId, totalHundredths }))
  return ok({
    hundredths,
    exact: { sum: hundredths, count: 1 },
    used: used.sort((a, b) => (a.judgeId < b.judgeId ? -1 : 1)),
    dropped: null,
  })
}

/**
 * 裁判组给分: one module's mark of one contestant, in hundredths, from all signed sheets of `seats` judges. Unit
 * 'sheet': mean of the totals half up, one highest and one lowest dropped from `dropFrom` judges on (rule 2.5). Unit
 * 'aspect': the sum of aspect marks, judgement with its spread rule, others the mean half up (rule 1.3). Refuses
 * 'panel-incomplete' while a judge is missing, never a partial mean, and 'panel-too-many' above the rule's
 * maximum.
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
  const most = rule.maximum ?? sheets.length
  if (sheets.length > most) return refuse({ code: 'panel-too-many', given: sheets.length, most })
  if (rule.unit === 'sheet') return ok(bySheets(rule, sheets))
  if (sheets.some((sheet) => !sheet.aspects?.length)) {
    const given = sheets.filter((sheet) => sheet.aspects?.length).length
    return refuse({ code: 'panel-incomplete', given, needed })
  }
  return byAspects(rule, sheets)
}
