import { showHundredths } from '~/domain/exact'
import type { Rulebook } from '~/domain/rulebook'
import { eventText } from '~/i18n/event'
import { tierText } from '~/i18n/levels'
import { textFor } from '~/i18n/use-text'
import type { Lang, Tell } from '~/i18n/define'

type T = Tell<keyof typeof eventText.zh>

function scoring({ panel }: Rulebook, t: T): string {
  const { unit, minimum, dropFrom, spreadLimit } = panel
  if (unit === 'aspect') return t('aspectUnit', { minimum, spread: spreadLimit ?? 3 })
  return dropFrom === null ? t('noDrop', { minimum }) : t('dropFrom', { minimum, from: dropFrom })
}

function ties({ tieChain }: Rulebook, t: T, lang: Lang): string {
  if (tieChain.length === 0) return t('tieNone')
  const chain = tieChain.map((key) =>
    key === 'minutes' ? t('tieMinutes') : t('tieModule', { code: key.slice('module:'.length) }),
  )
  return t('tieThen', { chain: chain.join(lang === 'zh' ? '、' : ', ') })
}

function tiers({ award }: Rulebook, t: T, lang: Lang): string {
  const tier = textFor(tierText, lang)
  const comma = lang === 'zh' ? '、' : ', '
  if (award.scheme === 'medals') return award.merit === null ? t('medals') : t('medalsMerit')
  if (award.scheme === 'fixed') {
    return award.tiers.map((one) => t('tierFixed', { tier: tier(one.tier), n: one.count })).join(comma)
  }
  return award.tiers.map((one) => t('tierPercent', { tier: tier(one.tier), n: one.percent })).join(comma)
}

/** 规则: the rulebook as five lines a person reads at the briefing. */
export function ruleFacts(rulebook: Rulebook, lang: Lang): readonly (readonly [string, string])[] {
  const t = textFor(eventText, lang)
  const { floorHundredths, fieldMinimum } = rulebook
  return [
    [t('ruleScoring'), scoring(rulebook, t)],
    [t('ruleTie'), ties(rulebook, t, lang)],
    [t('ruleTiers'), tiers(rulebook, t, lang)],
    [
      t('ruleFloor'),
      floorHundredths === null ? t('floorNone') : t('floorIs', { floor: showHundredths(floorHundredths) }),
    ],
    [t('ruleField'), t('fieldIs', { n: fieldMinimum })],
  ]
}
