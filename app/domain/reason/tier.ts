/** Why an award was given or not: each code with the rule that speaks and the facts it carries. */
export const TIER_REASONS = {
  'tier-by-percent': { rule: '2.7', facts: ['tier', 'rank', 'percent', 'places', 'actual'] },
  'tier-by-count': { rule: '2.7', facts: ['tier', 'rank', 'places'] },
  'tier-by-rank': { rule: '2.7', facts: ['tier', 'rank'] },
  'tier-by-band': { rule: '2.7', facts: ['tier', 'rank', 'rankTo'] },
  'tier-merit': { rule: '2.7', facts: ['tier', 'rank', 'limit', 'actual'] },
  'tier-by-window': { rule: '1.6', facts: ['tier', 'rank', 'windowHundredths'] },
  'tier-medallion': { rule: '1.6', facts: ['tier', 'rank', 'medallionHundredths'] },
  'tier-none': { rule: '2.7', facts: ['rank'] },
  'tier-beyond': { rule: '2.7', facts: ['tier', 'rank', 'lastRank'] },
  'tier-not-in-field': { rule: '2.3', facts: ['tier', 'actual', 'atLeast'] },
  'below-floor': { rule: '2.7', facts: ['totalHundredths', 'floorHundredths'] },
  'below-tier-floor': { rule: '2.7', facts: ['tier', 'totalHundredths', 'floorHundredths'] },
  'field-too-small': { rule: '2.3', facts: ['actual', 'minimum'] },
} as const
