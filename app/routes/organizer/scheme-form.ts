import { z } from 'zod'
import { JUDGINGS } from '~/domain/judging'
import { DeductionRuleSchema, type Aspect, type AspectSpec, type DeductionRule } from '~/domain/aspect'
import { LARGEST_THOUSANDTHS } from '~/domain/exact'
import { choice, hundredthsField, longText, optionalText, text } from '~/http/fields'
import { never } from '~/kit/never'

const Id = z.string().max(64)
const OrNew = Id.transform((id) => (id === '' ? null : id))
const Code = text(20)
const KINDS = ['binary', 'points', 'tolerance', 'formula', 'judgement', 'deduction'] as const

export const SchemeForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('module'),
    moduleId: OrNew,
    code: Code,
    name: text(100),
    max: hundredthsField(1, 10_000),
    judging: choice(JUDGINGS).optional(),
  }),
  z.object({
    intent: z.literal('criterion'),
    moduleId: Id,
    criterionId: OrNew,
    code: Code,
    name: text(200),
    day: optionalText(20),
  }),
  z.object({
    intent: z.literal('aspect'),
    criterionId: Id,
    aspectId: OrNew,
    code: Code,
    spec: choice(KINDS),
    title: text(500),
    detail: optionalText(1000),
    section: optionalText(20),
    max: hundredthsField(1, 10_000),
    step: optionalText(10),
    perFault: optionalText(10),
    rules: longText(8000),
    nominal: optionalText(16),
    bands: longText(400),
    fullAt: optionalText(16),
    zeroAt: optionalText(16),
    d0: optionalText(400),
    d1: optionalText(400),
    d2: optionalText(400),
    d3: optionalText(400),
  }),
  z.object({ intent: z.literal('delete'), kind: choice(['module', 'criterion', 'aspect']), id: Id }),
])

export type AspectForm = Extract<z.infer<typeof SchemeForm>, { intent: 'aspect' }>
type SpecProblem = {
  readonly field: 'step' | 'perFault' | 'rules' | 'nominal' | 'bands' | 'fullAt' | 'zeroAt'
}

function scaled(typed: string, decimals: number): number | null {
  const [, sign = '', whole = '', part = ''] = /^([+-]?)(\d{1,9})(?:\.(\d+))?$/.exec(typed.trim()) ?? []
  if (whole === '' || part.length > decimals) return null
  const size = Number(whole) * 10 ** decimals + Number(part.padEnd(decimals, '0'))
  return sign === '-' ? -size : size
}

/** The spec as typed; names the field that cannot be read. */
function specOf(form: AspectForm): AspectSpec | SpecProblem {
  switch (form.spec) {
    case 'binary':
      return { kind: 'binary' }
    case 'points': {
      const stepHundredths = scaled(form.step, 2)
      return stepHundredths && stepHundredths > 0 ? { kind: 'points', stepHundredths } : { field: 'step' }
    }
    case 'deduction': {
      const perFaultHundredths = scaled(form.perFault, 2)
      if (!perFaultHundredths || perFaultHundredths <= 0) return { field: 'perFault' }
      const lines = form.rules.split('\n').filter((line) => line.trim() !== '')
      if (lines.length === 0) return { kind: 'deduction', perFaultHundredths }
      const rules = lines.map((line) => ruleOf(line, perFaultHundredths)).filter((rule) => rule !== null)
      const numbers = new Set(rules.map((rule) => rule.no))
      return numbers.size === lines.length && lines.length <= 60
        ? { kind: 'deduction', perFaultHundredths, rules }
        : { field: 'rules' }
    }
    case 'judgement':
      return { kind: 'judgement', descriptors: [form.d0, form.d1, form.d2, form.d3] }
    case 'tolerance': {
      const nominalThousandths = scaled(form.nominal, 3)
      if (nominalThousandths === null) return { field: 'nominal' }
      const bands = form.bands
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(bandOf)
      const read = bands.filter((band) => band !== null)
      if (read.length === 0 || read.length < bands.length) return { field: 'bands' }
      return { kind: 'tolerance', nominalThousandths, bands: read }
    }
    case 'formula': {
      const fullAtThousandths = measured(form.fullAt)
      if (fullAtThousandths === null) return { field: 'fullAt' }
      const zeroAtThousandths = measured(form.zeroAt)
      if (zeroAtThousandths === null) return { field: 'zeroAt' }
      return { kind: 'formula', fullAtThousandths, zeroAtThousandths }
    }
    default:
      return never(form.spec)
  }
}

/** A value the pad can take: six digits and three places. */
function measured(typed: string): number | null {
  const value = scaled(typed, 3)
  return value === null || Math.abs(value) > LARGEST_THOUSANDTHS ? null : value
}

/** “编号 | 条文 | 每处扣分”; without a price, the aspect's own. */
function ruleOf(line: string, usualHundredths: number): DeductionRule | null {
  const [no = '', words = '', price = ''] = line.split(/[|｜]/).map((part) => part.trim())
  const perFaultHundredths = price === '' ? usualHundredths : scaled(price, 2)
  if (/[\s,，、;；×]/.test(no)) return null
  const read = DeductionRuleSchema.safeParse({ no, text: words, perFaultHundredths })
  return read.success ? read.data : null
}

function bandOf(line: string) {
  const [within = '', marks = ''] = line.trim().split(/[\s,，]+/)
  const withinThousandths = scaled(within, 3)
  const hundredths = scaled(marks, 2)
  if (withinThousandths === null || hundredths === null || withinThousandths < 0 || hundredths < 0)
    return null
  return { withinThousandths, hundredths }
}

const KIND_OF = {
  binary: 'measurement',
  points: 'measurement',
  tolerance: 'measurement',
  formula: 'measurement',
  judgement: 'judgement',
  deduction: 'deduction',
} as const satisfies Record<AspectSpec['kind'], Aspect['kind']>

/** 评分点 as typed: the aspect, or the field that cannot be read. */
export function aspectOf(form: AspectForm): Aspect | SpecProblem {
  const spec = specOf(form)
  if ('field' in spec) return spec
  const { code, title, detail, section, max } = form
  return { code, kind: KIND_OF[spec.kind], title, detail, section, spec, maxHundredths: max }
}
