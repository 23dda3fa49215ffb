import { never } from '../kit/never'
import { ok, refuse, type Result } from '../kit/result'
import type { Answer } from './answer'
import type { AspectSpec, DeductionRule } from './aspect'
import { canonical, sha256Hex } from './digest'
import { divideHalfUp } from './exact'

export type MarkRefusal =
  | { code: 'sheet-signed' }
  | { code: 'above-maximum'; maximumHundredths: number }
  | { code: 'wrong-answer-kind'; given: string; needed: string }
  | { code: 'below-zero' }
  | { code: 'off-step'; stepHundredths: number }
  | { code: 'event-not-marking' }
  | { code: 'no-such-sheet' }
  | { code: 'no-such-aspect' }
  | { code: 'mark-conflict'; theirs: number; mine: number }
  | { code: 'sheet-incomplete'; missing: string[] }
  | { code: 'tap-reused' }
  | { code: 'no-such-rule'; rule: string }

/** What a mark is decided from; both in the scheme's units. */
export interface Markable {
  readonly spec: AspectSpec
  readonly maxHundredths: number
}

const NEEDED = {
  binary: 'yes-no',
  points: 'points',
  tolerance: 'value',
  formula: 'value',
  judgement: 'judgement',
  deduction: 'faults',
} as const satisfies Record<AspectSpec['kind'], Answer['kind']>

function bandFor(spec: Extract<AspectSpec, { kind: 'tolerance' }>, thousandths: number): number {
  const off = Math.abs(thousandths - spec.nominalThousandths)
  const bands = [...spec.bands].sort((a, b) => a.withinThousandths - b.withinThousandths)
  return bands.find((band) => off <= band.withinThousandths)?.hundredths ?? 0
}

/** 按公式: full marks at or beyond one value, none at or beyond the other, linear between, half up (rule 1.2). */
function formulaFor(
  { fullAtThousandths, zeroAtThousandths }: Extract<AspectSpec, { kind: 'formula' }>,
  maxHundredths: number,
  thousandths: number,
): number {
  const way = fullAtThousandths < zeroAtThousandths ? 1 : -1
  const span = (zeroAtThousandths - fullAtThousandths) * way
  const short = (zeroAtThousandths - thousandths) * way
  if (short >= span) return maxHundredths
  return short <= 0 ? 0 : divideHalfUp(short * maxHundredths, span)
}

function measuredMark({ spec, maxHundredths }: Markable, thousandths: number): number | null {
  if (spec.kind === 'tolerance') return bandFor(spec, thousandths)
  return spec.kind === 'formula' ? formulaFor(spec, maxHundredths, thousandths) : null
}

type Deduction = Extract<AspectSpec, { kind: 'deduction' }>
type Faults = Extract<Answer, { kind: 'faults' }>

/** Faults by rule number, each at its own rule's price; without numbers, every fault at the one price. */
function faultsMark(spec: Deduction, maxHundredths: number, answer: Faults): Result<number, MarkRefusal> {
  const { count, rules } = answer
  if (rules === undefined) return ok(Math.max(0, maxHundredths - count * spec.perFaultHundredths))
  if (rules.length !== count) {
    return refuse({ code: 'wrong-answer-kind', given: `${rules.length} rules`, needed: `${count} rules` })
  }
  const price = new Map((spec.rules ?? []).map((rule) => [rule.no, rule.perFaultHundredths]))
  const unknown = rules.find((no) => !price.has(no))
  if (unknown !== undefined) return refuse({ code: 'no-such-rule', rule: unknown })
  return ok(Math.max(0, maxHundredths - rules.reduce((sum, no) => sum + (price.get(no) ?? 0), 0)))
}

/**
 * 扣分记录: the answer that says these faults, one rule number a fault, in the order of the scheme, so that the same faults
 * are the same answer whatever order they were found in (rule 1.2).
 */
export function faultsAnswer(rules: readonly DeductionRule[], nos: readonly string[]): Faults {
  const order = new Map(rules.map((rule, at) => [rule.no, at]))
  const sorted = [...nos].sort((a, b) => (order.get(a) ?? rules.length) - (order.get(b) ?? rules.length))
  return { kind: 'faults', count: sorted.length, rules: sorted }
}

function rawMark(aspect: Markable, answer: Answer): Result<number, MarkRefusal> {
  const { spec, maxHundredths } = aspect
  const needed = NEEDED[spec.kind]
  const wrong = refuse({ code: 'wrong-answer-kind', given: answer.kind, needed })
  switch (answer.kind) {
    case 'yes-no':
      return spec.kind === 'binary' ? ok(answer.yes ? maxHundredths : 0) : wrong
    case 'value': {
      const mark = measuredMark(aspect, answer.thousandths)
      return mark === null ? wrong : ok(mark)
    }
    case 'judgement':
      return spec.kind === 'judgement' ? ok(divideHalfUp(answer.score * maxHundredths, 3)) : wrong
    case 'faults':
      if (spec.kind !== 'deduction') return wrong
      if (answer.count < 0) return refuse({ code: 'below-zero' })
      return faultsMark(spec, maxHundredths, answer)
    case 'points':
      if (spec.kind !== 'points') return wrong
      if (answer.hundredths < 0) return refuse({ code: 'below-zero' })
      if (answer.hundredths > maxHundredths)
        return refuse({ code: 'above-maximum', maximumHundredths: maxHundredths })
      if (answer.hundredths % spec.stepHundredths !== 0) {
        return refuse({ code: 'off-step', stepHundredths: spec.stepHundredths })
      }
      return ok(answer.hundredths)
    default:
      return never(answer)
  }
}

/**
 * 得分: the judge's own mark in hundredths (rules 1.2, 1.3). Judgement = score × max / 3, half up; a fault never takes
 * the mark below zero. Refuses an answer of another kind, above the maximum, below zero or off the written step: a
 * mark is never clamped silently.
 */
export function markFor(aspect: Markable, answer: Answer): Result<number, MarkRefusal> {
  const mark = rawMark(aspect, answer)
  if (mark.ok && mark.value > aspect.maxHundredths) {
    return refuse({ code: 'above-maximum', maximumHundredths: aspect.maxHundredths })
  }
  return mark
}

/** 评分: markFor, while the sheet (评分表) is still open. Refuses 'sheet-signed' (rule 1.4). */
export function placeMark(
  sheet: { readonly status: string },
  aspect: Markable,
  answer: Answer,
): Result<number, MarkRefusal> {
  if (sheet.status !== 'open') return refuse({ code: 'sheet-signed' })
  return markFor(aspect, answer)
}

/**
 * 小计: the sum of one judge's marks in hundredths and the aspects still blank, in the order given. Blank is not zero:
 * a sheet with anything missing may not be signed (rule 1.2).
 */
export function sheetTotal(
  aspectIds: readonly string[],
  marks: readonly { readonly aspectId: string; readonly hundredths: number }[],
): { missing: string[]; totalHundredths: number } {
  const given = new Map(marks.map((mark) => [mark.aspectId, mark.hundredths]))
  return {
    missing: aspectIds.filter((id) => !given.has(id)),
    totalHundredths: aspectIds.reduce((sum, id) => sum + (given.get(id) ?? 0), 0),
  }
}

/** What a signature binds: the sheet, who marked which blind number, every mark and the total. */
export interface SheetFacts {
  readonly sheetId: string
  readonly seat: string
  readonly module: string
  readonly judgeId: string
  readonly marks: readonly {
    readonly aspectId: string
    readonly hundredths: number
    readonly answer: Answer
  }[]
  readonly totalHundredths: number
}

/** 签字摘要: SHA-256 over the sheet's facts; the order of the marks does not matter (rule 1.4). */
export function sheetDigest(facts: SheetFacts): string {
  const marks = [...facts.marks].sort((a, b) => (a.aspectId < b.aspectId ? -1 : 1))
  return sha256Hex(canonical({ format: 'sheet/1', ...facts, marks }))
}
