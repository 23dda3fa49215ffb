import { showYuan } from '~/domain/exact'
import type { Reason } from '~/domain/reason'
import { classText } from '~/i18n/levels'
import { rewardsText, roleText } from '~/i18n/rewards'
import { useLang, useText } from '~/i18n/use-text'
import { ReasonList } from '~/ui/ledger/reason-list'
import { Section } from '~/ui/parts/section'
import { reasonText } from '~/ui/sentences/reasons'
import { told } from './reward-lines'
import { awardOf, rowKey, type RowAward } from './row-award'

const AGAINST: readonly string[] = [
  'class-outside-scope',
  'not-dispatched',
  'no-provincial-award',
  'no-award',
  'no-amount-in-policy',
  'project-paid-once',
  'award-once',
  'stack-covered',
  'stack-lower',
  'person-barred',
  'over-budget-waits',
]

/** 为什么是这个数: the rules that spoke, in the order they were asked. */
export function RewardWhy({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useText(rewardsText)
  const lang = useLang()
  return (
    <Section title={t('why')}>
      <ReasonList
        reasons={reasons.map((reason) => ({
          sentence: reasonText(reason, lang),
          holds: !AGAINST.includes(reason.code),
        }))}
      />
    </Section>
  )
}

type Rule = RowAward & {
  readonly classCode: string
  readonly role: string
  readonly amountFen: number
}

type OtherRulesProps = {
  readonly rules: readonly Rule[]
  readonly own: { readonly classCode: string; readonly tier: string; readonly role: string }
}

/** 别的规则为什么没有用: every other amount of the version, with the first thing that differs. */
export function OtherRules({ rules, own }: OtherRulesProps) {
  const t = useText(rewardsText)
  const lang = useLang()
  const groups = [
    {
      why: t('otherRole'),
      rows: rules.filter((rule) => rule.classCode === own.classCode && rule.tier === own.tier),
    },
    {
      why: t('otherTier'),
      rows: rules.filter((rule) => rule.classCode === own.classCode && rule.tier !== own.tier),
    },
    { why: t('otherClass'), rows: rules.filter((rule) => rule.classCode !== own.classCode) },
  ].filter((group) => group.rows.length > 0)
  return (
    <details className="border-b border-line py-2">
      <summary className="py-2.5 font-bold">{t('others')}</summary>
      {groups.length === 0 ? <p className="text-ink-2">{t('noOthers')}</p> : null}
      {groups.map((group) => (
        <div key={group.why} className="py-2">
          <p className="text-14 text-ink-2">{group.why}</p>
          <ul>
            {group.rows.map((rule) => (
              <li key={rowKey(rule)} className="n">
                {t('otherRule', {
                  class: told(classText, rule.classCode, lang),
                  tier: awardOf(rule, lang),
                  role: told(roleText, rule.role, lang),
                  amount: showYuan(rule.amountFen),
                })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

type Share = { readonly ord: number; readonly name: string; readonly amountFen: number }

/** 分配: every person's part to the fen, and who holds the remainder. */
export function Shares({
  shares,
  amountFen,
}: {
  readonly shares: readonly Share[]
  readonly amountFen: number
}) {
  const t = useText(rewardsText)
  const least = Math.min(...shares.map((share) => share.amountFen))
  const n = shares.length
  return (
    <Section title={t('shares')}>
      <table className="w-full">
        <tbody>
          {shares.map((share) => (
            <tr key={share.ord} className="border-b border-line">
              <th scope="row" className="py-2">
                <b>{share.name}</b>
                {n > 1 && share.ord === 0 ? (
                  <small className="ml-2 text-14 text-ink-2">{t('headCoach')}</small>
                ) : null}
              </th>
              <td className="r text-14 text-ink-2">
                {share.amountFen > least
                  ? t('shareRest', { n, fen: share.amountFen - least })
                  : t('shareEqual', { n })}
              </td>
              <td className="r n pl-3">{showYuan(share.amountFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} className="py-2 font-bold">
              {t('sum')}
            </th>
            <td className="r n font-bold">{showYuan(amountFen)}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}
