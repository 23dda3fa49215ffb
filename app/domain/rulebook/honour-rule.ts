import { z } from 'zod'
import { SKILL_LEVELS } from '../entry-draft'
import { TierSchema } from '../tier'

const Rank = z.number().int().min(1).max(10_000)
const Name = z.string().min(1).max(60)

/**
 * 推荐条件: what one person of an entry must meet; what is left out is not asked. `ageMax` includes the number itself
 * (35 周岁含) unless `ageBelow` is set (rule 2.8).
 */
const ConditionsSchema = z.strictObject({
  rankFrom: Rank.optional(),
  rankTo: Rank.optional(),
  tiers: z.array(TierSchema).optional(),
  group: z.string().optional(),
  classCodes: z.array(z.string().min(1).max(40)).optional(),
  teamSize: z.number().int().min(1).max(20).optional(),
  ageMax: z.number().int().min(14).max(100).optional(),
  ageBelow: z.boolean().optional(),
  sex: z.enum(['F', 'M']).optional(),
  employed: z.boolean().optional(),
  notHolding: z.array(Name).optional(),
  totalFromHundredths: z.number().int().min(0).max(10_000).optional(),
  partsFromHundredths: z.number().int().min(0).max(10_000).optional(),
})

export type Conditions = z.infer<typeof ConditionsSchema>

export const HonourRuleSchema = z.strictObject({ honour: Name, owner: Name, when: ConditionsSchema })

/** 荣誉推荐规则 */
export type HonourRule = z.infer<typeof HonourRuleSchema>

const LevelSchema = z.enum(SKILL_LEVELS)

/**
 * 晋升规则: 'to' names the level reached and what becomes of one who holds it already; 'one-up' raises by one level, not
 * above the cap. A level is never lowered (rule 2.8).
 */
export const PromotionRuleSchema = z.strictObject({
  owner: Name,
  when: ConditionsSchema,
  give: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('to'), level: LevelSchema, atLevel: z.enum(['one-up', 'keep']) }),
    z.strictObject({ kind: z.literal('one-up'), cap: LevelSchema }),
  ]),
})

export type PromotionRule = z.infer<typeof PromotionRuleSchema>
