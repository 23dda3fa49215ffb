import { BASE, MEDALS_AND_MERIT, TEN_TWENTY_THIRTY, THREE_EXPERTS } from './presets/base'
import type { Rulebook } from './rulebook'

export const PRESET_NAMES = [
  'city-30-70',
  'city-30-70-classes',
  'city-10-20-30',
  'medals-merit',
  'college-10-20-30',
  'national-skills',
  'worldskills',
  'fixed-1-3-6',
  'bands-20',
  'province-30',
] as const

export type PresetName = (typeof PRESET_NAMES)[number]

const SKILL_TEST_PARTS: Rulebook['parts'] = [
  { id: 'theory', name: '理论知识', weightBasisPoints: 3000, outOfHundredths: 10_000 },
  { id: 'practice', name: '技能操作', weightBasisPoints: 7000, outOfHundredths: 10_000 },
]
const SKILL_TEST_TIES: Rulebook['tieChain'] = ['module:practice', 'minutes', 'module:theory']

/** 规则模板: starting points an organizer adjusts; an event's rules are a copy, frozen with their own digest (rules 2.5–2.7, 7). */
export const PRESETS: Readonly<Record<PresetName, Rulebook>> = {
  'city-30-70': {
    ...BASE,
    name: '市赛 · 理论 30% + 实操 70%，金银铜 + 优胜',
    source: '常见市级规程：理论不超过 30%，实操不低于 70%',
    parts: SKILL_TEST_PARTS,
    tieChain: SKILL_TEST_TIES,
    award: MEDALS_AND_MERIT,
  },
  'city-30-70-classes': {
    ...BASE,
    name: '市赛 · 理论 30% + 实操 70%，一二三等奖 10/20/30',
    source: '常见市级规程：理论不超过 30%，实操不低于 70%',
    parts: SKILL_TEST_PARTS,
    tieChain: SKILL_TEST_TIES,
    award: TEN_TWENTY_THIRTY,
  },
  'city-10-20-30': {
    ...BASE,
    name: '市级综合赛 · 一二三等奖 10/20/30',
    award: TEN_TWENTY_THIRTY,
    floorHundredths: 6000,
  },
  'medals-merit': { ...BASE, name: '金银铜牌 + 优胜奖' },
  'college-10-20-30': {
    ...BASE,
    name: '院校赛 · 一二三等奖 10/20/30，四舍五入',
    source: '全国职业院校技能大赛通行做法；2012 年全国技工院校竞赛',
    award: TEN_TWENTY_THIRTY,
    talentAgeMax: 25,
  },
  'national-skills': {
    ...BASE,
    name: '全国技能大赛式 · 逐点评分，金银铜 + 前二分之一优胜',
    source: '第一届全国技能大赛：非前三且在前二分之一者获优胜奖',
    panel: THREE_EXPERTS,
    tieChain: [],
    fieldSteps: [{ atLeast: 4, tiers: null, honoursRankTo: null }],
    talentAgeMax: 22,
  },
  worldskills: {
    ...BASE,
    name: '世赛式 · 逐点评分，相近分数同奖牌，700 分优胜',
    source: '世界技能大赛公开说明；标准分为非官方公式，两分窗口仅见于 500 分制时期',
    panel: THREE_EXPERTS,
    tieChain: [],
    award: { scheme: 'worldskills', on: 'scale', windowHundredths: 200, medallionHundredths: 70_000 },
    scale: { center: 'median', spread: 'mad', unit: 30, target: 700 },
    fieldSteps: [{ atLeast: 1, tiers: null, honoursRankTo: null }],
    talentAgeMax: 22,
  },
  'fixed-1-3-6': {
    ...BASE,
    name: '固定名额 · 一等 1、二等 3、三等 6',
    award: {
      scheme: 'fixed',
      tiers: [
        { tier: 'first', count: 1 },
        { tier: 'second', count: 3 },
        { tier: 'third', count: 6 },
      ],
      boundary: 'include',
    },
  },
  'bands-20': {
    ...BASE,
    name: '振兴杯式 · 金 1–5、银 6–10、铜 11–20，前二分之一优胜',
    source: '振兴杯公开报道（二手来源）',
    award: {
      scheme: 'bands',
      bands: [
        { tier: 'gold', rankTo: 5 },
        { tier: 'silver', rankTo: 10 },
        { tier: 'bronze', rankTo: 20 },
        { tier: 'merit', percentTo: 50, rounding: 'ceil' },
      ],
    },
  },
  'province-30': {
    ...BASE,
    name: '省赛式 · 满 30 人设奖，15 人以下只作选拔',
    source: '山东省竞赛办法：每赛项每组别不少于 30 人，选拔赛不少于 15 人',
    fieldSteps: [
      { atLeast: 30, tiers: null, honoursRankTo: null },
      { atLeast: 15, tiers: null, honoursRankTo: 1 },
    ],
  },
}
