import { z } from 'zod'
import { never } from '../kit/never'

const Hundredths = z.number().int().min(0).max(1_000_000)

/** 评分规格: how an aspect turns an answer into hundredths of a mark (rules 1.2, 1.3). */
export const AspectSpecSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('binary') }),
  z.object({ kind: z.literal('points'), stepHundredths: z.number().int().min(1) }),
  z.object({
    kind: z.literal('tolerance'),
    nominalThousandths: z.number().int(),
    bands: z.array(z.object({ withinThousandths: z.number().int().min(0), hundredths: Hundredths })).min(1),
  }),
  z.object({
    kind: z.literal('judgement'),
    descriptors: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  }),
  z.object({ kind: z.literal('deduction'), perFaultHundredths: z.number().int().min(1) }),
])

export type AspectSpec = z.infer<typeof AspectSpecSchema>

export const AspectSchema = z.object({
  code: z.string().min(1).max(20),
  kind: z.enum(['measurement', 'judgement', 'deduction']),
  title: z.string().max(1000),
  detail: z.string().max(4000),
  section: z.string().max(20),
  spec: AspectSpecSchema,
  maxHundredths: Hundredths,
})

/** 评分点 */
export type Aspect = z.infer<typeof AspectSchema>

/** 评分项 (CIS: sub-criterion A1…) */
export interface Criterion {
  code: string
  name: string
  day: string
  aspects: Aspect[]
}

/** 模块 (CIS: criterion A…I) */
export interface Module {
  code: string
  name: string
  maxHundredths: number
  criteria: Criterion[]
}

/** 评分标准 */
export interface Scheme {
  modules: Module[]
}

/** 100.00 marks, the only total a scheme may have (rule 1.1). */
export const SCHEME_TOTAL_HUNDREDTHS = 10_000

/** Sum of the aspects' maxima of one module, in hundredths. */
export function moduleSum(module: {
  criteria: readonly { aspects: readonly { maxHundredths: number }[] }[]
}): number {
  return module.criteria
    .flatMap((criterion) => criterion.aspects)
    .reduce((sum, aspect) => sum + aspect.maxHundredths, 0)
}

/** 总分: sum of all aspects' maxima, in hundredths; must be 10000 before the rules freeze (rule 1.1). */
export function schemeSum(scheme: Scheme): number {
  return scheme.modules.reduce((sum, module) => sum + moduleSum(module), 0)
}

export interface Finding {
  readonly place: string
  readonly severity: 'block' | 'warn'
  readonly code: FindingCode
  readonly facts: Readonly<Record<string, string | number>>
}

/** Everything lintScheme can find; the sentences are exhaustive over this list. */
export const FINDING_CODES = [
  'scheme-sum',
  'scheme-empty',
  'module-sum',
  'module-empty',
  'criterion-empty',
  'code-twice',
  'aspect-untitled',
  'aspect-without-marks',
  'aspect-large',
  'kind-mismatch',
  'step-uneven',
  'band-above-maximum',
  'fault-above-maximum',
  'descriptor-missing',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

const SPECS_OF = {
  measurement: ['binary', 'points', 'tolerance'],
  judgement: ['judgement'],
  deduction: ['deduction'],
} as const satisfies Record<Aspect['kind'], readonly AspectSpec['kind'][]>

const LARGE_HUNDREDTHS = 200

function finding(
  severity: Finding['severity'],
  place: string,
  code: FindingCode,
  facts: Finding['facts'] = {},
): Finding {
  return { place, severity, code, facts }
}

function twice(place: string, codes: readonly string[]): Finding[] {
  const repeated = codes.filter((code, at) => codes.indexOf(code) !== at)
  return [...new Set(repeated)].map((code) => finding('block', place, 'code-twice', { code }))
}

function lintSpec(place: string, spec: AspectSpec, maxHundredths: number): Finding[] {
  switch (spec.kind) {
    case 'points':
      if (maxHundredths % spec.stepHundredths === 0) return []
      return [finding('block', place, 'step-uneven', { stepHundredths: spec.stepHundredths, maxHundredths })]
    case 'tolerance': {
      const best = Math.max(...spec.bands.map((band) => band.hundredths))
      return best > maxHundredths
        ? [finding('block', place, 'band-above-maximum', { bandHundredths: best, maxHundredths })]
        : []
    }
    case 'deduction':
      if (spec.perFaultHundredths <= maxHundredths) return []
      return [
        finding('warn', place, 'fault-above-maximum', {
          faultHundredths: spec.perFaultHundredths,
          maxHundredths,
        }),
      ]
    case 'judgement': {
      const missing = spec.descriptors.filter((text) => text.trim() === '').length
      return missing > 0 ? [finding('warn', place, 'descriptor-missing', { missing })] : []
    }
    case 'binary':
      return []
    default:
      return never(spec)
  }
}

function lintAspect(place: string, { kind, title, spec, maxHundredths }: Aspect): Finding[] {
  const found: Finding[] = []
  const specs: readonly AspectSpec['kind'][] = SPECS_OF[kind]
  if (title.trim() === '') found.push(finding('block', place, 'aspect-untitled'))
  if (maxHundredths <= 0) found.push(finding('block', place, 'aspect-without-marks'))
  if (maxHundredths > LARGE_HUNDREDTHS) found.push(finding('warn', place, 'aspect-large', { maxHundredths }))
  if (!specs.includes(spec.kind))
    found.push(finding('block', place, 'kind-mismatch', { kind, spec: spec.kind }))
  return [...found, ...lintSpec(place, spec, maxHundredths)]
}

function lintModule(module: Module): Finding[] {
  const place = module.code
  const aspectsHundredths = moduleSum(module)
  const found = twice(
    place,
    module.criteria.map((criterion) => criterion.code),
  )
  if (module.criteria.length === 0) found.push(finding('block', place, 'module-empty'))
  if (aspectsHundredths !== module.maxHundredths) {
    found.push(
      finding('block', place, 'module-sum', { aspectsHundredths, maxHundredths: module.maxHundredths }),
    )
  }
  for (const { code, aspects } of module.criteria) {
    const at = `${place}/${code}`
    if (aspects.length === 0) found.push(finding('block', at, 'criterion-empty'))
    found.push(
      ...twice(
        at,
        aspects.map((aspect) => aspect.code),
      ),
    )
    found.push(...aspects.flatMap((aspect) => lintAspect(`${at}/${aspect.code}`, aspect)))
  }
  return found
}

/**
 * 评分标准检查: what stands in the way of freezing the scheme ('block') and what is unusual ('warn'), with its place as
 * module/criterion/aspect codes. The total must be 100.00 exactly: 99.99 and 100.01 block (rule 1.1).
 */
export function lintScheme(scheme: Scheme): Finding[] {
  const found = twice(
    '',
    scheme.modules.map((module) => module.code),
  )
  const sumHundredths = schemeSum(scheme)
  if (scheme.modules.length === 0) found.push(finding('block', '', 'scheme-empty'))
  else if (sumHundredths !== SCHEME_TOTAL_HUNDREDTHS) {
    found.push(
      finding('block', '', 'scheme-sum', { sumHundredths, neededHundredths: SCHEME_TOTAL_HUNDREDTHS }),
    )
  }
  return [...found, ...scheme.modules.flatMap(lintModule)]
}
