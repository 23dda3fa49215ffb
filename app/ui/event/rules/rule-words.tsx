import type { ReactNode } from 'react'
import { showHundredths } from '~/domain/exact'
import type { Rulebook } from '~/domain/rulebook'
import type { Lang } from '~/i18n/define'
import { talentText, tierText } from '~/i18n/levels'
import { ruleWordsText } from '~/i18n/rule-words'
import { textFor, useLang } from '~/i18n/use-text'
import { Facts } from '~/ui/parts/section'
import { scoringWords } from '../rule-facts'
import { awardWords } from './award-words'
import { honourSentence, promotionSentence } from './honour-words'
import type { ModuleSeen } from './rows'

type Fact = readonly [string, readonly string[]]

type Names = ReadonlyMap<string, string>

function totals(rulebook: Rulebook, modules: Names, lang: Lang): readonly Fact[] {
  const t = textFor(ruleWordsText, lang)
  const { parts, rounding, tieChain, tieEnd, panel } = rulebook
  const named = (id: string) => parts.find((part) => part.id === id)?.name ?? modules.get(id) ?? id
  const chain = tieChain.map((key, at) => {
    const said =
      key === 'minutes'
        ? t('tieMinutes')
        : key === 'decision'
          ? t('tieDecision')
          : t('tieModule', { name: named(key.slice('module:'.length)) })
    return `${at + 1}. ${said}`
  })
  const weighed = parts.map(({ id, name, weightBasisPoints, outOfHundredths }) => {
    return t('part', {
      id,
      name,
      weight: showHundredths(weightBasisPoints),
      outOf: showHundredths(outOfHundredths),
    })
  })
  return [
    [t('parts'), weighed.length > 0 ? weighed : [t('partsNone')]],
    [
      t('panel'),
      [
        scoringWords(panel, lang),
        ...(panel.contestantSigns ? [t('contestantSigns')] : []),
        ...(panel.typedTwice ? [t('typedTwice')] : []),
      ],
    ],
    [
      t('rounding'),
      [t(`panel-${rounding.panel}`), t(`part-${rounding.part}`), t(`rankOn-${rounding.rankOn}`)],
    ],
    [t('tie'), [...(chain.length > 0 ? chain : [t('tieNone')]), t(tieEnd)]],
  ]
}

function limits(
  { floorHundredths, tierFloors, fieldSteps, dsqCounts, scale }: Rulebook,
  lang: Lang,
): readonly Fact[] {
  const t = textFor(ruleWordsText, lang)
  const tier = textFor(tierText, lang)
  const steps = fieldSteps.map(({ atLeast, tiers, honoursRankTo }) => {
    const names = (tiers ?? []).map((one) => tier(one)).join(lang === 'zh' ? '、' : ', ')
    const said = t(tiers === null ? 'stepAll' : names === '' ? 'stepNone' : 'stepSome', {
      n: atLeast,
      tiers: names,
    })
    if (honoursRankTo === null) return said
    const honours = honoursRankTo === 0 ? t('stepNoHonours') : t('stepHonours', { rank: honoursRankTo })
    return `${said}${lang === 'zh' ? '，' : ', '}${honours}`
  })
  const floors = [
    ...(floorHundredths === null ? [] : [t('floorAll', { mark: showHundredths(floorHundredths) })]),
    ...tierFloors.map((one) =>
      t('floorTier', { tier: tier(one.tier), mark: showHundredths(one.hundredths) }),
    ),
  ]
  const scaled = scale
    ? t('scaleIs', { ...scale, center: t(scale.center), spread: t(scale.spread) })
    : t('scaleNone')
  return [
    [t('scale'), [scaled]],
    [t('floors'), floors.length > 0 ? floors : [t('floorNone')]],
    [t('field'), [...steps, t('stepBelow', { n: fieldSteps.at(-1)?.atLeast ?? 0 })]],
    [t('dsq'), [t(dsqCounts ? 'dsqYes' : 'dsqNo')]],
  ]
}

function afterwards(rulebook: Rulebook, lang: Lang): readonly Fact[] {
  const t = textFor(ruleWordsText, lang)
  const talent = textFor(talentText, lang)
  const { recheck, appeal, notice, talentAgeMax, honours, promotions } = rulebook
  const first = t(notice.firstDayCounts ? 'firstYes' : 'firstNo')
  const pool = rulebook.talent.map(({ tier, rankTo }) => t('talentRank', { tier: talent(tier), n: rankTo }))
  const none = [t('none')]
  return [
    [t('honours'), honours.length > 0 ? honours.map((one) => honourSentence(one, lang)) : none],
    [t('promotions'), promotions.length > 0 ? promotions.map((one) => promotionSentence(one, lang)) : none],
    [t('recheck'), [t('recheckIs', recheck)]],
    [t('appeal'), [t('appealIs', appeal)]],
    [t('notice'), [t('noticeIs', { workingDays: notice.workingDays, first })]],
    [t('talent'), [...pool, ...(talentAgeMax === null ? [] : [t('talentAge', { n: talentAgeMax })])]],
  ]
}

/** 规则 in words: every field of a rulebook, in the order it is applied, each with its lines; `modules` names codes. */
function allRuleFacts(rulebook: Rulebook, modules: Names, lang: Lang): readonly Fact[] {
  const t = textFor(ruleWordsText, lang)
  return [
    [t('name'), [rulebook.name]],
    ...(rulebook.source === '' ? [] : [[t('source'), [rulebook.source]] as const]),
    ...totals(rulebook, modules, lang),
    [t('award'), awardWords(rulebook, lang)],
    ...limits(rulebook, lang),
    ...afterwards(rulebook, lang),
  ]
}

type Props = { readonly rulebook: Rulebook; readonly modules: readonly ModuleSeen[] }

/** The whole rulebook, read-only. */
export function RuleWords({ rulebook, modules }: Props) {
  const names = new Map(modules.map(({ code, name }) => [code, name || code]))
  const facts = allRuleFacts(rulebook, names, useLang())
  return (
    <Facts
      items={facts.map(([name, lines]): readonly [ReactNode, ReactNode] => [
        name,
        <Lines key={name} lines={lines} />,
      ])}
    />
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length < 2) return <>{lines[0]}</>
  return (
    <ul className="grid gap-1">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}
