import { REWARD_STEPS, type RewardStep } from '~/domain/reward'
import { showDayTime, type Moment } from '~/i18n/format'
import { rewardsText, rewardStepText } from '~/i18n/rewards'
import { useLang, useText } from '~/i18n/use-text'
import { FourSeals, type SealStep } from '~/ui/ledger/four-seals'
import { Section } from '~/ui/parts/section'

type SealFact = { readonly step: RewardStep; readonly who: string | null; readonly at: Moment | null }

type RewardSealsProps = {
  readonly seals: readonly SealFact[]
  /** the step that is next, null when all are set or nothing is to be paid */
  readonly next: RewardStep | null
  readonly yours: boolean
}

/** 四人四印: who sealed when; the next one in outline, later ones say who may not. */
export function RewardSeals({ seals, next, yours }: RewardSealsProps) {
  const t = useText(rewardsText)
  const lang = useLang()
  const steps = seals.map(({ step, who, at }): SealStep => {
    const character = rewardStepText.zh[step]
    if (who && at) return { character, state: 'on', who, note: showDayTime(at, lang) }
    if (step === next)
      return { character, state: 'awaiting', who: yours ? t('yourTurn') : t('notYet'), note: t('notSame') }
    const before = REWARD_STEPS[REWARD_STEPS.indexOf(step) - 1]
    const note =
      step === 'pay'
        ? t('noAmounts')
        : before
          ? t('waits', { step: rewardStepText[lang][before] })
          : t('notSame')
    return { character, state: 'off', who: t('notYet'), note }
  })
  return (
    <Section title={t('fourSeals')}>
      <div className="pt-3">
        <FourSeals steps={steps} />
      </div>
    </Section>
  )
}
