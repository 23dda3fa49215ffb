import { z } from 'zod'

/** 计分模块: 'A' of a scheme, 'theory' of a paper. */
const PartId = z
  .string()
  .min(1)
  .max(20)
  .regex(/^[^\s,:=@/]+$/)

/** 计分部分及权重: a module by its code, what it is marked out of, and its share of the total in hundredths of a per cent. */
export const PartSchema = z.strictObject({
  id: PartId,
  name: z.string().min(1).max(60),
  weightBasisPoints: z.number().int().min(1).max(10_000),
  outOfHundredths: z.number().int().min(1).max(1_000_000),
})

export type Part = z.infer<typeof PartSchema>

export const PanelRuleSchema = z.strictObject({
  unit: z.enum(['sheet', 'aspect']),
  dropFrom: z.number().int().min(3).max(15).nullable(),
  minimum: z.number().int().min(1).max(15),
  /** Absent: as many judges as sit on the panel. */
  maximum: z.number().int().min(1).max(15).optional(),
  spreadLimit: z.number().int().min(0).max(3).nullable(),
  /** 选手签字: the contestant signs every 现场 sheet beside the judge. Absent: not asked for (rule 2.2). */
  contestantSigns: z.boolean().optional(),
  /** 双人录入: a paper sheet is typed twice by two people and compared field by field. Absent: once. */
  typedTwice: z.boolean().optional(),
})

/** 裁判组规则: how the judges' marks become one (rules 1.3, 2.5). */
export type PanelRule = z.infer<typeof PanelRuleSchema>

/**
 * 取位: aspect marks and the total are always published at two decimals, half up; the panel's mean and a weighted part
 * may stay exact in between, and ranks may follow the published or the unrounded total (rules 2.5, 6).
 */
export const RoundingSchema = z.strictObject({
  panel: z.enum(['hundredth', 'exact']),
  part: z.enum(['hundredth', 'exact']),
  rankOn: z.enum(['published', 'exact']),
})

/** 平分规则: what separates equal totals, in order; a module counts more-first, minutes fewer-first (rule 2.6). */
export const TieKeySchema = z.union([
  z.literal('minutes'),
  z.literal('decision'),
  z.templateLiteral(['module:', z.string().min(1).max(20)]),
])
export type TieKey = z.infer<typeof TieKeySchema>
