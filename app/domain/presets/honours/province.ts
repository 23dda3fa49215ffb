import type { HonourPreset } from './honour-preset'
import { ASSESSORS, LABOUR_OFFICE, UNION, WOMEN, YOUTH_LEAGUE } from './owners'

/** Province rules: 湖南, 海南, 黑龙江, 重庆, 山西, 云南 (rules 2.3, 2.8). */
export const PROVINCE_HONOURS = {
  hunan: {
    name: '湖南首届：前 3 名省技术能手，优胜以上晋升',
    source: '湖南省首届职业技能大赛（人民网湖南）',
    honours: [
      { honour: '省技术能手', owner: LABOUR_OFFICE, when: { rankTo: 3 } },
      { honour: '省青年岗位能手', owner: YOUTH_LEAGUE, when: { rankTo: 3, ageMax: 35 } },
      { honour: '省巾帼建功标兵', owner: WOMEN, when: { rankTo: 3, sex: 'F' } },
      { honour: '省五一劳动奖章', owner: UNION, when: { rankTo: 1, employed: true } },
    ],
    promotions: [
      {
        owner: ASSESSORS,
        when: { tiers: ['gold', 'silver', 'bronze', 'merit'] },
        give: { kind: 'to', level: 'technician', atLevel: 'one-up' },
      },
    ],
  },
  hainan: {
    name: '海南：金银铜技师，优胜高级工',
    source: '海南自由贸易港第二届职业技能大赛',
    honours: [],
    promotions: [
      {
        owner: ASSESSORS,
        when: { tiers: ['gold', 'silver', 'bronze'] },
        give: { kind: 'to', level: 'technician', atLevel: 'one-up' },
      },
      {
        owner: ASSESSORS,
        when: { tiers: ['merit'] },
        give: { kind: 'to', level: 'senior', atLevel: 'one-up' },
      },
    ],
  },
  heilongjiang: {
    name: '黑龙江省级：一类前 3 高级技师，4–10 技师',
    source: '黑龙江省职业技能竞赛规定',
    honours: [],
    promotions: [
      {
        owner: ASSESSORS,
        when: { classCodes: ['PROV_COMP'], rankTo: 3 },
        give: { kind: 'to', level: 'senior-technician', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['PROV_COMP'], rankFrom: 4, rankTo: 10 },
        give: { kind: 'to', level: 'technician', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['PROV_COMP'], rankFrom: 11, totalFromHundredths: 6000 },
        give: { kind: 'to', level: 'senior', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['PROV_IND'], rankTo: 1 },
        give: { kind: 'to', level: 'senior-technician', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { classCodes: ['PROV_IND'], rankFrom: 2, rankTo: 5 },
        give: { kind: 'to', level: 'technician', atLevel: 'keep' },
      },
    ],
  },
  chongqing: {
    name: '重庆 2010：一二三等奖技师，两项合格高级工',
    source: '重庆市 2010 年职业技能竞赛规定',
    honours: [],
    promotions: [
      {
        owner: ASSESSORS,
        when: { tiers: ['first', 'second', 'third'] },
        give: { kind: 'to', level: 'technician', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { partsFromHundredths: 6000 },
        give: { kind: 'to', level: 'senior', atLevel: 'keep' },
      },
    ],
  },
  'yunnan-workers': {
    name: '云南职工大赛 2025：技术状元与技术能手',
    source: '云南省职工职业技能大赛 2025（云南日报）',
    honours: [
      { honour: '技术状元', owner: UNION, when: { rankTo: 1 } },
      { honour: '技术能手', owner: UNION, when: { rankFrom: 2, rankTo: 10 } },
    ],
    promotions: [],
  },
} as const satisfies Record<string, HonourPreset>
