import { z } from 'zod'
import { TierSchema } from '../tier'

const Count = z.number().int().min(0).max(10_000)
const Percent = z.number().int().min(0).max(100)
const Rounding = z.enum(['half-up', 'floor', 'ceil'])
const Boundary = z.enum(['include', 'exclude'])

/** 设奖方式: schemes A (shares), B (medals and 优胜), C (fixed counts), D (bands), and WorldSkills medals (rules 1.6, 2.7). */
export const AwardSchema = z.discriminatedUnion('scheme', [
  z.strictObject({
    scheme: z.literal('proportional'),
    tiers: z.array(z.strictObject({ tier: TierSchema, percent: Percent })).min(1),
    rounding: Rounding,
    cumulative: z.boolean(),
    boundary: Boundary,
  }),
  z.strictObject({ scheme: z.literal('medals'), merit: z.enum(['ceil', 'floor']).nullable() }),
  z.strictObject({
    scheme: z.literal('fixed'),
    tiers: z.array(z.strictObject({ tier: TierSchema, count: Count })).min(1),
    boundary: Boundary,
  }),
  z.strictObject({
    scheme: z.literal('bands'),
    bands: z
      .array(
        z.union([
          z.strictObject({ tier: TierSchema, rankTo: z.number().int().min(1).max(10_000) }),
          z.strictObject({ tier: TierSchema, percentTo: Percent, rounding: Rounding }),
        ]),
      )
      .min(1),
  }),
  z.strictObject({
    scheme: z.literal('worldskills'),
    on: z.enum(['total', 'scale']),
    windowHundredths: Count,
    medallionHundredths: z.number().int().min(0).max(100_000).nullable(),
  }),
])

export type AwardRule = z.infer<typeof AwardSchema>
export type Rounding = z.infer<typeof Rounding>

/**
 * 设奖人数: what a field of at least so many who started may receive; `tiers` null: every tier, `honoursRankTo` null: no
 * limit beyond the honours' own. Below the last step nothing is awarded (rule 2.3).
 */
export const FieldStepSchema = z.strictObject({
  atLeast: Count,
  tiers: z.array(TierSchema).nullable(),
  honoursRankTo: Count.nullable(),
})

export type FieldStep = z.infer<typeof FieldStepSchema>
