import { showHundredths } from '~/domain/exact'
import type { Conditions, HonourRule, PromotionRule } from '~/domain/rulebook/honour-rule'
import type { Lang } from '~/i18n/define'
import { classText, skillText, tierText } from '~/i18n/levels'
import { honourRulesText } from '~/i18n/rules-honours'
import { textFor } from '~/i18n/use-text'
import { groupName } from '../group-name'

function classNames(codes: readonly string[], lang: Lang): string {
  const known: Readonly<Record<string, string>> = classText[lang]
  return codes.map((code) => known[code] ?? code).join(lang === 'zh' ? '、' : ', ')
}

function ranks({ rankFrom, rankTo }: Conditions, lang: Lang): string[] {
  const t = textFor(honourRulesText, lang)
  if (rankFrom !== undefined && rankFrom > 1) {
    return [
      rankTo === undefined
        ? t('whenRankFrom', { from: rankFrom })
        : t('whenRanks', { from: rankFrom, to: rankTo }),
    ]
  }
  if (rankTo === undefined) return []
  return [t(rankTo === 1 ? 'whenRankOne' : 'whenRankTo', { to: rankTo })]
}

/** 条件 as one clause: 前 3 名，女，35 周岁以下（含）. */
function conditionWords(when: Conditions, lang: Lang): string {
  const t = textFor(honourRulesText, lang)
  const tier = textFor(tierText, lang)
  const listed = (words: readonly string[]) => words.join(lang === 'zh' ? '、' : ', ')
  const { tiers, group, classCodes, teamSize, ageMax, ageBelow, sex, employed, notHolding } = when
  const said = [
    ...ranks(when, lang),
    tiers && t('whenTiers', { tiers: listed(tiers.map((one) => tier(one))) }),
    classCodes && t('whenClasses', { classes: classNames(classCodes, lang) }),
    group !== undefined && t('whenGroup', { group: groupName(group, lang) }),
    teamSize !== undefined && t('whenTeam', { n: teamSize }),
    ageMax !== undefined && t(ageBelow ? 'whenAgeBelow' : 'whenAge', { n: ageMax }),
    sex && t(sex),
    employed !== undefined && t(employed ? 'whenEmployed' : 'whenNotEmployed'),
    notHolding && t('whenNotHolding', { names: listed(notHolding) }),
    when.totalFromHundredths !== undefined &&
      t('whenTotal', { mark: showHundredths(when.totalFromHundredths) }),
    when.partsFromHundredths !== undefined &&
      t('whenParts', { mark: showHundredths(when.partsFromHundredths) }),
  ].filter((one) => typeof one === 'string' && one !== '')
  return said.length === 0 ? t('everyone') : said.join(lang === 'zh' ? '，' : ', ')
}

/** 荣誉推荐 as a sentence: who is proposed for what, and who decides. */
export function honourSentence({ honour, owner, when }: HonourRule, lang: Lang): string {
  return textFor(honourRulesText, lang)('sayHonour', { who: conditionWords(when, lang), honour, owner })
}

/** 晋升 as a sentence. */
export function promotionSentence({ owner, when, give }: PromotionRule, lang: Lang): string {
  const t = textFor(honourRulesText, lang)
  const level = textFor(skillText, lang)
  const who = conditionWords(when, lang)
  if (give.kind === 'one-up') return t('sayOneUp', { who, owner, cap: level(give.cap) })
  const atLevel = t(give.atLevel === 'one-up' ? 'atOneUp' : 'keep')
  return t('sayTo', { who, owner, level: level(give.level), atLevel })
}
