import { expect, test } from 'vitest'
import { proposeHonours, type HonourFacts } from './honour'
import { PRESETS } from './preset'
import type { HonourRule } from './rulebook/honour-rule'
import { talentFor } from './talent'

const facts: HonourFacts = { rank: 1, tier: 'first', group: '职工组', age: 30, sex: 'F' }

function proposal(when: HonourRule['when'], rest: Partial<HonourFacts> = {}) {
  const [given] = proposeHonours(
    { honours: [{ honour: '市技术能手', owner: '市人社局', when }] },
    { ...facts, ...rest },
  )
  return [given?.granted, given?.reason.code]
}

test.each<[HonourRule['when'], Partial<HonourFacts>, boolean, string]>([
  [{}, {}, true, 'honour-met'],
  [{}, { rank: null }, false, 'honour-no-award'],
  [{ rankTo: 3 }, { rank: 3 }, true, 'honour-met'],
  [{ rankTo: 3 }, { rank: 4 }, false, 'honour-rank'],
  [{ tiers: ['first', 'gold'] }, {}, true, 'honour-met'],
  [{ tiers: ['first'] }, { tier: 'second' }, false, 'honour-tier'],
  [{ tiers: ['first'] }, { tier: null }, false, 'honour-tier'],
  [{ group: '职工组' }, { group: '学生组' }, false, 'honour-group'],
  [{ ageMax: 35 }, { age: 35 }, true, 'honour-met'],
  [{ ageMax: 35 }, { age: 36 }, false, 'honour-age'],
  [{ ageMax: 35 }, { age: null }, false, 'honour-age'],
  [{ sex: 'F' }, { sex: 'M' }, false, 'honour-sex'],
])('§2.8 %j for %j: %s, %s', (when, rest, granted, code) => {
  expect(proposal(when, rest)).toEqual([granted, code])
})

test('§2.8 each honour goes to its owning body as a proposal', () => {
  const proposed = proposeHonours(PRESETS['city-10-20-30'], facts)
  expect(proposed.map(({ owner, granted }) => [owner, granted])).toEqual([
    ['市人力资源和社会保障局', true],
    ['市总工会', true],
    ['共青团市委', true],
    ['市妇女联合会', true],
  ])
})

test.each([
  [1, 22, 'seed'],
  [3, 35, 'reserve'],
  [10, 20, 'watch'],
  [11, 20, undefined],
  [1, 36, undefined],
  [null, 20, undefined],
  [1, null, undefined],
])('§4 rank %s at age %s enters the pool as %s', (rank, age, tier) => {
  expect(talentFor(PRESETS['city-10-20-30'], { rank, age })?.tier).toBe(tier)
})

test('§4 an entry into the pool says why', () => {
  expect(talentFor(PRESETS['city-10-20-30'], { rank: 4, age: 20 })?.reasons).toEqual([
    { code: 'talent-by-rank', facts: { tier: 'reserve', rank: 4, rankTo: 5 } },
    { code: 'talent-age', facts: { age: 20, ageMax: 35 } },
  ])
})
