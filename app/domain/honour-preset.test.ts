import { describe, expect, test } from 'vitest'
import type { SkillLevel } from './entry-draft'
import { proposeHonours, type HonourFacts } from './honour'
import { HONOUR_PRESETS, withHonours, type HonourPresetName } from './honour-preset'
import { PRESETS } from './preset'
import { highestPromotion, proposePromotions } from './promotion'
import type { Tier } from './tier'

const SOMEBODY: HonourFacts = {
  rank: 1,
  tier: null,
  group: '职工组',
  age: 30,
  sex: 'M',
  classCode: 'CITY_C1',
  teamSize: 1,
  employed: true,
  holding: [],
  totalHundredths: 9000,
  modules: { theory: 9000, practice: 9000 },
}

function granted(preset: HonourPresetName, facts: Partial<HonourFacts>): string[] {
  const rulebook = withHonours(PRESETS['city-30-70'], preset)
  const proposed = proposeHonours(rulebook, { ...SOMEBODY, ...facts })
  return [...new Set(proposed.filter((one) => one.granted).map((one) => one.honour))]
}

function promoted(preset: HonourPresetName, level: SkillLevel, facts: Partial<HonourFacts>): SkillLevel {
  const rulebook = withHonours(PRESETS['city-30-70'], preset)
  const proposed = proposePromotions(rulebook, { ...SOMEBODY, ...facts, level })
  return highestPromotion(proposed)?.level ?? level
}

type Row = [HonourPresetName, Partial<HonourFacts>, string[]]

const EXPERT = '全国技术能手'

const HONOURS: Row[] = [
  ['national-class-one', { classCode: 'NAT_C1', rank: 5 }, [EXPERT]],
  ['national-class-one', { classCode: 'NAT_C1', rank: 6 }, []],
  ['national-class-one', { classCode: 'NAT_C1', teamSize: 2, rank: 3 }, [EXPERT]],
  ['national-class-one', { classCode: 'NAT_C1', teamSize: 2, rank: 4 }, []],
  ['national-class-one', { classCode: 'NAT_C1', teamSize: 3, rank: 2 }, [EXPERT]],
  ['national-class-one', { classCode: 'NAT_C1', teamSize: 3, rank: 3 }, []],
  ['national-class-one', { classCode: 'NAT_C2', rank: 1 }, []],
  ['national-class-two', { classCode: 'NAT_C2', rank: 3 }, [EXPERT]],
  ['national-class-two', { classCode: 'NAT_C2', rank: 4 }, []],
  ['national-class-two', { classCode: 'NAT_C2', teamSize: 2, rank: 2 }, [EXPERT]],
  ['national-class-two', { classCode: 'NAT_C2', teamSize: 2, rank: 3 }, []],
  ['national-class-two', { classCode: 'NAT_C2', teamSize: 3, rank: 1 }, [EXPERT]],
  ['national-class-two', { classCode: 'NAT_C2', teamSize: 3, rank: 2 }, []],
  [
    'transport-2022',
    { teamSize: 2, rank: 1, age: 35 },
    [EXPERT, '全国青年岗位能手', '全国五一劳动奖章', '行业技术能手'],
  ],
  ['transport-2022', { teamSize: 2, rank: 2, age: 36 }, [EXPERT, '行业技术能手']],
  ['transport-2022', { teamSize: 2, rank: 3 }, [EXPERT, '行业技术能手']],
  ['transport-2022', { teamSize: 2, rank: 10 }, ['行业技术能手']],
  ['transport-2022', { teamSize: 2, rank: 11 }, []],
  ['hunan', { rank: 1 }, ['省技术能手', '省青年岗位能手', '省五一劳动奖章']],
  ['hunan', { rank: 3, sex: 'F', age: 36 }, ['省技术能手', '省巾帼建功标兵']],
  ['hunan', { rank: 1, employed: false }, ['省技术能手', '省青年岗位能手']],
  ['hunan', { rank: 4 }, []],
  ['dezhou', { rank: 2 }, ['市技术能手', '市五一劳动标兵', '市青年岗位能手']],
  ['dezhou', { rank: 3 }, []],
  [
    'dezhou',
    { rank: 1, classCode: 'CITY_C2', age: 40, sex: 'F' },
    ['市技术能手', '市五一劳动标兵', '市巾帼建功标兵'],
  ],
  ['dezhou', { rank: 2, classCode: 'CITY_C2' }, []],
  ['dezhou', { rank: 1, employed: false }, []],
  ['dezhou', { rank: 1, employed: null }, []],
  ['lianyungang', { tier: 'first', rank: 1, age: 34 }, ['技能状元', '青年岗位能手']],
  ['lianyungang', { tier: 'second', rank: 2, age: 35, sex: 'F' }, ['技术能手', '巾帼建功标兵']],
  ['lianyungang', { tier: 'third', rank: 5, age: 50 }, ['技术标兵']],
  ['lianyungang', { tier: null, rank: 9, age: 20 }, []],
  ['zhoushan', { rank: 1, age: 35 }, ['技能大师（挑战赛）', '技术能手']],
  ['zhoushan', { rank: 3, age: 34 }, ['技术能手', '青年岗位能手']],
  ['zhoushan', { rank: 4 }, []],
  ['zhenxing-2006', { rank: 5, age: 35 }, [EXPERT]],
  ['zhenxing-2006', { rank: 5, age: 36 }, []],
  ['yunnan-workers', { rank: 1 }, ['技术状元']],
  ['yunnan-workers', { rank: 2 }, ['技术能手']],
  ['yunnan-workers', { rank: 10 }, ['技术能手']],
  ['yunnan-workers', { rank: 11 }, []],
]

const medal = (tier: Tier) => ({ tier })

const PROMOTIONS: [HonourPresetName, SkillLevel, Partial<HonourFacts>, SkillLevel][] = [
  ['hainan', 'intermediate', medal('gold'), 'technician'],
  ['hainan', 'technician', medal('silver'), 'senior-technician'],
  ['hainan', 'senior-technician', medal('gold'), 'senior-technician'],
  ['hainan', 'senior', medal('merit'), 'technician'],
  ['hainan', 'none', medal('merit'), 'senior'],
  ['hainan', 'none', { tier: null }, 'none'],
  ['zhenxing-2006', 'senior', { rank: 6 }, 'technician'],
  ['zhenxing-2006', 'technician', { rank: 6 }, 'technician'],
  ['zhenxing-2006', 'junior', { rank: 20 }, 'intermediate'],
  ['zhenxing-2006', 'junior', { rank: 21 }, 'junior'],
  ['zhenxing-2006', 'junior', { rank: 5 }, 'junior'],
  ['hunan', 'senior', medal('merit'), 'technician'],
  ['hunan', 'technician', medal('gold'), 'senior-technician'],
  ['zhoushan', 'senior', { rank: 6 }, 'technician'],
  ['zhoushan', 'senior', { rank: 7 }, 'senior'],
  ['technical-schools-2012', 'senior', { group: '高级组', rank: 5 }, 'technician'],
  ['technical-schools-2012', 'intermediate', { group: '高级组', rank: 15 }, 'senior'],
  ['technical-schools-2012', 'intermediate', { group: '中级组', rank: 5 }, 'senior'],
  ['technical-schools-2012', 'junior', { group: '中级组', rank: 6 }, 'intermediate'],
  ['technical-schools-2012', 'junior', { group: '中级组', rank: 16 }, 'junior'],
  ['heilongjiang', 'senior', { classCode: 'PROV_COMP', rank: 3 }, 'senior-technician'],
  ['heilongjiang', 'senior', { classCode: 'PROV_COMP', rank: 10 }, 'technician'],
  ['heilongjiang', 'none', { classCode: 'PROV_COMP', rank: 11, totalHundredths: 6000 }, 'senior'],
  ['heilongjiang', 'none', { classCode: 'PROV_COMP', rank: 11, totalHundredths: 5999 }, 'none'],
  ['heilongjiang', 'senior', { classCode: 'PROV_IND', rank: 1 }, 'senior-technician'],
  ['heilongjiang', 'senior', { classCode: 'PROV_IND', rank: 5 }, 'technician'],
  ['heilongjiang', 'senior', { classCode: 'PROV_IND', rank: 6 }, 'senior'],
  ['heilongjiang-city', 'senior', { rank: 3 }, 'technician'],
  ['heilongjiang-city', 'intermediate', { rank: 4 }, 'senior'],
  ['chongqing', 'senior', medal('third'), 'technician'],
  ['chongqing', 'technician', medal('first'), 'technician'],
  ['chongqing', 'none', { tier: null, modules: { theory: 6000, practice: 6000 } }, 'senior'],
  ['chongqing', 'none', { tier: null, modules: { theory: 5999, practice: 9900 } }, 'none'],
]

describe('§2.8 titles', () => {
  test.each(HONOURS)('§2.8 %s proposes for %j: %j', (preset, facts, expected) => {
    expect(granted(preset, facts)).toEqual(expected)
  })

  test.each(Object.entries(HONOUR_PRESETS))('§2.8 the template %s says where it stands', (_, preset) => {
    expect(preset.source).not.toBe('')
    expect(preset.honours.length + preset.promotions.length).toBeGreaterThan(0)
  })

  test('§2.8 somebody who holds the title already is refused it by name', () => {
    const honours = [{ honour: EXPERT, owner: '人社部门', when: { rankTo: 3, notHolding: [EXPERT] } }]
    const [held] = proposeHonours({ honours }, { ...SOMEBODY, holding: [EXPERT] })
    expect(held).toMatchObject({ granted: false, reason: { code: 'honour-held', facts: { honour: EXPERT } } })
  })

  test.each([
    [1, true],
    [2, false],
  ])('§2.3 a field that proposes rank 1 only: rank %i is proposed: %s', (rank, expected) => {
    const step = { atLeast: 20, tiers: null, honoursRankTo: 1 }
    const [first] = proposeHonours(PRESETS['city-30-70'], { ...SOMEBODY, rank }, { step, actual: 22 })
    expect(first?.granted).toBe(expected)
    if (!expected) expect(first?.reason).toEqual({ code: 'honour-field', facts: { actual: 22, rankTo: 1 } })
  })
})

describe('§2.8 promotion', () => {
  test.each(PROMOTIONS)('§2.8 %s: %s with %j becomes %s', (preset, level, facts, expected) => {
    expect(promoted(preset, level, facts)).toBe(expected)
  })

  test('§2.8 what is not granted carries the rule that refused it', () => {
    const rulebook = withHonours(PRESETS['city-30-70'], 'zhenxing-2006')
    const [kept] = proposePromotions(rulebook, { ...SOMEBODY, rank: 6, level: 'technician' })
    expect(kept).toMatchObject({
      level: null,
      reason: { code: 'promotion-capped', facts: { held: 'technician', level: 'technician' } },
    })
  })
})
