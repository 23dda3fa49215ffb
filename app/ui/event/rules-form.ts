import { z } from 'zod'
import { parseHundredths } from '~/domain/exact'
import { RulebookSchema, TieKeySchema, type Rulebook } from '~/domain/rulebook'

/** What the rules page sends; the same reading serves the live preview in the browser. */
export const RULES_FIELDS = {
  unit: z.enum(['sheet', 'aspect']),
  minimum: z.coerce.number().int().min(1).max(15),
  dropFrom: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(3).max(15)]),
  spreadLimit: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(3)]),
  tie1: z.union([z.literal('').transform(() => null), TieKeySchema]),
  tie2: z.union([z.literal('').transform(() => null), TieKeySchema]),
  tie3: z.union([z.literal('').transform(() => null), TieKeySchema]),
  scheme: z.enum(['proportional', 'medals', 'fixed']),
  first: z.coerce.number().int().min(0).max(1000),
  second: z.coerce.number().int().min(0).max(1000),
  third: z.coerce.number().int().min(0).max(1000),
  rounding: z.enum(['half-up', 'floor', 'ceil', 'cumulative']),
  boundary: z.enum(['include', 'exclude']),
  merit: z.enum(['none', 'ceil', 'floor']),
  floor: z.string().max(10),
  fieldMinimum: z.coerce.number().int().min(0).max(1000),
}
export const RulesFields = z.object(RULES_FIELDS)
export type RulesFieldsRead = z.infer<typeof RulesFields>

function awardOf(given: RulesFieldsRead): Rulebook['award'] {
  const { scheme, first, second, third, rounding, boundary, merit } = given
  if (scheme === 'medals') return { scheme, merit: merit === 'none' ? null : merit }
  if (scheme === 'fixed') {
    return {
      scheme,
      boundary,
      tiers: [
        { tier: 'first', count: first },
        { tier: 'second', count: second },
        { tier: 'third', count: third },
      ],
    }
  }
  return {
    scheme,
    rounding,
    boundary,
    tiers: [
      { tier: 'first', percent: first },
      { tier: 'second', percent: second },
      { tier: 'third', percent: third },
    ],
  }
}

/** The rulebook with what the form says; what the form does not ask stays. null: it would not be a rulebook. */
export function withRules(rulebook: Rulebook, given: RulesFieldsRead): Rulebook | null {
  const floorHundredths = given.floor.trim() === '' ? null : parseHundredths(given.floor.trim())
  if (given.floor.trim() !== '' && floorHundredths === null) return null
  const ties = [given.tie1, given.tie2, given.tie3].filter((key) => key !== null)
  const read = RulebookSchema.safeParse({
    ...rulebook,
    panel: {
      unit: given.unit,
      minimum: given.minimum,
      dropFrom: given.dropFrom,
      spreadLimit: given.spreadLimit,
    },
    tieChain: [...new Set(ties)],
    award: awardOf(given),
    floorHundredths,
    fieldMinimum: given.fieldMinimum,
  })
  return read.success ? read.data : null
}
