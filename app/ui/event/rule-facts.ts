import { showHundredths } from '~/domain/exact'
import type { Rulebook } from '~/domain/rulebook'
import { eventText } from '~/i18n/event'
import { comma } from '~/i18n/format'
import { textFor } from '~/i18n/use-text'
import type { Lang, Tell } from '~/i18n/define'
import { ruleWordsText } from '~/i18n/rule-words'
import { awardWords } from './rules/award-words'

type T = Tell<keyof typeof eventText.zh>

/** 裁判组规则 as one clause. */
export function scoringWords(
  { unit, minimum, dropFrom, spreadLimit }: Rulebook['panel'],
  lang: Lang,
): string {
  const t = textFor(eventText, lang)
  if (unit === 'aspect') return t('aspectUnit', { minimum, spread: spreadLimit ?? 3 })
  return dropFrom === null ? t('noDrop', { minimum }) : t('dropFrom', { minimum, from: dropFrom })
}

function ties({ tieChain, tieEnd }: Rulebook, t: T, lang: Lang): string {
  const words = textFor(ruleWordsText, lang)
  if (tieChain.length === 0) return tieEnd === 'share' ? t('tieNone') : words('decide')
  const chain = tieChain
    .map((key) => {
      if (key === 'minutes') return t('tieMinutes')
      return key === 'decision' ? words('tieDecision') : t('tieModule', { code: key.slice('module:'.length) })
    })
    .join(lang === 'zh' ? '、' : ', ')
  return tieEnd === 'share' ? t('tieThen', { chain }) : `${chain}${comma(lang)}${words('decide')}`
}

function floors({ floorHundredths }: Rulebook, t: T): string {
  return floorHundredths === null ? t('floorNone') : t('floorIs', { floor: showHundredths(floorHundredths) })
}

/** 规则: the rulebook as five lines a person reads at the briefing; see allRuleFacts for the whole. */
export function ruleFacts(rulebook: Rulebook, lang: Lang): readonly (readonly [string, string])[] {
  const t = textFor(eventText, lang)
  return [
    [t('ruleScoring'), scoringWords(rulebook.panel, lang)],
    [t('ruleTie'), ties(rulebook, t, lang)],
    [t('ruleTiers'), awardWords(rulebook, lang).join(lang === 'zh' ? '；' : '; ')],
    [t('ruleFloor'), floors(rulebook, t)],
    [t('ruleField'), t('fieldIs', { n: rulebook.fieldSteps.at(-1)?.atLeast ?? 0 })],
  ]
}
