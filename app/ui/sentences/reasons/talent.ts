import type { TALENT_REASONS } from '~/domain/reason/talent'
import { talentText } from '~/i18n/levels'
import { some, word, type Words } from './words'

/** Why somebody enters or leaves the pool or goes to the province, in words. */
export const TALENT_SENTENCES: Readonly<Record<keyof typeof TALENT_REASONS, Words>> = {
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
  'talent-left-age': {
    zh: (f) => `年龄 ${some(f, 'age', 'zh')}，超过 ${some(f, 'ageMax', 'zh')} 周岁，退出人才库。`,
    en: (f) => `Age ${some(f, 'age', 'en')}, above ${some(f, 'ageMax', 'en')}: leaves the pool.`,
  },
  'talent-left-refused': {
    zh: () => '本人不愿继续参加集训，退出人才库。',
    en: () => 'Declines further training: leaves the pool.',
  },
  'talent-left-discipline': {
    zh: () => '因违反纪律，退出人才库。',
    en: () => 'Leaves the pool for a breach of discipline.',
  },
  'talent-left-idle': {
    zh: (f) =>
      `连续 ${some(f, 'seasons', 'zh')} 个赛季没有参赛（满 ${some(f, 'limit', 'zh')} 个即退出），退出人才库。`,
    en: (f) =>
      `No entry for ${some(f, 'seasons', 'en')} seasons in a row, the limit being ${some(f, 'limit', 'en')}: leaves the pool.`,
  },
  'quota-by-rank': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名，在 ${some(f, 'quota', 'zh')} 个省级名额以内，入选。`,
    en: (f) =>
      `Rank ${some(f, 'rank', 'en')}, within the provincial quota of ${some(f, 'quota', 'en')}: selected.`,
  },
  'quota-moved-up': {
    zh: (f) =>
      `第 ${some(f, 'rank', 'zh')} 名；名次不低于他的有 ${some(f, 'ahead', 'zh')} 人不能参加，在 ${some(f, 'quota', 'zh')} 个名额内递补入选。`,
    en: (f) =>
      `Rank ${some(f, 'rank', 'en')}: ${some(f, 'ahead', 'en')} of the same or a better rank cannot go; moves up into the quota of ${some(f, 'quota', 'en')}.`,
  },
  'quota-tie-decided': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名有并列，按并列规则或集训测试排出先后。`,
    en: (f) => `The tie at rank ${some(f, 'rank', 'en')} was decided by the tie rules or a camp test.`,
  },
  'quota-tie-open': {
    zh: (f) =>
      `${some(f, 'tied', 'zh')} 人并列第 ${some(f, 'rank', 'zh')} 名，只剩 ${some(f, 'places', 'zh')} 个名额，须加赛或书面决定后再定。`,
    en: (f) =>
      `${some(f, 'tied', 'en')} are tied at rank ${some(f, 'rank', 'en')} for the places left (${some(f, 'places', 'en')}): a camp test or a written decision is needed.`,
  },
  'quota-full': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；${some(f, 'quota', 'zh')} 个省级名额已满，列为候补。`,
    en: (f) =>
      `Rank ${some(f, 'rank', 'en')}: the provincial quota of ${some(f, 'quota', 'en')} is full; waits in reserve.`,
  },
  'quota-over-age': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；年龄不符合选拔要求，不能入选。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}: not of the age the selection asks for.`,
  },
  'quota-declined': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；本人放弃，名额由下一名递补。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}: declined; the next in rank moves up.`,
  },
  'quota-health': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；身体条件不适合集训，不能入选。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}: not fit for the training.`,
  },
  'quota-other-camp': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名；已在其他集训队，不重复入选。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')}: already in another camp.`,
  },
}
