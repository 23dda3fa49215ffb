import type { RANK_REASONS } from '~/domain/reason/rank'
import { WORDS, marks, some, word, type Facts, type Words } from './words'
import type { Lang } from '~/i18n/define'

// Records of before the links were numbered carry none.
function linkOf(f: Facts, lang: Lang): string {
  const [link, links] = [f['link'], f['links']]
  if (typeof link !== 'number' || typeof links !== 'number')
    return lang === 'zh' ? '按平分规则' : 'decided by'
  return lang === 'zh' ? `平分规则第 ${link} 条（共 ${links} 条）` : `decided by tie rule ${link} of ${links}`
}

/** Why a rank is what it is, in words. */
export const RANK_SENTENCES: Readonly<Record<keyof typeof RANK_REASONS, Words>> = {
  'rank-by-total': {
    zh: (f) => `按总分 ${marks(f, 'totalHundredths', 'zh')} 排名。`,
    en: (f) => `Ranked by the total, ${marks(f, 'totalHundredths', 'en')}.`,
  },
  'rank-by-exact-total': {
    zh: (f) => `公布总分同为 ${marks(f, 'totalHundredths', 'zh')}，规则按未取整的总分排名，已分先后。`,
    en: (f) =>
      `The published totals are both ${marks(f, 'totalHundredths', 'en')}; the rules rank by the total before rounding, which differs.`,
  },
  'rank-by-minutes': {
    zh: (f) =>
      `总分相同，${linkOf(f, 'zh')}比用时：本人 ${some(f, 'minutes', 'zh')} 分钟，对方 ${some(f, 'otherMinutes', 'zh')} 分钟，少者在前。`,
    en: (f) =>
      `Equal totals, ${linkOf(f, 'en')}, time: ${some(f, 'minutes', 'en')} min against ${some(f, 'otherMinutes', 'en')} min; the shorter stands first.`,
  },
  'rank-by-module': {
    zh: (f) =>
      `总分相同，${linkOf(f, 'zh')}比模块 ${some(f, 'module', 'zh')}：本人 ${marks(f, 'hundredths', 'zh')}，对方 ${marks(f, 'otherHundredths', 'zh')}，高者在前。`,
    en: (f) =>
      `Equal totals, ${linkOf(f, 'en')}, module ${some(f, 'module', 'en')}: ${marks(f, 'hundredths', 'en')} against ${marks(f, 'otherHundredths', 'en')}; the higher stands first.`,
  },
  'rank-by-decision': {
    zh: (f) =>
      `总分相同，${linkOf(f, 'zh')}：裁判长书面裁定本人第 ${some(f, 'place', 'zh')}，对方第 ${some(f, 'otherPlace', 'zh')}。`,
    en: (f) =>
      `Equal totals, ${linkOf(f, 'en')}: the chief judge's written decision, place ${some(f, 'place', 'en')} against ${some(f, 'otherPlace', 'en')}.`,
  },
  'rank-shared': {
    zh: (f) =>
      `规则写明的比较项全部相同，${some(f, 'count', 'zh')} 名选手并列第 ${some(f, 'rank', 'zh')} 名。`,
    en: (f) =>
      `Equal in everything the rules compare: ${some(f, 'count', 'en')} share rank ${some(f, 'rank', 'en')}.`,
  },
  'rank-undecided': {
    zh: (f) =>
      `${some(f, 'count', 'zh')} 名选手同在第 ${some(f, 'rank', 'zh')} 名，规则不允许并列，待裁判长书面裁定；名次和奖次都还不是最后结果。`,
    en: (f) =>
      `${some(f, 'count', 'en')} stand at rank ${some(f, 'rank', 'en')}; the rules leave no tie, so the chief judge has to decide in writing: neither rank nor award is final.`,
  },
  'not-ranked': {
    zh: (f) => `不参加排名：${word(WORDS.outcome, f['outcome'], 'zh')}。`,
    en: (f) => `Not ranked: ${word(WORDS.outcome, f['outcome'], 'en')}.`,
  },
  'not-marked': {
    zh: () => '还没有完整成绩，不参加排名。',
    en: () => 'No complete result yet, so not ranked.',
  },
}
