import type { HonourPreset } from './honour-preset'
import { ASSESSORS, LABOUR_OFFICE, UNION, YOUTH_LEAGUE } from './owners'

const EXPERT = '全国技术能手'

/** National rules: 一类 and 二类 contests, 交通行业 2022, 技工院校 2012, 振兴杯 2006 (rule 2.8). */
export const NATIONAL_HONOURS = {
  'national-class-one': {
    name: '全国一类：单人前 5、双人前 3、三人前 2',
    source: '全国技术能手评选通行做法（未见全文）',
    honours: [
      { honour: EXPERT, owner: LABOUR_OFFICE, when: { classCodes: ['NAT_C1'], teamSize: 1, rankTo: 5 } },
      { honour: EXPERT, owner: LABOUR_OFFICE, when: { classCodes: ['NAT_C1'], teamSize: 2, rankTo: 3 } },
      { honour: EXPERT, owner: LABOUR_OFFICE, when: { classCodes: ['NAT_C1'], teamSize: 3, rankTo: 2 } },
    ],
    promotions: [],
  },
  'national-class-two': {
    name: '全国二类：单人前 3、双人前 2、三人第 1',
    source: '全国技术能手评选通行做法（未见全文）',
    honours: [
      { honour: EXPERT, owner: LABOUR_OFFICE, when: { classCodes: ['NAT_C2'], teamSize: 1, rankTo: 3 } },
      { honour: EXPERT, owner: LABOUR_OFFICE, when: { classCodes: ['NAT_C2'], teamSize: 2, rankTo: 2 } },
      { honour: EXPERT, owner: LABOUR_OFFICE, when: { classCodes: ['NAT_C2'], teamSize: 3, rankTo: 1 } },
    ],
    promotions: [],
  },
  'transport-2022': {
    name: '交通行业 2022 双人赛项',
    source: '交通运输行业职业技能大赛 2022（青岛日报）',
    honours: [
      { honour: EXPERT, owner: LABOUR_OFFICE, when: { teamSize: 2, rankTo: 3 } },
      { honour: '全国青年岗位能手', owner: YOUTH_LEAGUE, when: { teamSize: 2, rankTo: 2, ageMax: 35 } },
      { honour: '全国五一劳动奖章', owner: UNION, when: { teamSize: 2, rankTo: 1 } },
      { honour: '行业技术能手', owner: '行业主管部门', when: { teamSize: 2, rankTo: 10 } },
    ],
    promotions: [],
  },
  'technical-schools-2012': {
    name: '全国技工院校 2012：高级组、中级组',
    source: '2012 年全国技工院校技能大赛通知',
    honours: [],
    promotions: [
      {
        owner: ASSESSORS,
        when: { group: '高级组', rankTo: 5 },
        give: { kind: 'to', level: 'technician', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { group: '高级组', rankFrom: 6, rankTo: 15 },
        give: { kind: 'to', level: 'senior', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { group: '中级组', rankTo: 5 },
        give: { kind: 'to', level: 'senior', atLevel: 'keep' },
      },
      {
        owner: ASSESSORS,
        when: { group: '中级组', rankFrom: 6, rankTo: 15 },
        give: { kind: 'to', level: 'intermediate', atLevel: 'keep' },
      },
    ],
  },
  'zhenxing-2006': {
    name: '振兴杯 2006：前 5 名全国技术能手，6–20 名晋升一级',
    source: '2006 年振兴杯全国青年职业技能大赛（新浪）',
    honours: [{ honour: EXPERT, owner: LABOUR_OFFICE, when: { teamSize: 1, rankTo: 5, ageMax: 35 } }],
    promotions: [
      { owner: ASSESSORS, when: { rankFrom: 6, rankTo: 20 }, give: { kind: 'one-up', cap: 'technician' } },
    ],
  },
} as const satisfies Record<string, HonourPreset>
