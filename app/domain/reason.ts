/** 理由: why a rule decided as it did; facts are plain values, units in their names (…Hundredths, …Fen). */
export interface Reason {
  readonly code: ReasonCode
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** Every reason a rule can give, with the facts it carries; the sentences are exhaustive over this list. */
export const REASON_FACTS = {
  'rank-by-total': ['totalHundredths'],
  'rank-by-minutes': ['minutes', 'otherMinutes'],
  'rank-by-module': ['module', 'hundredths', 'otherHundredths'],
  'rank-shared': ['rank', 'count'],
  'not-ranked': ['outcome'],
  'not-marked': [],
  'tier-by-percent': ['tier', 'rank', 'percent', 'places', 'actual'],
  'tier-by-count': ['tier', 'rank', 'places'],
  'tier-by-rank': ['tier', 'rank'],
  'tier-merit': ['tier', 'rank', 'limit', 'actual'],
  'tier-none': ['rank'],
  'below-floor': ['totalHundredths', 'floorHundredths'],
  'field-too-small': ['actual', 'minimum'],
  'honour-met': ['rank', 'tier'],
  'honour-no-award': [],
  'honour-rank': ['rank', 'rankTo'],
  'honour-tier': ['tier', 'tiers'],
  'honour-group': ['group', 'needed'],
  'honour-age': ['age', 'ageMax'],
  'honour-sex': ['needed'],
  'class-outside-scope': ['classCode', 'source'],
  'class-in-scope': ['classCode', 'source'],
  'not-dispatched': ['source'],
  dispatched: ['source'],
  'no-award': [],
  'no-amount-in-policy': ['classCode', 'tier', 'role'],
  'amount-from-policy': ['tier', 'role', 'unit', 'amountFen', 'source'],
  'talent-by-rank': ['tier', 'rank', 'rankTo'],
  'talent-age': ['age', 'ageMax'],
} as const satisfies Record<string, readonly string[]>

export type ReasonCode = keyof typeof REASON_FACTS

export function reason(code: ReasonCode, facts: Reason['facts'] = {}): Reason {
  return { code, facts }
}
