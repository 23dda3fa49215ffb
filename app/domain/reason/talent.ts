/** Why somebody enters or leaves the pool or goes to the province: each code with its rule and the facts it carries. */
export const TALENT_REASONS = {
  'talent-by-rank': { rule: '4', facts: ['tier', 'rank', 'rankTo'] },
  'talent-age': { rule: '4', facts: ['age', 'ageMax'] },
  'talent-left-age': { rule: '4', facts: ['age', 'ageMax'] },
  'talent-left-refused': { rule: '4', facts: [] },
  'talent-left-discipline': { rule: '4', facts: [] },
  'talent-left-idle': { rule: '4', facts: ['seasons', 'limit'] },
  'quota-by-rank': { rule: '4', facts: ['rank', 'quota'] },
  'quota-moved-up': { rule: '4', facts: ['rank', 'quota', 'ahead'] },
  'quota-tie-decided': { rule: '4', facts: ['rank'] },
  'quota-tie-open': { rule: '4', facts: ['rank', 'tied', 'places'] },
  'quota-full': { rule: '4', facts: ['rank', 'quota'] },
  'quota-over-age': { rule: '4', facts: ['rank'] },
  'quota-declined': { rule: '4', facts: ['rank'] },
  'quota-health': { rule: '4', facts: ['rank'] },
  'quota-other-camp': { rule: '4', facts: ['rank'] },
} as const
