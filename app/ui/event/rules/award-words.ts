import { showHundredths } from '~/domain/exact'
import type { Rulebook } from '~/domain/rulebook'
import type { Lang } from '~/i18n/define'
import { tierText } from '~/i18n/levels'
import { ruleWordsText } from '~/i18n/rule-words'
import { textFor } from '~/i18n/use-text'
import { never } from '~/kit/never'

/** 设奖 as lines: the tiers, then how places are rounded and what a tie at the limit does. */
export function awardWords({ award }: Pick<Rulebook, 'award'>, lang: Lang): readonly string[] {
  const t = textFor(ruleWordsText, lang)
  const tier = textFor(tierText, lang)
  const listed = (words: readonly string[]) => words.join(lang === 'zh' ? '、' : ', ')
  switch (award.scheme) {
    case 'proportional':
      return [
        listed(award.tiers.map((one) => t('percent', { tier: tier(one.tier), n: one.percent }))),
        `${t(award.rounding)}${lang === 'zh' ? '，' : ', '}${t(award.cumulative ? 'cumulative' : 'each')}`,
        t(award.boundary),
      ]
    case 'fixed':
      return [
        listed(award.tiers.map((one) => t('count', { tier: tier(one.tier), n: one.count }))),
        t(award.boundary),
      ]
    case 'medals':
      return [t('medals'), ...(award.merit ? [t(award.merit === 'ceil' ? 'meritCeil' : 'meritFloor')] : [])]
    case 'bands':
      return [
        listed(
          award.bands.map((band) =>
            'rankTo' in band
              ? t('bandRank', { tier: tier(band.tier), n: band.rankTo })
              : t('bandPercent', {
                  tier: tier(band.tier),
                  n: band.percentTo,
                  rounding: t(band.rounding),
                }),
          ),
        ),
      ]
    case 'worldskills': {
      const on = t(award.on === 'scale' ? 'scaleOn' : 'total')
      const { medallionHundredths: mark } = award
      return [
        t('window', { window: showHundredths(award.windowHundredths), on }),
        ...(mark === null ? [] : [t('medallion', { mark: showHundredths(mark) })]),
      ]
    }
    default:
      return never(award)
  }
}
