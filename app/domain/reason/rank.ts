/** Why a rank is what it is: each code with the rule that speaks and the facts it carries. */
export const RANK_REASONS = {
  'rank-by-total': { rule: '2.6', facts: ['totalHundredths'] },
  'rank-by-exact-total': { rule: '2.5', facts: ['totalHundredths'] },
  'rank-by-minutes': { rule: '2.6', facts: ['link', 'links', 'minutes', 'otherMinutes'] },
  'rank-by-module': { rule: '2.6', facts: ['link', 'links', 'module', 'hundredths', 'otherHundredths'] },
  'rank-by-decision': { rule: '2.6', facts: ['link', 'links', 'place', 'otherPlace'] },
  'rank-shared': { rule: '2.6', facts: ['rank', 'count'] },
  'rank-undecided': { rule: '2.6', facts: ['rank', 'count'] },
  'not-ranked': { rule: '2.5', facts: ['outcome'] },
  'not-marked': { rule: '1.2', facts: [] },
} as const
