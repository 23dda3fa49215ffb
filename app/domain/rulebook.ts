import { z } from 'zod'
import { ok, refuse, type Result } from '../kit/result'
import { canonical, sha256Hex } from './digest'
import { AwardSchema, FieldStepSchema } from './rulebook/award-rule'
import { liftFirstFormat } from './rulebook/first-format'
import { HonourRuleSchema, PromotionRuleSchema } from './rulebook/honour-rule'
import { PanelRuleSchema, PartSchema, RoundingSchema, TieKeySchema } from './rulebook/marking-rule'
import { lintRulebook } from './rulebook/lint-rulebook'
import { firstMisfit, type Misfit } from './misfit'
import { ScaleRuleSchema } from './scale'
import { TierSchema } from './tier'

const Percent = z.number().int().min(0).max(100)
const Minutes = z.number().int().min(1).max(100_000)
const Mark = z.number().int().min(0).max(10_000)

const Fields = z.strictObject({
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

/** 竞赛规则: one event's rules, frozen with a digest at the briefing; every number is configuration (rule 7). */
export type Rulebook = z.infer<typeof Fields>

export const RulebookSchema = Fields.superRefine((rulebook, context) => {
  for (const { path, found, allowed } of lintRulebook(rulebook)) {
    context.addIssue({ code: 'custom', path: [...path], input: found, message: allowed })
  }
})

export type RulebookRefusal = { readonly code: 'rulebook-unreadable' } & Misfit

/** Reads a rulebook from JSON text; rulebook/1 is read as rulebook/2. Refuses with the first place that does not fit. */
export function parseRulebook(json: string): Result<Rulebook, RulebookRefusal> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return refuse({ code: 'rulebook-unreadable', place: '$', found: json.slice(0, 40), allowed: 'JSON' })
  }
  return readRulebook(value)
}

/** Reads a rulebook from a value already parsed, see parseRulebook. */
export function readRulebook(value: unknown): Result<Rulebook, RulebookRefusal> {
  const lifted = liftFirstFormat(value)
  const read = RulebookSchema.safeParse(lifted)
  if (read.success) return ok(read.data)
  return refuse({ code: 'rulebook-unreadable', ...firstMisfit(read.error, lifted) })
}

/** 规则摘要: SHA-256 over the canonical rulebook; what is stored when the rules freeze. */
export function rulebookDigest(rulebook: Rulebook): string {
  return sha256Hex(canonical(rulebook))
}
