import { judgingOf } from '~/domain/judging'
import { AspectSpecSchema } from '~/domain/aspect'
import { AnswerSchema } from '~/domain/answer'
import type { PaperFacts } from './paper-rows.server'

type SignatureRow = {
  readonly role: string
  readonly signerName: string
  readonly method: string
  readonly strokes: string
  readonly at: Date
}

/** One sheet's row; a form of a module only when the marking has not begun. */
export type PaperRow = {
  readonly id?: string
  readonly digest?: string | null
  readonly totalHundredths?: number | null
  readonly seat?: { readonly code: string }
  readonly judge?: { readonly seatNo: number }
  readonly module: { readonly code: string }
  readonly marks?: readonly { aspectId: string; hundredths: number; answer: string }[]
  readonly signatures?: readonly SignatureRow[]
}

/** A contestant's hand and name stay out: the paper knows numbers only. */
function signed({ role, signerName, method, strokes, at }: SignatureRow) {
  const told = role === 'contestant' ? { name: '', strokes: '' } : { name: signerName, strokes }
  return { role, method, at: at.toISOString(), ...told }
}

/** 纸质评分表: one sheet as it is printed, blank or as it was marked; no contestant's name anywhere. */
export function paperSheet(facts: PaperFacts, row: PaperRow, kind: 'blank' | 'filled') {
  const { code, name, group, startsAt, season, rulesDigest, ledger, chief, contestantSigns } = facts
  const module = facts.modules.find((one) => one.code === row.module.code)
  if (!module) throw new RangeError(`event ${code} has no module ${row.module.code}`)
  const judging = judgingOf(module.judging)
  const marks = new Map((kind === 'filled' ? (row.marks ?? []) : []).map((mark) => [mark.aspectId, mark]))
  const groups = module.criteria.map((criterion) => ({
    code: criterion.code,
    name: criterion.name,
    lines: criterion.aspects.map(({ spec, ...aspect }) => {
      const mark = marks.get(aspect.id)
      return {
        ...aspect,
        spec: AspectSpecSchema.parse(JSON.parse(spec)),
        answer: mark ? AnswerSchema.parse(JSON.parse(mark.answer)) : null,
        hundredths: mark?.hundredths ?? null,
      }
    }),
  }))
  const lines = groups.flatMap((one) => one.lines)
  const complete = lines.length > 0 && lines.every((line) => line.hundredths !== null)
  const signatures = kind === 'filled' ? [...(row.signatures ?? []), ...(chief ? [chief] : [])] : []
  return {
    id: row.id ?? null,
    kind,
    number: row.seat?.code ?? null,
    judgeNo: row.judge?.seatNo ?? null,
    event: { code, name, group, season: season.name, startsAt: startsAt.toISOString() },
    module: { code: module.code, name: module.name, maxHundredths: module.maxHundredths, judging },
    groups,
    totalHundredths: complete ? lines.reduce((sum, line) => sum + (line.hundredths ?? 0), 0) : null,
    rulesDigest,
    sheetDigest: kind === 'filled' ? (row.digest ?? null) : null,
    ledger,
    contestantSigns: contestantSigns && judging === 'site',
    signatures: signatures.map(signed),
  }
}

export type Paper = ReturnType<typeof paperSheet>
