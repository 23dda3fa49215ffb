import type { HonourPreset } from './honour-preset'
import { ASSESSORS, LABOUR_OFFICE, UNION, WOMEN, YOUTH_LEAGUE } from './owners'

/** City rules: 德州, 连云港, 舟山 and the city step of 黑龙江 (rule 2.8). */
export const CITY_HONOURS = {
  dezhou: {
    name: '德州：市一类前 2、二类第 1',
    source: '德州市技能竞赛奖励规定（德州日报）',
    honours: [
      {
        honour: '市技术能手',
        owner: LABOUR_OFFICE,
        when: { classCodes: ['CITY_C1'], rankTo: 2, employed: true },
      },
      {
        honour: '市五一劳动标兵',
        owner: UNION,
        when: { classCodes: ['CITY_C1'], rankTo: 2, employed: true },
      },
      {
        honour: '市技术能手',
        owner: LABOUR_OFFICE,
        when: { classCodes: ['CITY_C2'], rankTo: 1, employed: true },
      },
      {
        honour: '市五一劳动标兵',
        owner: UNION,
        when: { classCodes: ['CITY_C2'], rankTo: 1, employed: true },
      },
      {
        honour: '市青年岗位能手',
        owner: YOUTH_LEAGUE,
        when: { classCodes: ['CITY_C1'], rankTo: 2, employed: true, ageMax: 35 },
      },
      {
        honour: '市青年岗位能手',
        owner: YOUTH_LEAGUE,
        when: { classCodes: ['CITY_C2'], rankTo: 1, employed: true, ageMax: 35 },
      },
      {
        honour: '市巾帼建功标兵',
        owner: WOMEN,
        when: { classCodes: ['CITY_C1'], rankTo: 2, employed: true, sex: 'F' },
      },
      {
        honour: '市巾帼建功标兵',
        owner: WOMEN,
        when: { classCodes: ['CITY_C2'], rankTo: 1, employed: true, sex: 'F' },
      },
    ],
    promotions: [],
  },
  lianyungang: {
    name: '连云港：状元、能手、标兵',
    source: '连云港市职业技能竞赛表彰办法',
    honours: [
      { honour: '技能状元', owner: LABOUR_OFFICE, when: { tiers: ['first'] } },
      { honour: '技术能手', owner: LABOUR_OFFICE, when: { tiers: ['second'] } },
      { honour: '技术标兵', owner: LABOUR_OFFICE, when: { tiers: ['third'] } },
      {
        honour: '青年岗位能手',
        owner: YOUTH_LEAGUE,
        when: { tiers: ['first', 'second', 'third'], ageMax: 35, ageBelow: true, employed: true },
      },
      { honour: '巾帼建功标兵', owner: WOMEN, when: { tiers: ['first', 'second', 'third'], sex: 'F' } },
    ],
    promotions: [],
  },
  zhoushan: {
    name: '舟山：技能大师（挑战赛）',
    source: '舟山市技能挑战赛（浙江在线）',
    honours: [
      { honour: '技能大师（挑战赛）', owner: LABOUR_OFFICE, when: { rankTo: 1 } },
      { honour: '技术能手', owner: LABOUR_OFFICE, when: { rankTo: 3 } },
      { honour: '青年岗位能手', owner: YOUTH_LEAGUE, when: { rankTo: 3, ageMax: 35, ageBelow: true } },
    ],
    promotions: [
      { owner: ASSESSORS, when: { rankTo: 6 }, give: { kind: 'to', level: 'technician', atLevel: 'keep' } },
    ],
  },
  'heilongjiang-city': {
    name: '黑龙江市级：比省级低一档',
    source: '黑龙江省职业技能竞赛规定：市级奖励低一档',
    honours: [],
    promotions: [
      {
        owner: ASSESSORS,
        when: { classCodes: ['CITY_C1'], rankTo: 3 },
        give: { kind: 'to', level: 'technician', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['CITY_C1'], rankFrom: 4, rankTo: 10 },
        give: { kind: 'to', level: 'senior', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['CITY_C1'], rankFrom: 11, totalFromHundredths: 6000 },
        give: { kind: 'to', level: 'intermediate', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['CITY_C2'], rankTo: 1 },
        give: { kind: 'to', level: 'technician', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['CITY_C2'], rankFrom: 2, rankTo: 5 },
        give: { kind: 'to', level: 'senior', atLevel: 'keep' },
      },
    ],
  },
} as const satisfies Record<string, HonourPreset>
