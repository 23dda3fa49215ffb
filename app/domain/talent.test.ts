import { expect, test } from 'vitest'
import { SKILL_LEVELS } from './entry-draft'
import type { Rulebook } from './rulebook'
import { isHighSkill, leavesPool, POOL_TIERS, talentFor, type PoolFacts } from './talent'

const RULES: Pick<Rulebook, 'talent' | 'talentAgeMax'> = {
  talent: [
    { tier: 'watch', rankTo: 10 },
    { tier: 'seed', rankTo: 2 },
    { tier: 'reserve', rankTo: 5 },
  ],
  talentAgeMax: 35,
}

test.each([
  [1, 20, 'seed'],
  [2, 20, 'seed'],
  [3, 20, 'reserve'],
  [5, 20, 'reserve'],
  [6, 20, 'watch'],
  [10, 20, 'watch'],
  [11, 20, null],
  [null, 20, null],
  [1, 35, 'seed'],
  [1, 36, null],
  [1, null, null],
])('§4 rank %s at the age of %s enters as %s', (rank, age, tier) => {
  expect(talentFor(RULES, { rank, age })?.tier ?? null).toBe(tier)
})

test('§4 entering is told with its rank and its age; without an age limit with the rank alone', () => {
  expect(talentFor(RULES, { rank: 3, age: 20 })?.reasons).toEqual([
    { code: 'talent-by-rank', facts: { tier: 'reserve', rank: 3, rankTo: 5 } },
    { code: 'talent-age', facts: { age: 20, ageMax: 35 } },
  ])
  const open = talentFor({ ...RULES, talentAgeMax: null }, { rank: 3, age: null })
  expect(open?.reasons.map(({ code }) => code)).toEqual(['talent-by-rank'])
})

test('§4 the eight levels stand in their order', () => {
  expect(SKILL_LEVELS).toEqual([
    'none',
    'apprentice',
    'junior',
    'intermediate',
    'senior',
    'technician',
    'senior-technician',
    'special',
    'chief',
  ])
})

test.each([
  ['none', false],
  ['apprentice', false],
  ['junior', false],
  ['intermediate', false],
  ['senior', true],
  ['technician', true],
  ['senior-technician', true],
  ['special', true],
  ['chief', true],
] as const)('§4 %s is a high skill: %s', (level, high) => {
  expect(isHighSkill(level)).toBe(high)
})

test('§4 the pool has four tiers, the last of which has left it', () => {
  expect(POOL_TIERS).toEqual(['seed', 'reserve', 'watch', 'left'])
})

const STAYS: PoolFacts = { age: 35, ageMax: 35, refused: false, disciplined: false, seasonsWithoutEntry: 1 }

test.each<[string, Partial<PoolFacts>, string[]]>([
  ['at the age limit, idle for one season', {}, []],
  ['above the age limit', { age: 36 }, ['talent-left-age']],
  ['of any age where there is no limit', { age: 60, ageMax: null }, []],
  ['of unknown age', { age: null }, []],
  ['who refuses', { refused: true }, ['talent-left-refused']],
  ['under discipline', { disciplined: true }, ['talent-left-discipline']],
  ['idle for two seasons', { seasonsWithoutEntry: 2 }, ['talent-left-idle']],
  ['idle for three seasons', { seasonsWithoutEntry: 3 }, ['talent-left-idle']],
  ['too old and idle', { age: 40, seasonsWithoutEntry: 2 }, ['talent-left-age', 'talent-left-idle']],
])('§4 one %s %j leaves for %j', (_, rest, codes) => {
  expect(leavesPool({ ...STAYS, ...rest }).map(({ code }) => code)).toEqual(codes)
})

test('§4 the number of idle seasons is configuration', () => {
  expect(leavesPool({ ...STAYS, seasonsWithoutEntry: 2 }, 3)).toEqual([])
  expect(leavesPool({ ...STAYS, seasonsWithoutEntry: 3 }, 3)).toEqual([
    { code: 'talent-left-idle', facts: { seasons: 3, limit: 3 } },
  ])
})
