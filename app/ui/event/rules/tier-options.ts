import { TIERS, type Tier } from '~/domain/tier'
import { tierText } from '~/i18n/levels'
import { ruleFieldsText } from '~/i18n/rules-fields'
import { useLang, useText } from '~/i18n/use-text'
import type { Option } from './controls'
import { rowsOf, type Draft } from './draft'
import { useDraft } from './draft-context'
import { NO_TIER } from './leaf'

function isTier(value: string | undefined): value is Tier {
  return TIERS.some((tier) => tier === value)
}

/** The tiers that the draft's way of awarding gives, best first. */
export function tiersIn(draft: Draft): readonly Tier[] {
  const listed = (list: string) => rowsOf(draft, list).map((row) => draft[`${list}.${row}.tier`])
  switch (draft['award.scheme']) {
    case 'medals':
      return ['gold', 'silver', 'bronze', ...(draft['award.merit'] ? (['merit'] as const) : [])]
    case 'worldskills':
      return ['gold', 'silver', 'bronze', 'medallion']
    case 'bands':
      return listed('award.bands').filter(isTier)
    default:
      return listed('award.tiers').filter(isTier)
  }
}

/** Every tier there is, by name. */
export function useTierOptions(): readonly Option[] {
  const tier = useText(tierText)
  return TIERS.map((one): Option => [one, tier(one)])
}

/** The best one, two, three … tiers, as one choice each; '' asks for nothing. */
export function useTierSets({ asked }: { readonly asked: 'step' | 'condition' }): readonly Option[] {
  const t = useText(ruleFieldsText)
  const tier = useText(tierText)
  const comma = useLang() === 'zh' ? '、' : ', '
  const { draft } = useDraft()
  const tiers = tiersIn(draft)
  const sets = tiers.map((_, at): Option => {
    const best = tiers.slice(0, at + 1)
    return [best.join(','), best.map((one) => tier(one)).join(comma)]
  })
  if (asked === 'condition') return [['', t('none')], ...sets]
  return [['', t('allTiers')], ...sets, [NO_TIER, t('noTiers')]]
}
