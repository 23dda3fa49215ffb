import type { TIER_REASONS } from '~/domain/reason/tier'
import { marks, some, word, type Words } from './words'
import { tierText } from '~/i18n/levels'

/** Why an award was given or not, in words. */
export const TIER_SENTENCES: Readonly<Record<keyof typeof TIER_REASONS, Words>> = {
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
  'tier-by-band': {
    zh: (f) =>
      `第 ${some(f, 'rank', 'zh')} 名，${word(tierText, f['tier'], 'zh')}取至第 ${some(f, 'rankTo', 'zh')} 名，在内。`,
    en: (f) =>
      `Rank ${some(f, 'rank', 'en')}; ${word(tierText, f['tier'], 'en')} reaches to rank ${some(f, 'rankTo', 'en')}.`,
  },
  'tier-merit': {
    zh: (f) =>
      `实际参赛 ${some(f, 'actual', 'zh')}，前 ${some(f, 'limit', 'zh')} 名中未获奖牌的获${word(tierText, f['tier'], 'zh')}；本人第 ${some(f, 'rank', 'zh')} 名。`,
    en: (f) =>
      `${some(f, 'actual', 'en')} took part; those of the first ${some(f, 'limit', 'en')} without a medal receive ${word(tierText, f['tier'], 'en')}; this is rank ${some(f, 'rank', 'en')}.`,
  },
  'tier-by-window': {
    zh: (f) =>
      `第 ${some(f, 'rank', 'zh')} 名获${word(tierText, f['tier'], 'zh')}；与同奖牌首位相差不超过 ${marks(f, 'windowHundredths', 'zh')} 分者同获。`,
    en: (f) =>
      `Rank ${some(f, 'rank', 'en')} receives ${word(tierText, f['tier'], 'en')}; scores within ${marks(f, 'windowHundredths', 'en')} of the leader share a medal.`,
  },
  'tier-medallion': {
    zh: (f) =>
      `未获奖牌，得分达到 ${marks(f, 'medallionHundredths', 'zh')}，获${word(tierText, f['tier'], 'zh')}。`,
    en: (f) =>
      `No medal, and the score reaches ${marks(f, 'medallionHundredths', 'en')}: ${word(tierText, f['tier'], 'en')}.`,
  },
  'tier-none': {
    zh: (f) => `第 ${some(f, 'rank', 'zh')} 名，在各奖项名额之外。`,
    en: (f) => `Rank ${some(f, 'rank', 'en')} lies beyond the places of every award.`,
  },
  'tier-beyond': {
    zh: (f) =>
      f['lastRank'] === 0
        ? `${word(tierText, f['tier'], 'zh')}本次没有名额。`
        : `${word(tierText, f['tier'], 'zh')}取至第 ${some(f, 'lastRank', 'zh')} 名；本人第 ${some(f, 'rank', 'zh')} 名，在外。`,
    en: (f) =>
      f['lastRank'] === 0
        ? `No place for ${word(tierText, f['tier'], 'en')} this time.`
        : `${word(tierText, f['tier'], 'en')} reaches to rank ${some(f, 'lastRank', 'en')}; this is rank ${some(f, 'rank', 'en')}.`,
  },
  'tier-not-in-field': {
    zh: (f) =>
      `实际参赛 ${some(f, 'actual', 'zh')}，不足 ${some(f, 'atLeast', 'zh')}，不设${word(tierText, f['tier'], 'zh')}。`,
    en: (f) =>
      `${some(f, 'actual', 'en')} took part, fewer than ${some(f, 'atLeast', 'en')}: ${word(tierText, f['tier'], 'en')} is not given.`,
  },
  'below-floor': {
    zh: (f) =>
      `总分 ${marks(f, 'totalHundredths', 'zh')}，低于获奖最低分 ${marks(f, 'floorHundredths', 'zh')}。`,
    en: (f) =>
      `The total ${marks(f, 'totalHundredths', 'en')} is below the least for an award, ${marks(f, 'floorHundredths', 'en')}.`,
  },
  'below-tier-floor': {
    zh: (f) =>
      `总分 ${marks(f, 'totalHundredths', 'zh')}，低于${word(tierText, f['tier'], 'zh')}最低分 ${marks(f, 'floorHundredths', 'zh')}，该奖项空缺。`,
    en: (f) =>
      `The total ${marks(f, 'totalHundredths', 'en')} is below the least for ${word(tierText, f['tier'], 'en')}, ${marks(f, 'floorHundredths', 'en')}; the place stays vacant.`,
  },
  'field-too-small': {
    zh: (f) => `实际参赛 ${some(f, 'actual', 'zh')}，不足 ${some(f, 'minimum', 'zh')}，本赛项不设奖。`,
    en: (f) =>
      `${some(f, 'actual', 'en')} took part, fewer than ${some(f, 'minimum', 'en')}: no awards in this event.`,
  },
}
