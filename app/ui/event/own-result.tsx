import { showHundredths, showYuan } from '~/domain/exact'
import type { Reason } from '~/domain/reason'
import type { Tier } from '~/domain/tier'
import { tierText } from '~/i18n/levels'
import { myText } from '~/i18n/my'
import { useLang, useText } from '~/i18n/use-text'
import { ReasonList } from '~/ui/ledger/reason-list'
import { Figure } from '~/ui/parts/figure'
import { Medal } from '~/ui/parts/medal'
import { Scale } from '~/ui/parts/scale'
import { reasonText, reasonWithRule } from '~/ui/sentences/reasons'

export type ResultShown = {
  readonly totalHundredths: number | null
  readonly rank: number | null
  readonly tier: Tier | null
  readonly reasons: readonly Reason[]
  readonly modules: Readonly<Record<string, number>>
}

export type RewardShown = {
  readonly id: string
  readonly role: string
  readonly recipient: string
  readonly amountFen: number
  readonly status: string
  readonly reasons: readonly Reason[]
}

// 一二三等奖 have no metal: the word itself stands large.
const METAL: readonly Tier[] = ['gold', 'silver', 'bronze', 'merit']

type ModuleShown = { readonly code: string; readonly name: string; readonly maxHundredths: number }

/** 成绩: the prize first, then the marks on their scales, then why. */
export function OwnResult({
  result,
  modules,
}: {
  readonly result: ResultShown
  readonly modules: readonly ModuleShown[]
}) {
  const t = useText(myText)
  const tier = useText(tierText)
  const lang = useLang()
  const { rank, totalHundredths, reasons } = result
  return (
    <div className="py-4">
      <div className="flex flex-wrap items-center gap-6">
        {result.tier && METAL.includes(result.tier) ? <Medal tier={result.tier} size={72} /> : null}
        <div>
          <p className="font-song text-28 font-bold">{result.tier ? tier(result.tier) : ''}</p>
          <p className="text-18">{rank === null ? t('noRank') : t('rank', { n: rank })}</p>
        </div>
        {totalHundredths === null ? null : (
          <Figure value={showHundredths(totalHundredths)} label={t('total')} />
        )}
      </div>
      <dl className="my-4 grid gap-3">
        {modules.map((module) => {
          const marks = result.modules[module.code]
          const said =
            marks === undefined ? '—' : `${showHundredths(marks)} / ${showHundredths(module.maxHundredths)}`
          return (
            <div key={module.code}>
              <dt className="flex justify-between gap-4">
                <span>{`${module.code} ${module.name}`}</span>
                <b className="font-num">{said}</b>
              </dt>
              <dd>
                <Scale
                  value={marks ?? 0}
                  max={module.maxHundredths}
                  label={`${module.name} ${said}`}
                  size="thin"
                />
              </dd>
            </div>
          )
        })}
      </dl>
      <h3 className="mb-2 font-bold">{t('why')}</h3>
      <ReasonList
        reasons={reasons.map((one, at) => ({
          sentence: reasonWithRule(one, lang),
          holds: at < 2 ? true : null,
        }))}
      />
    </div>
  )
}

const STATUS = {
  proposed: 'proposed',
  applied: 'applied',
  reviewed: 'reviewed',
  approved: 'approvedReward',
  paid: 'paid',
} as const

/** 奖励: every line with its amount to the cent, where it stands and why; nothing is hidden at 0.00. */
export function OwnRewards({ rewards }: { readonly rewards: readonly RewardShown[] }) {
  const t = useText(myText)
  const lang = useLang()
  const keys: Readonly<Record<string, (typeof STATUS)[keyof typeof STATUS]>> = STATUS
  return (
    <div className="pb-4">
      <h3 className="mb-2 font-bold">{t('rewards')}</h3>
      {rewards.map((reward) => (
        <div key={reward.id} className="py-2">
          <p className="flex flex-wrap justify-between gap-4">
            <span>
              {t(reward.role === 'contestant' ? 'contestantReward' : 'coachReward')} {reward.recipient}
            </span>
            <b className="font-num">{t('yuan', { n: showYuan(reward.amountFen) })}</b>
          </p>
          {reward.amountFen > 0 ? (
            <p className="text-14 text-ink-2">{t(keys[reward.status] ?? 'proposed')}</p>
          ) : null}
          <ReasonList
            reasons={reward.reasons.map((one) => ({
              sentence: reasonText(one, lang),
              holds: reward.amountFen > 0,
            }))}
          />
        </div>
      ))}
    </div>
  )
}
