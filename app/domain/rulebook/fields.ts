import { z } from 'zod'
import { ScaleRuleSchema } from '../scale'
import { TierSchema } from '../tier'
import { AwardSchema, FieldStepSchema } from './award-rule'
import { HonourRuleSchema, PromotionRuleSchema } from './honour-rule'
import { PanelRuleSchema, PartSchema, RoundingSchema, TieKeySchema } from './marking-rule'

const Percent = z.number().int().min(0).max(100)
const Minutes = z.number().int().min(1).max(100_000)
const Mark = z.number().int().min(0).max(10_000)

/** Every field of a rulebook, each well formed by itself; lintRulebook looks at them together. */
export const RulebookFields = z.strictObject({
  format: z.literal('rulebook/2'),
  name: z.string().min(1).max(80),
  source: z.string().max(300),
  parts: z.array(PartSchema).max(20),
  panel: PanelRuleSchema,
  rounding: RoundingSchema,
  tieChain: z.array(TieKeySchema).max(20),
  tieEnd: z.enum(['share', 'decide']),
  award: AwardSchema,
  scale: ScaleRuleSchema.nullable(),
  floorHundredths: Mark.nullable(),
  tierFloors: z.array(z.strictObject({ tier: TierSchema, hundredths: Mark })),
  dsqCounts: z.boolean(),
  fieldSteps: z.array(FieldStepSchema).min(1).max(10),
  honours: z.array(HonourRuleSchema).max(50),
  promotions: z.array(PromotionRuleSchema).max(50),
  recheck: z.strictObject({ leadingPercent: Percent, samplePercent: Percent, errorPercent: Percent }),
  appeal: z.strictObject({ windowMinutes: Minutes, answerMinutes: Minutes }),
  notice: z.strictObject({ workingDays: z.number().int().min(0).max(60), firstDayCounts: z.boolean() }),
  talent: z.array(
    z.strictObject({ tier: z.enum(['seed', 'reserve', 'watch']), rankTo: z.number().int().min(1) }),
  ),
  talentAgeMax: z.number().int().min(14).max(100).nullable(),
})

export type RulebookFields = z.infer<typeof RulebookFields>
