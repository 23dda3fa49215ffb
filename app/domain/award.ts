import { cutsOf, type Cut, type Holding } from './award/cuts'
import { windowCuts } from './award/window-cuts'
import type { Outcome, Ranked } from './ranking'
import { reason, type Reason } from './reason'
import type { Rulebook } from './rulebook'
import type { FieldStep } from './rulebook/award-rule'
import type { Tier } from './tier'

export interface Awarded {
  readonly key: string
  readonly tier: Tier | null
  readonly reason: Reason
  /** Why each better tier was not granted, best first. */
  readonly refused: readonly Reason[]
}

/**
 * 实际参赛: everyone who started. An absent entry never counts; a disqualified or void one counts when the rulebook
 * says so (rules 2.3, 2.5).
 */
export function actualCount(
  rulebook: { readonly dsqCounts: boolean },
  entries: readonly { readonly outcome: Outcome }[],
): number {
  return entries.filter(({ outcome }) => {
    if (outcome === 'absent') return false
    return outcome === 'dsq' || outcome === 'void' ? rulebook.dsqCounts : true
  }).length
}

/** 设奖档次: what a field of `actual` may receive; null below the smallest step: no award at all (rule 2.3). */
export function fieldStep({ fieldSteps }: Pick<Rulebook, 'fieldSteps'>, actual: number): FieldStep | null {
  return fieldSteps.find((step) => actual >= step.atLeast) ?? null
}

type AwardBook = Pick<Rulebook, 'award' | 'scale' | 'floorHundredths' | 'tierFloors' | 'fieldSteps'>

/** 分界 of one field: what every rank of it will be judged by; see awardAt. */
export interface AwardField {
  readonly actual: number
  readonly step: FieldStep | null
  readonly cuts: readonly Cut[]
}

/** 设奖: the cuts of a whole field, computed once from its ranked entries, best first (rule 2.7). */
export function awardField(rulebook: AwardBook, holding: Holding, actual: number): AwardField {
  const { award, scale } = rulebook
  const cuts =
    award.scheme === 'worldskills' ? windowCuts(award, scale, holding) : cutsOf(award, actual, holding)
  return { actual, step: fieldStep(rulebook, actual), cuts }
}

// The step a field would have had to reach for this tier to be given.
function stepFor({ fieldSteps }: AwardBook, tier: Tier): number {
  const steps = fieldSteps.filter((step) => step.tiers === null || step.tiers.includes(tier))
  return steps.at(-1)?.atLeast ?? 0
}

// Null: nothing stands against it. Only a rank that the tier reaches is told about fields and floors.
function obstacle(
  rulebook: AwardBook,
  field: AwardField,
  cut: Cut,
  rank: number,
  total: number,
): Reason | null {
  const { tier, lastRank } = cut
  if (rank > lastRank) return reason('tier-beyond', { tier, rank, lastRank })
  const { step, actual } = field
  if (step?.tiers && !step.tiers.includes(tier)) {
    return reason('tier-not-in-field', { tier, actual, atLeast: stepFor(rulebook, tier) })
  }
  const floor = rulebook.tierFloors.find((one) => one.tier === tier)?.hundredths ?? 0
  if (total >= floor) return null
  return reason('below-tier-floor', { tier, totalHundredths: total, floorHundredths: floor })
}

/** 评奖 of one ranked entry among its field, see awardTiers. */
export function awardAt(rulebook: AwardBook, field: AwardField, entry: Ranked): Awarded {
  const { key, rank, totalHundredths, decidedBy } = entry
  const none = (why: Reason, refused: readonly Reason[] = []): Awarded => ({
    key,
    tier: null,
    reason: why,
    refused,
  })
  if (rank === null || totalHundredths === null) return none(decidedBy)
  if (field.step === null) {
    const minimum = rulebook.fieldSteps.at(-1)?.atLeast ?? 0
    return none(reason('field-too-small', { actual: field.actual, minimum }))
  }
  const { floorHundredths } = rulebook
  if (floorHundredths !== null && totalHundredths < floorHundredths) {
    return none(reason('below-floor', { totalHundredths, floorHundredths }))
  }
  const refused: Reason[] = []
  for (const cut of field.cuts) {
    const against = obstacle(rulebook, field, cut, rank, totalHundredths)
    if (against === null) return { key, tier: cut.tier, reason: cut.why(rank), refused }
    refused.push(against)
  }
  return none(reason('tier-none', { rank }), refused)
}

/**
 * 评奖: the tier of every entry with its reason and with why nothing better was granted, in the order given (rule 2.7).
 * `actual` is actualCount. No award below the mark floor, none in too small a field, none without a rank. A place that
 * a tier's own floor leaves vacant (空缺) is not handed down; the entry takes the next tier it qualifies for.
 */
export function awardTiers(rulebook: AwardBook, ranked: readonly Ranked[], actual: number): Awarded[] {
  const best = ranked.filter((entry) => entry.rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const holding: Holding = {
    length: best.length,
    rankAt: (place) => best[place]?.rank ?? null,
    totalAt: (place) => best[place]?.totalHundredths ?? 0,
  }
  const field = awardField(rulebook, holding, actual)
  return ranked.map((entry) => awardAt(rulebook, field, entry))
}
