import { z } from 'zod'

// Rules written before weights, steps and windows were configurable; they still decide the events they were frozen for.
const FirstFormat = z.looseObject({
  format: z.literal('rulebook/1'),
  award: z.looseObject({ scheme: z.string() }),
  fieldMinimum: z.number().int(),
})

function liftAward(award: z.infer<typeof FirstFormat>['award']): unknown {
  if (award.scheme !== 'proportional') return award
  const cumulative = award['rounding'] === 'cumulative'
  return { ...award, cumulative, rounding: cumulative ? 'half-up' : award['rounding'] }
}

/** A rulebook/1 said in the words of rulebook/2, with the same outcomes; anything else is returned as it is. */
export function liftFirstFormat(value: unknown): unknown {
  const read = FirstFormat.safeParse(value)
  if (!read.success) return value
  const { fieldMinimum, award, ...rest } = read.data
  return {
    ...rest,
    format: 'rulebook/2',
    source: '',
    parts: [],
    rounding: { panel: 'hundredth', part: 'exact', rankOn: 'published' },
    tieEnd: 'share',
    award: liftAward(award),
    scale: null,
    tierFloors: [],
    fieldSteps: [{ atLeast: fieldMinimum, tiers: null, honoursRankTo: null }],
    promotions: [],
    recheck: { leadingPercent: 30, samplePercent: 15, errorPercent: 5 },
    appeal: { windowMinutes: 120, answerMinutes: 120 },
    notice: { workingDays: 5, firstDayCounts: false },
  }
}
