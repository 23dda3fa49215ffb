import { z } from 'zod'
import { LARGEST_THOUSANDTHS } from './exact'

const Hundredths = z.number().int().min(0).max(1_000_000)

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
