import { showHundredths, showYuan } from '~/domain/exact'
import type { Reason, ReasonCode } from '~/domain/reason'
import type { Conflict } from '~/domain/recusal'
import type { Lang } from '~/i18n/define'
import { classText, talentText, tierText } from '~/i18n/levels'

type Facts = Reason['facts']
type Words = Record<Lang, (facts: Facts) => string>

const WORDS = {
  outcome: {
    zh: { ok: '完赛', absent: '缺考', dnf: '未完赛', dsq: '取消成绩', void: '成绩无效' },
    en: { ok: 'finished', absent: 'absent', dnf: 'did not finish', dsq: 'disqualified', void: 'void' },
  },
  role: {
    zh: { contestant: '选手', 'coach-team': '教练团队' },
    en: { contestant: 'contestant', 'coach-team': 'coaching team' },
  },
  unit: { zh: { person: '每人', team: '每队' }, en: { person: 'a person', team: 'a team' } },
  sex: { zh: { F: '女', M: '男' }, en: { F: 'women', M: 'men' } },
} as const

type Names = Record<Lang, Readonly<Record<string, string>>>

function word(names: Names, value: Facts[string] | undefined, lang: Lang): string {
  return names[lang][String(value)] ?? String(value ?? '—')
}

function some(facts: Facts, key: string, lang: Lang): string {
  return String(facts[key] ?? (lang === 'zh' ? '未记录' : 'not recorded'))
}

function marks(facts: Facts, key: string, lang: Lang): string {
  const value = facts[key]
  return typeof value === 'number' ? showHundredths(value) : some(facts, key, lang)
}

function yuan(facts: Facts, key: string): string {
  const value = facts[key]
  return typeof value === 'number' ? showYuan(value) : '—'
}

function tiers(facts: Facts, lang: Lang): string {
  const names = String(facts['tiers'] ?? '').split(',')
  return names.map((name) => word(tierText, name, lang)).join(lang === 'zh' ? '、' : ', ')
}

const SENTENCES: Readonly<Record<ReasonCode, Words>> = {
  'rank-by-total': {
    zh: (f) => `按总分 ${marks(f, 'totalHundredths', 'zh')} 排名。`,
    en: (f) => `Ranked by the total, ${marks(f, 'totalHundredths', 'en')}.`,
  },
  'rank-by-minutes': {
    zh: (f) =>
      `总分相同，比用时：本人 ${some(f, 'minutes', 'zh')} 分钟，对方 ${some(f, 'otherMinutes', 'zh')} 分钟，少者在前。`,
    en: (f) =>
      `Equal totals, decided by time: ${some(f, 'minutes', 'en')} min against ${some(f, 'otherMinutes', 'en')} min; the shorter stands first.`,
  },
  'rank-by-module': {
    zh: (f) =>
      `总分相同，比模块 ${some(f, 'module', 'zh')}：本人 ${marks(f, 'hundredths', 'zh')}，对方 ${marks(f, 'otherHundredths', 'zh')}，高者在前。`,
    en: (f) =>
      `Equal totals, decided by module ${some(f, 'module', 'en')}: ${marks(f, 'hundredths', 'en')} against ${marks(f, 'otherHundredths', 'en')}; the higher stands first.`,
  },
  'rank-shared': {
    zh: (f) =>
      `规则写明的比较项全部相同，${some(f, 'count', 'zh')} 名选手并列第 ${some(f, 'rank', 'zh')} 名。`,
    en: (f) =>
      `Equal in everything the rules compare: ${some(f, 'count', 'en')} share rank ${some(f, 'rank', 'en')}.`,
  },
  'not-ranked': {
    zh: (f) => `不参加排名：${word(WORDS.outcome, f['outcome'], 'zh')}。`,
    en: (f) => `Not ranked: ${word(WORDS.outcome, f['outcome'], 'en')}.`,
  },
  'not-marked': {
    zh: () => '还没有完整成绩，不参加排名。',
    en: () => 'No complete result yet, so not ranked.',
  },
  'tier-by-percent': {
    zh: (f) =>
      `实际参赛 ${some(f, 'actual', 'zh')}，${word(tierText, f['tier'], 'zh')}按 ${some(f, 'percent', 'zh')}% 设 ${some(f, 'places', 'zh')} 名；第 ${some(f, 'rank', 'zh')} 名在内。`,
    en: (f) =>
      `${some(f, 'actual', 'en')} took part; ${word(tierText, f['tier'], 'en')} goes to ${some(f, 'percent', 'en')}%, that is ${some(f, 'places', 'en')} places; rank ${some(f, 'rank', 'en')} is among them.`,
  },
  'tier-by-count': {
    zh: (f) =>
      `${word(tierText, f['tier'], 'zh')}设 ${some(f, 'places', 'zh')} 名；第 ${some(f, 'rank', 'zh')} 名在内。`,
    en: (f) =>
      `${word(tierText, f['tier'], 'en')} has ${some(f, 'places', 'en')} places; rank ${some(f, 'rank', 'en')} is among them.`,
  },
  'tier-by-rank': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名获${word(tierText, f['tier'], 'zh')}。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')} receives ${word(tierText, f['tier'], 'en')}.`,
  },
  'tier-merit': {
    zh: (f) =>
      `实际参赛 ${some(f, 'actual', 'zh')}，前 ${some(f, 'limit', 'zh')} 名中未获奖牌的获${word(tierText, f['tier'], 'zh')}；本人第 ${some(f, 'rank', 'zh')} 名。`,
    en: (f) =>
      `${some(f, 'actual', 'en')} took part; those of the first ${some(f, 'limit', 'en')} without a medal receive ${word(tierText, f['tier'], 'en')}; this is rank ${some(f, 'rank', 'en')}.`,
  },
  'tier-none': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名，在各奖项名额之外。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')} lies beyond the places of every award.`,
  },
  'below-floor': {
    zh: (f) =>
      `总分 ${marks(f, 'totalHundredths', 'zh')}，低于获奖最低分 ${marks(f, 'floorHundredths', 'zh')}。`,
    en: (f) =>
      `The total ${marks(f, 'totalHundredths', 'en')} is below the least for an award, ${marks(f, 'floorHundredths', 'en')}.`,
  },
  'field-too-small': {
    zh: (f) => `实际参赛 ${some(f, 'actual', 'zh')}，不足 ${some(f, 'minimum', 'zh')}，本赛项不设奖。`,
    en: (f) =>
      `${some(f, 'actual', 'en')} took part, fewer than ${some(f, 'minimum', 'en')}: no awards in this event.`,
  },
  'honour-met': {
    zh: (f) =>
      f['tier']
        ? `第 ${some(f, 'rank', 'zh')} 名，${word(tierText, f['tier'], 'zh')}，符合推荐条件。`
        : `第 ${some(f, 'rank', 'zh')} 名，符合推荐条件。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}: the conditions of the honour are met.`,
  },
  'honour-no-award': { zh: () => '没有名次，不推荐荣誉。', en: () => 'No rank, so no honour is proposed.' },
  'honour-rank': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；这项荣誉只推荐前 ${some(f, 'rankTo', 'zh')} 名。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}; only the first ${some(f, 'rankTo', 'en')} are proposed.`,
  },
  'honour-tier': {
    zh: (f) =>
      `这项荣誉只推荐${tiers(f, 'zh')}；本人${f['tier'] ? `为${word(tierText, f['tier'], 'zh')}` : '未获奖'}。`,
    en: (f) =>
      `Proposed for ${tiers(f, 'en')} only; this is ${f['tier'] ? word(tierText, f['tier'], 'en') : 'no award'}.`,
  },
  'honour-group': {
    zh: (f) => `这项荣誉只推荐${some(f, 'needed', 'zh')}；本人在${some(f, 'group', 'zh')}。`,
    en: (f) => `Proposed for the group ${some(f, 'needed', 'en')} only; this is ${some(f, 'group', 'en')}.`,
  },
  'honour-age': {
    zh: (f) => `这项荣誉限 ${some(f, 'ageMax', 'zh')} 周岁以内（含）；本人年龄：${some(f, 'age', 'zh')}。`,
    en: (f) =>
      `Only up to the age of ${some(f, 'ageMax', 'en')}; this person's age: ${some(f, 'age', 'en')}.`,
  },
  'honour-sex': {
    zh: (f) => `这项荣誉只推荐${word(WORDS.sex, f['needed'], 'zh')}选手。`,
    en: (f) => `Proposed for ${word(WORDS.sex, f['needed'], 'en')} only.`,
  },
  'class-outside-scope': {
    zh: (f) =>
      `${word(classText, f['classCode'], 'zh')}不在本政策的奖励范围内，金额 0.00（依据：${some(f, 'source', 'zh')}）。`,
    en: (f) =>
      `${word(classText, f['classCode'], 'en')} lies outside this policy: 0.00 (source: ${some(f, 'source', 'en')}).`,
  },
  'class-in-scope': {
    zh: (f) =>
      `${word(classText, f['classCode'], 'zh')}在本政策的奖励范围内（依据：${some(f, 'source', 'zh')}）。`,
    en: (f) =>
      `${word(classText, f['classCode'], 'en')} is within this policy (source: ${some(f, 'source', 'en')}).`,
  },
  'not-dispatched': {
    zh: (f) => `没有选派记录，本政策只奖励选派参赛的选手，金额 0.00（依据：${some(f, 'source', 'zh')}）。`,
    en: (f) =>
      `Not dispatched; this policy rewards dispatched entries only: 0.00 (source: ${some(f, 'source', 'en')}).`,
  },
  dispatched: {
    zh: (f) => `由选派单位选派参赛（依据：${some(f, 'source', 'zh')}）。`,
    en: (f) => `Dispatched to take part (source: ${some(f, 'source', 'en')}).`,
  },
  'no-award': { zh: () => '未获奖，没有奖励。', en: () => 'No award, so no reward.' },
  'no-amount-in-policy': {
    zh: (f) =>
      `政策没有写明${word(classText, f['classCode'], 'zh')}${word(tierText, f['tier'], 'zh')}${word(WORDS.role, f['role'], 'zh')}的金额，按 0.00 记。`,
    en: (f) =>
      `The policy names no amount for ${word(classText, f['classCode'], 'en')}, ${word(tierText, f['tier'], 'en')}, ${word(WORDS.role, f['role'], 'en')}: 0.00.`,
  },
  'amount-from-policy': {
    zh: (f) =>
      `${word(tierText, f['tier'], 'zh')}，${word(WORDS.role, f['role'], 'zh')}${word(WORDS.unit, f['unit'], 'zh')} ${yuan(f, 'amountFen')} 元（依据：${some(f, 'source', 'zh')}）。`,
    en: (f) =>
      `${word(tierText, f['tier'], 'en')}, ${word(WORDS.role, f['role'], 'en')}: CNY ${yuan(f, 'amountFen')} ${word(WORDS.unit, f['unit'], 'en')} (source: ${some(f, 'source', 'en')}).`,
  },
  'talent-by-rank': {
    zh: (f) =>
      `第 ${some(f, 'rank', 'zh')} 名，在前 ${some(f, 'rankTo', 'zh')} 名内，入库为“${word(talentText, f['tier'], 'zh')}”。`,
    en: (f) =>
      `Rank ${some(f, 'rank', 'en')}, among the first ${some(f, 'rankTo', 'en')}: ${word(talentText, f['tier'], 'en')}.`,
  },
  'talent-age': {
    zh: (f) => `年龄 ${some(f, 'age', 'zh')}，在 ${some(f, 'ageMax', 'zh')} 周岁以内。`,
    en: (f) => `Age ${some(f, 'age', 'en')}, within ${some(f, 'ageMax', 'en')}.`,
  },
}

type Told = { readonly code: string; readonly facts: Facts }

/** Why a rule decided as it did, as a sentence one can check; an unknown code of an old record is shown as it is. */
export function reasonText({ code, facts }: Told, lang: Lang): string {
  const known: Readonly<Record<string, Words>> = SENTENCES
  return known[code]?.[lang](facts) ?? code
}

const CONFLICTS: Readonly<Record<Conflict['kind'], Record<Lang, (conflict: Conflict) => string>>> = {
  'same-employer': {
    zh: ({ org = '' }) => `与参赛选手同在“${org}”。`,
    en: ({ org = '' }) => `Same employer as a contestant: ${org}.`,
  },
  'same-delegation': {
    zh: ({ org = '' }) => `与参赛选手同属“${org}”代表队。`,
    en: ({ org = '' }) => `Same delegation as a contestant: ${org}.`,
  },
  'declared-tie': {
    zh: ({ personName = '', org = '' }) => `申报过与${personName}${org && `（${org}）`}有亲属或师生关系。`,
    en: ({ personName = '', org = '' }) => `Declared a tie to ${personName}${org && ` (${org})`}.`,
  },
  'is-coach': {
    zh: ({ personName = '', org = '' }) => `${personName}${org && `（${org}）`}是参赛选手的教练。`,
    en: ({ personName = '', org = '' }) => `${personName}${org && ` (${org})`} coaches a contestant.`,
  },
}

/** 回避: why a judge may not mark in this event. */
export function conflictText(conflict: Conflict, lang: Lang): string {
  return CONFLICTS[conflict.kind][lang](conflict)
}
