import { expect, test } from 'vitest'
import { withHonours } from './honour-preset'
import { PRESETS } from './preset'
import type { PromotionFacts } from './promotion'
import { levelNamed, proposalsFor } from './proposal'

const CITY = PRESETS['city-30-70']
const OPEN = { step: { atLeast: 5, tiers: null, honoursRankTo: null }, actual: 20 }

const FACTS: PromotionFacts = {
  rank: 2,
  tier: 'silver',
  group: '职工组',
  age: 30,
  sex: 'F',
  classCode: 'CITY_C1',
  employed: true,
  level: 'senior',
}

test('§2.8 two rules for one title propose it once, by the rule that is met', () => {
  const proposals = proposalsFor(withHonours(CITY, 'dezhou'), FACTS, OPEN)
  expect(proposals.map(({ honour, granted }) => [honour, granted])).toEqual([
    ['市技术能手', true],
    ['市五一劳动标兵', true],
    ['市青年岗位能手', true],
    ['市巾帼建功标兵', true],
  ])
})

test('§2.8 of several promotions only the highest is proposed', () => {
  const granted = proposalsFor(withHonours(CITY, 'hainan'), FACTS, OPEN).filter((one) => one.granted)
  expect(granted.map((one) => one.honour)).toEqual(['level:technician'])
})

test('§2.8 a refused promotion names the level it would have led to and why not', () => {
  const refused = proposalsFor(withHonours(CITY, 'hainan'), { ...FACTS, tier: null }, OPEN)
  expect(refused.map(({ honour, granted, reason }) => [levelNamed(honour), granted, reason.code])).toEqual([
    ['technician', false, 'honour-tier'],
    ['senior', false, 'honour-tier'],
  ])
})

test('§2.3 a field below every step proposes nobody', () => {
  const proposals = proposalsFor(CITY, FACTS, { step: null, actual: 3 })
  expect(proposals.every((one) => !one.granted)).toBe(true)
  expect(proposals[0]?.reason).toEqual({ code: 'honour-field', facts: { actual: 3, rankTo: 0 } })
})
