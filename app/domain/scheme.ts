import { z } from 'zod'

const Hundredths = z.number().int().min(0).max(1_000_000)

/** The largest measured value a specification may name, in thousandths: six digits and three places. */
export const LARGEST_THOUSANDTHS = 999_999_999

const Thousandths = z.number().int().min(-LARGEST_THOUSANDTHS).max(LARGEST_THOUSANDTHS)

/** 扣分条: what one fault against one numbered rule costs, in hundredths. */
export const DeductionRuleSchema = z.object({
  no: z.string().min(1).max(12),
  text: z.string().max(120),
  perFaultHundredths: Hundredths.min(1),
})

export type DeductionRule = z.infer<typeof DeductionRuleSchema>

/** 评分规格: how an aspect turns an answer into hundredths of a mark (rules 1.2, 1.3). */
export const AspectSpecSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('binary') }),
  z.object({ kind: z.literal('points'), stepHundredths: z.number().int().min(1) }),
  z.object({
    kind: z.literal('tolerance'),
    nominalThousandths: z.number().int(),
    bands: z.array(z.object({ withinThousandths: z.number().int().min(0), hundredths: Hundredths })).min(1),
  }),
  z.object({ kind: z.literal('formula'), fullAtThousandths: Thousandths, zeroAtThousandths: Thousandths }),
  z.object({
    kind: z.literal('judgement'),
    descriptors: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  }),
  z.object({
    kind: z.literal('deduction'),
    perFaultHundredths: z.number().int().min(1),
    rules: z.array(DeductionRuleSchema).min(1).max(60).optional(),
  }),
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

/** 职业标准节 (WSOS section): the marks the standard gives it, in hundredths (rule 1.1). */
export interface SchemeSection {
  readonly code: string
  readonly name: string
  readonly declaredHundredths: number
}

/** 100.00 marks, the only total a scheme may have (rule 1.1). */
export const SCHEME_TOTAL_HUNDREDTHS = 10_000

/** Every aspect of one module, in its order. */
export function moduleAspects<A>(module: {
  readonly criteria: readonly { readonly aspects: readonly A[] }[]
}): A[] {
  return module.criteria.flatMap((criterion) => criterion.aspects)
}

/** Sum of the aspects' maxima of one module, in hundredths. */
export function moduleSum(module: {
  readonly criteria: readonly { readonly aspects: readonly { readonly maxHundredths: number }[] }[]
}): number {
  return moduleAspects(module).reduce((sum, aspect) => sum + aspect.maxHundredths, 0)
}

/** 总分: sum of all aspects' maxima, in hundredths; must be 10000 before the rules freeze (rule 1.1). */
export function schemeSum(scheme: Scheme): number {
  return scheme.modules.reduce((sum, module) => sum + moduleSum(module), 0)
}

/** Sum of the maxima of the aspects that name one section, in hundredths (rule 1.1). */
export function sectionSum(scheme: Scheme, code: string): number {
  return scheme.modules
    .flatMap(moduleAspects)
    .filter((aspect) => aspect.section.trim() === code)
    .reduce((sum, aspect) => sum + aspect.maxHundredths, 0)
}
