import type { Rulebook } from '../rulebook'
import type { HonourRule } from '../rulebook/honour-rule'
import type { PanelRule } from '../rulebook/marking-rule'

const HONOURS: HonourRule[] = [
  { honour: '市技术能手', owner: '市人力资源和社会保障局', when: { rankTo: 3 } },
  { honour: '市五一劳动标兵', owner: '市总工会', when: { rankTo: 1, group: '职工组' } },
  { honour: '市青年岗位能手', owner: '共青团市委', when: { rankTo: 3, ageMax: 35 } },
  { honour: '市巾帼建功标兵', owner: '市妇女联合会', when: { rankTo: 3, sex: 'F' } },
]

/** 五名裁判，去一最高一最低 (rule 2.5). */
const FIVE_JUDGES: PanelRule = { unit: 'sheet', dropFrom: 5, minimum: 3, spreadLimit: null }

/** 三名裁判逐点评分，评价分差不超过 1 (rule 1.3). */
export const THREE_EXPERTS: PanelRule = {
  unit: 'aspect',
  dropFrom: null,
  minimum: 3,
  maximum: 3,
  spreadLimit: 1,
}

export const MEDALS_AND_MERIT: Rulebook['award'] = { scheme: 'medals', merit: 'ceil' }

export const TEN_TWENTY_THIRTY: Rulebook['award'] = {
  scheme: 'proportional',
  tiers: [
    { tier: 'first', percent: 10 },
    { tier: 'second', percent: 20 },
    { tier: 'third', percent: 30 },
  ],
  rounding: 'half-up',
  cumulative: false,
  boundary: 'include',
}

/** What the presets share: the confirmed defaults of the trade (rule 7). */
export const BASE: Rulebook = {
  format: 'rulebook/2',
  name: '',
  source: '',
  parts: [],
  panel: FIVE_JUDGES,
  rounding: { panel: 'hundredth', part: 'exact', rankOn: 'published' },
  tieChain: ['minutes'],
  tieEnd: 'share',
  award: MEDALS_AND_MERIT,
  scale: null,
  floorHundredths: null,
  tierFloors: [],
  dsqCounts: true,
  fieldSteps: [{ atLeast: 5, tiers: null, honoursRankTo: null }],
  honours: HONOURS,
  promotions: [],
  recheck: { leadingPercent: 30, samplePercent: 15, errorPercent: 5 },
  appeal: { windowMinutes: 120, answerMinutes: 120 },
  notice: { workingDays: 5, firstDayCounts: false },
  talent: [
    { tier: 'seed', rankTo: 2 },
    { tier: 'reserve', rankTo: 5 },
    { tier: 'watch', rankTo: 10 },
  ],
  talentAgeMax: 35,
}
