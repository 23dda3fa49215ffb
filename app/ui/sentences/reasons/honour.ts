import type { HONOUR_REASONS } from '~/domain/reason/honour'
import { WORDS, marks, some, tiers, word, type Facts, type Words } from './words'
import type { Lang } from '~/i18n/define'
import { classText, skillText, tierText } from '~/i18n/levels'

function classes(f: Facts, lang: Lang): string {
  const names = String(f['needed'] ?? '').split(',')
  return names.map((name) => word(classText, name, lang)).join(lang === 'zh' ? '、' : ', ')
}

/** Why an honour or a higher level is proposed or not, in words. */
export const HONOUR_SENTENCES: Readonly<Record<keyof typeof HONOUR_REASONS, Words>> = {
  'honour-met': {
    zh: (f) =>
      f['tier']
        ? `第 ${some(f, 'rank', 'zh')} 名，${word(tierText, f['tier'], 'zh')}，符合推荐条件。`
        : `第 ${some(f, 'rank', 'zh')} 名，符合推荐条件。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}: the conditions of the honour are met.`,
  },
  'honour-no-award': { zh: () => '没有名次，不推荐荣誉。', en: () => 'No rank, so no honour is proposed.' },
  'honour-field': {
    zh: (f) =>
      f['rankTo'] === 0
        ? `实际参赛 ${some(f, 'actual', 'zh')}，人数不足，只作选拔，不推荐荣誉。`
        : `实际参赛 ${some(f, 'actual', 'zh')}，人数不足，荣誉只推荐前 ${some(f, 'rankTo', 'zh')} 名。`,
    en: (f) =>
      f['rankTo'] === 0
        ? `${some(f, 'actual', 'en')} took part: the field serves selection only, no honour is proposed.`
        : `${some(f, 'actual', 'en')} took part: in so small a field only the first ${some(f, 'rankTo', 'en')} are proposed.`,
  },
  'honour-rank': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；这项荣誉只推荐前 ${some(f, 'rankTo', 'zh')} 名。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}; only the first ${some(f, 'rankTo', 'en')} are proposed.`,
  },
  'honour-rank-from': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；这一项从第 ${some(f, 'rankFrom', 'zh')} 名起。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}; this one begins at rank ${some(f, 'rankFrom', 'en')}.`,
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
  'honour-class': {
    zh: (f) => `只适用于${classes(f, 'zh')}；本赛项为${word(classText, f['classCode'], 'zh')}。`,
    en: (f) => `Only for ${classes(f, 'en')}; this event is ${word(classText, f['classCode'], 'en')}.`,
  },
  'honour-team-size': {
    zh: (f) => `只适用于 ${some(f, 'needed', 'zh')} 人赛项；本赛项每队人数：${some(f, 'teamSize', 'zh')}。`,
    en: (f) => `Only for teams of ${some(f, 'needed', 'en')}; this team has: ${some(f, 'teamSize', 'en')}.`,
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
  'honour-employment': {
    zh: (f) =>
      f['needed'] === 'false'
        ? '只推荐非在职选手；本人不符合或未登记。'
        : '只推荐在职职工；本人不是或未登记。',
    en: (f) =>
      f['needed'] === 'false'
        ? 'Only for those not in employment; not so here, or not known.'
        : 'Only for those in employment; not so here, or not known.',
  },
  'honour-held': {
    zh: (f) => `已获得过“${some(f, 'honour', 'zh')}”，不再推荐。`,
    en: () => 'The honour is held already, so it is not proposed again.',
  },
  'honour-total': {
    zh: (f) => `总分 ${marks(f, 'totalHundredths', 'zh')}，未达到 ${marks(f, 'floorHundredths', 'zh')}。`,
    en: (f) =>
      `The total ${marks(f, 'totalHundredths', 'en')} does not reach ${marks(f, 'floorHundredths', 'en')}.`,
  },
  'honour-part': {
    zh: (f) =>
      `模块 ${some(f, 'part', 'zh')} 得 ${marks(f, 'hundredths', 'zh')}，未达到 ${marks(f, 'floorHundredths', 'zh')}。`,
    en: (f) =>
      `Module ${some(f, 'part', 'en')}: ${marks(f, 'hundredths', 'en')} does not reach ${marks(f, 'floorHundredths', 'en')}.`,
  },
  'promotion-to': {
    zh: (f) =>
      `现为${word(skillText, f['held'], 'zh')}，符合晋升条件，推荐认定${word(skillText, f['level'], 'zh')}。`,
    en: (f) =>
      `Holds ${word(skillText, f['held'], 'en')}, meets the conditions: ${word(skillText, f['level'], 'en')} is proposed.`,
  },
  'promotion-keeps': {
    zh: (f) => `已是${word(skillText, f['held'], 'zh')}，不再晋升。`,
    en: (f) => `Holds ${word(skillText, f['held'], 'en')} already; nothing higher is proposed.`,
  },
  'promotion-capped': {
    zh: (f) =>
      `现为${word(skillText, f['held'], 'zh')}，本规则最高晋升至${word(skillText, f['level'], 'zh')}。`,
    en: (f) =>
      `Holds ${word(skillText, f['held'], 'en')}; this rule raises to ${word(skillText, f['level'], 'en')} at most.`,
  },
}
