import { fieldStep } from '~/domain/award'
import { previewAwards } from '~/domain/award-preview'
import { errorsThatTrigger, recheckPlan } from '~/domain/recheck'
import type { Rulebook } from '~/domain/rulebook'
import type { FieldStep } from '~/domain/rulebook/award-rule'
import { tiersOf } from '~/domain/rulebook/tiers-of'
import { TIERS } from '~/domain/tier'
import { tierText } from '~/i18n/levels'
import { exampleText } from '~/i18n/rules-example'
import { useLang, useText } from '~/i18n/use-text'
import { Facts } from '~/ui/parts/section'

type Props = { readonly rulebook: Rulebook; readonly field: number }

/** 23 人实际参赛：一等奖 2、二等奖 5、三等奖 7, and what else follows from the number of those who start. */
export function FieldCounts({ rulebook, field }: Props) {
  const t = useText(exampleText)
  const { recheck, award } = rulebook
  const step = fieldStep(rulebook, field)
  const plan = recheckPlan(recheck, field)
  const errors = errorsThatTrigger(recheck.errorPercent, plan.total)
  const gap = useLang() === 'zh' ? '' : ' '
  const planned = t('recheckIs', { ...recheck, ...plan })
  return (
    <div aria-live="polite">
      <Places rulebook={rulebook} field={field} step={step} />
      {award.scheme === 'worldskills' && step ? (
        <p className="mb-2 text-14 text-ink-2">{t('windowNote')}</p>
      ) : null}
      <Facts
        items={[
          ...(step ? [[t('step'), <StepWords key="step" step={step} />] as const] : []),
          [t('honours'), t(...honourWords(rulebook, step))],
          [t('recheck'), errors === null ? planned : `${planned}${gap}${t('recheckFull', { errors })}`],
        ]}
      />
    </div>
  )
}

function Places({ rulebook, field, step }: Props & { readonly step: FieldStep | null }) {
  const t = useText(exampleText)
  const tier = useText(tierText)
  const lang = useLang()
  const counted = new Map(previewAwards(rulebook, field).map((one) => [one.tier, one.count]))
  const given = step?.tiers ?? tiersOf(rulebook.award)
  const tiers = tiersOf(rulebook.award)
    .filter((one) => one !== 'medallion' && given.includes(one))
    .map((one) => t('tierCount', { tier: tier(one), n: counted.get(one) ?? 0 }))
  const facts = {
    n: field,
    minimum: rulebook.fieldSteps.at(-1)?.atLeast ?? 0,
    tiers: tiers.join(lang === 'zh' ? '、' : ', '),
  }
  const key = step === null ? 'none' : tiers.length === 0 ? 'noTier' : 'places'
  return <p className="my-2 text-18 font-bold">{t(key, facts)}</p>
}

function StepWords({ step: { atLeast, tiers } }: { readonly step: FieldStep }) {
  const t = useText(exampleText)
  const tier = useText(tierText)
  const comma = useLang() === 'zh' ? '、' : ', '
  const named = TIERS.filter((one) => tiers?.includes(one)).map((one) => tier(one))
  const words = tiers === null ? t('allTiers') : named.length === 0 ? t('noTiers') : named.join(comma)
  return t('stepIs', { atLeast, tiers: words })
}

type HonourWords = [key: 'honoursNone' | 'honoursAll' | 'honoursTo', facts?: { readonly rank: number }]

function honourWords({ honours }: Rulebook, step: FieldStep | null): HonourWords {
  if (step === null || step.honoursRankTo === 0 || honours.length === 0) return ['honoursNone']
  return step.honoursRankTo === null ? ['honoursAll'] : ['honoursTo', { rank: step.honoursRankTo }]
}
