import { z } from 'zod'
import { ok, refuse, type Result } from '../kit/result'
import { parseHundredths, LARGEST_THOUSANDTHS } from './exact'
import { readJson } from './json-text'
import { firstMisfit } from './misfit'
import type { Aspect, AspectSpec } from './aspect'
import type { Criterion, Module, Scheme, SchemeSection } from './scheme'

const MARK = 'a mark as text with at most two decimals, "0.00" to "9999.99"'
const VALUE = 'a measured value as text with at most three decimals, e.g. "20.050"'

/** A number as printed, scaled to an integer; anything else, a bare number above all, does not fit. */
function printed(read: (text: string) => number | null, allowed: string) {
  return z.unknown().transform((raw, ctx) => {
    const value = typeof raw === 'string' ? read(raw) : null
    if (value !== null) return value
    ctx.addIssue({ code: 'custom', message: allowed })
    return z.NEVER
  })
}

function thousandthsOf(text: string): number | null {
  const [, sign, whole = '', part = ''] = /^(-?)(\d{1,6})(?:\.(\d{1,3}))?$/.exec(text) ?? []
  if (whole === '') return null
  const size = Number(whole + part.padEnd(3, '0'))
  if (size > LARGEST_THOUSANDTHS) return null
  return sign === '-' && size > 0 ? -size : size
}

const Mark = printed((text) => (/^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? parseHundredths(text) : null), MARK)
const Step = printed(
  (text) => (/^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? parseHundredths(text) || null : null),
  `${MARK}, above 0`,
)
const Value = printed(thousandthsOf, VALUE)
const Within = printed(
  (text) => (text.startsWith('-') ? null : thousandthsOf(text)),
  `${VALUE}, not negative`,
)

const Code = z.string().min(1).max(20)
const Name = z.string().max(200)

const Spec = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('binary') }),
    z.strictObject({ kind: z.literal('points'), step: Step }),
    z.strictObject({
      kind: z.literal('tolerance'),
      nominal: Value,
      bands: z.array(z.strictObject({ within: Within, mark: Mark })).min(1),
    }),
    z.strictObject({ kind: z.literal('formula'), fullAt: Value, zeroAt: Value }),
    z.strictObject({
      kind: z.literal('judgement'),
      descriptors: z.tuple([z.string(), z.string(), z.string(), z.string()]),
    }),
    z.strictObject({
      kind: z.literal('deduction'),
      perFault: Step,
      rules: z
        .array(z.strictObject({ no: z.string().min(1).max(12), text: z.string().max(120), perFault: Step }))
        .min(1)
        .max(60)
        .optional(),
    }),
  ],
  { error: '"binary" | "points" | "tolerance" | "formula" | "judgement" | "deduction"' },
)

const KIND_OF = { M: 'measurement', J: 'judgement', D: 'deduction' } as const

const AspectJson = z
  .strictObject({
    code: Code,
    type: z.enum(['M', 'J', 'D']),
    title: z.string().max(1000),
    detail: z.string().max(4000).optional(),
    section: z.string().max(20).optional(),
    max: Mark,
    spec: Spec.optional(),
  })
  .superRefine(({ type, spec }, ctx) => {
    if (type !== 'D' || spec) return
    const message = 'what one fault costs, e.g. {"kind":"deduction","perFault":"0.50"}'
    ctx.addIssue({ code: 'custom', path: ['spec'], message })
  })

const SchemeJson = z.strictObject({
  format: z.literal('scheme/1'),
  title: z.string().max(200).optional(),
  sections: z.array(z.strictObject({ code: Code, name: Name, declared: Mark })).optional(),
  modules: z.array(
    z.strictObject({
      code: Code,
      name: Name,
      max: Mark,
      criteria: z.array(
        z.strictObject({
          code: Code,
          name: Name,
          day: z.string().max(20).optional(),
          aspects: z.array(AspectJson),
        }),
      ),
    }),
  ),
})

function specOf(spec: z.infer<typeof Spec> | undefined, type: 'M' | 'J' | 'D'): AspectSpec {
  switch (spec?.kind) {
    case undefined:
      return type === 'J' ? { kind: 'judgement', descriptors: ['', '', '', ''] } : { kind: 'binary' }
    case 'points':
      return { kind: 'points', stepHundredths: spec.step }
    case 'tolerance': {
      const bands = spec.bands.map(({ within, mark }) => ({ withinThousandths: within, hundredths: mark }))
      return { kind: 'tolerance', nominalThousandths: spec.nominal, bands }
    }
    case 'formula':
      return { kind: 'formula', fullAtThousandths: spec.fullAt, zeroAtThousandths: spec.zeroAt }
    case 'deduction':
      return {
        kind: 'deduction',
        perFaultHundredths: spec.perFault,
        ...(spec.rules && {
          rules: spec.rules.map(({ no, text, perFault }) => ({ no, text, perFaultHundredths: perFault })),
        }),
      }
    case 'binary':
    case 'judgement':
      return spec
  }
}

function aspectOf(given: z.infer<typeof AspectJson>): Aspect {
  const { code, type, title, detail = '', section = '', max, spec } = given
  return { code, kind: KIND_OF[type], title, detail, section, spec: specOf(spec, type), maxHundredths: max }
}

function criterionOf(given: z.infer<typeof SchemeJson>['modules'][number]['criteria'][number]): Criterion {
  return { code: given.code, name: given.name, day: given.day ?? '', aspects: given.aspects.map(aspectOf) }
}

function moduleOf({ code, name, max, criteria }: z.infer<typeof SchemeJson>['modules'][number]): Module {
  return { code, name, maxHundredths: max, criteria: criteria.map(criterionOf) }
}

/** The first place where a text is no scheme/1: its JSON path, what stands there, what may stand there. */
export interface SchemeJsonRefusal {
  readonly code: 'scheme-json'
  readonly path: string
  readonly found: string
  readonly allowed: string
}

/**
 * 读 scheme/1: a marking scheme as JSON, marks as decimal text as printed ("30.00"), measured values likewise; unknown
 * keys, bare numbers and other formats are refused with their JSON path (rule 1.1). An aspect without a spec is yes or
 * no (M) or a judgement without descriptors (J); a deduction (D) needs one. What the scheme sums to is lintScheme's to say.
 */
export function readSchemeJson(
  text: string,
): Result<{ scheme: Scheme; sections: SchemeSection[]; title: string }, SchemeJsonRefusal> {
  const json = readJson(text)
  if (!json.ok) {
    const { place, found, allowed } = json.refusal
    return refuse({ code: 'scheme-json', path: place, found, allowed })
  }
  const read = SchemeJson.safeParse(json.value)
  if (!read.success) {
    const { place, found, allowed } = firstMisfit(read.error, json.value)
    return refuse({ code: 'scheme-json', path: place, found, allowed })
  }
  const { title = '', sections = [], modules } = read.data
  return ok({
    title,
    scheme: { modules: modules.map(moduleOf) },
    sections: sections.map(({ code, name, declared }) => ({ code, name, declaredHundredths: declared })),
  })
}
