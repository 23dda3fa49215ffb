import { reason, type Reason } from './reason'
import type { Rulebook } from './rulebook'
import type { FieldStep } from './rulebook/award-rule'
import type { Conditions } from './rulebook/honour-rule'
import type { Tier } from './tier'

/**
 * What an honour is judged by: one member of an entry, with the entry's result; age in years at the event's date, marks
 * in hundredths. null: not known, which never meets a condition.
 */
export interface HonourFacts {
  readonly rank: number | null
  readonly tier: Tier | null
  readonly group: string
  readonly age: number | null
  readonly sex: 'F' | 'M' | null
  readonly classCode?: string | null
  readonly teamSize?: number | null
  readonly employed?: boolean | null
  readonly holding?: readonly string[] | null
  readonly totalHundredths?: number | null
  readonly modules?: Readonly<Record<string, number>>
}

export interface HonourProposal {
  readonly honour: string
  readonly owner: string
  readonly granted: boolean
  readonly reason: Reason
}

type Test = (when: Conditions, facts: HonourFacts) => Reason | null

function byRank({ rankFrom, rankTo, tiers }: Conditions, { rank, tier }: HonourFacts): Reason | null {
  if (rank === null) return reason('honour-no-award')
  if (rankTo !== undefined && rank > rankTo) return reason('honour-rank', { rank, rankTo })
  if (rankFrom !== undefined && rank < rankFrom) return reason('honour-rank-from', { rank, rankFrom })
  if (tiers && (tier === null || !tiers.includes(tier))) {
    return reason('honour-tier', { tier, tiers: tiers.join(',') })
  }
  return null
}

function byEvent({ group, classCodes, teamSize }: Conditions, facts: HonourFacts): Reason | null {
  if (group !== undefined && group !== facts.group) {
    return reason('honour-group', { group: facts.group, needed: group })
  }
  const classCode = facts.classCode ?? null
  if (classCodes && (classCode === null || !classCodes.includes(classCode))) {
    return reason('honour-class', { classCode, needed: classCodes.join(',') })
  }
  if (teamSize !== undefined && teamSize !== facts.teamSize) {
    return reason('honour-team-size', { teamSize: facts.teamSize ?? null, needed: teamSize })
  }
  return null
}

function byPerson(when: Conditions, { age, sex, employed, holding }: HonourFacts): Reason | null {
  const { ageMax, ageBelow = false, notHolding } = when
  if (ageMax !== undefined && (age === null || age > ageMax || (ageBelow && age === ageMax))) {
    return reason('honour-age', { age, ageMax: ageBelow ? ageMax - 1 : ageMax })
  }
  if (when.sex !== undefined && when.sex !== sex) return reason('honour-sex', { needed: when.sex })
  if (when.employed !== undefined && when.employed !== employed) {
    const known = employed === null || employed === undefined ? null : String(employed)
    return reason('honour-employment', { employment: known, needed: String(when.employed) })
  }
  const held = notHolding?.find((honour) => holding?.includes(honour))
  return held === undefined ? null : reason('honour-held', { honour: held })
}

function byMarks(when: Conditions, { totalHundredths = null, modules = {} }: HonourFacts): Reason | null {
  const { totalFromHundredths, partsFromHundredths } = when
  if (
    totalFromHundredths !== undefined &&
    (totalHundredths === null || totalHundredths < totalFromHundredths)
  ) {
    return reason('honour-total', { totalHundredths, floorHundredths: totalFromHundredths })
  }
  if (partsFromHundredths === undefined) return null
  const low = Object.entries(modules).find(([, hundredths]) => hundredths < partsFromHundredths)
  if (!low) return null
  return reason('honour-part', { part: low[0], hundredths: low[1], floorHundredths: partsFromHundredths })
}

const TESTS: readonly Test[] = [byRank, byEvent, byPerson, byMarks]

/** 条件: the first condition a person does not meet, or null when all are met (rule 2.8). */
export function conditionAgainst(when: Conditions, facts: HonourFacts): Reason | null {
  for (const test of TESTS) {
    const against = test(when, facts)
    if (against) return against
  }
  return null
}

/** 设奖人数: why a field of `actual` proposes nobody of this rank, or null (rule 2.3). */
export function fieldAgainst(step: FieldStep | null, actual: number, rank: number | null): Reason | null {
  const rankTo = step === null ? 0 : step.honoursRankTo
  if (rank === null || rankTo === null || rank <= rankTo) return null
  return reason('honour-field', { actual, rankTo })
}

/**
 * 荣誉推荐: every honour of the rulebook with whether this person may be proposed for it and why (rule 2.8). A proposal
 * to the owning body only, never a title. `field` limits what a small field may propose (rule 2.3).
 */
export function proposeHonours(
  rulebook: Pick<Rulebook, 'honours'>,
  facts: HonourFacts,
  field: { readonly step: FieldStep | null; readonly actual: number } | null = null,
): HonourProposal[] {
  const tooSmall = field && fieldAgainst(field.step, field.actual, facts.rank)
  return rulebook.honours.map(({ honour, owner, when }) => {
    const against = conditionAgainst(when, facts) ?? tooSmall
    const met = reason('honour-met', { rank: facts.rank, tier: facts.tier })
    return { honour, owner, granted: against === null, reason: against ?? met }
  })
}
