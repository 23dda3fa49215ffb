import { showYuan } from '~/domain/exact'
import { showDate, type Moment } from '~/i18n/format'
import { classText } from '~/i18n/levels'
import { policyText, unitText } from '~/i18n/policies'
import { roleText } from '~/i18n/rewards'
import { useLang, useText } from '~/i18n/use-text'
import { DataTable } from '~/ui/parts/data-table'
import { Facts, Section } from '~/ui/parts/section'
import type { RowGiven } from './policy-row'
import { told } from './reward-lines'
import { awardOf, rowKey } from './row-award'

export type VersionShown = {
  readonly code: string
  readonly name: string
  readonly version: number
  readonly budgetFen: number
  readonly validFrom: Moment
  readonly validTo: Moment | null
  readonly sample: boolean
  readonly inUse: number
  readonly rules: {
    readonly scope: readonly string[]
    readonly requireDispatch: boolean
    readonly source: string
    readonly rows: readonly RowGiven[]
  }
}

/** One version of a policy, as it explains the rewards that stand on it. */
export function PolicyVersion({ policy }: { readonly policy: VersionShown }) {
  const t = useText(policyText)
  const lang = useLang()
  const { name, version, rules, validFrom, validTo } = policy
  const span = validTo
    ? t('fromTo', { from: showDate(validFrom, lang), to: showDate(validTo, lang) })
    : t('from', { from: showDate(validFrom, lang) })
  return (
    <Section
      title={t('version', { name, version })}
      aside={
        policy.sample ? <span className="border border-dashed border-rule px-2">{t('sample')}</span> : null
      }
    >
      <Facts
        items={[
          [t('budgetField'), <b className="n">{showYuan(policy.budgetFen)}</b>],
          [t('validFrom'), span],
          [t('source'), rules.source],
          [
            t('scope'),
            rules.scope.map((code) => told(classText, code, lang)).join(lang === 'zh' ? '、' : ', '),
          ],
          [t('dispatchName'), rules.requireDispatch ? t('dispatch') : t('anyDispatch')],
          [t('inUseName'), policy.inUse > 0 ? t('inUse', { n: policy.inUse }) : t('unused')],
        ]}
      />
      <DataTable
        caption={t('caption', { name, version })}
        rows={rules.rows}
        rowKey={rowKey}
        empty={<p className="py-3 text-ink-2">{t('noRows')}</p>}
        columns={[
          {
            key: 'class',
            head: t('class'),
            rowHead: true,
            cell: (row) => told(classText, row.classCode, lang),
          },
          { key: 'tier', head: t('tier'), cell: (row) => awardOf(row, lang) },
          {
            key: 'role',
            head: t('role'),
            cell: (row) => (
              <span className="two">
                <span>{told(roleText, row.role, lang)}</span>
                <small>{told(unitText, row.unit, lang)}</small>
              </span>
            ),
          },
          {
            key: 'amount',
            head: t('amount'),
            align: 'right',
            numeric: true,
            cell: (row) => <b>{showYuan(row.amountFen)}</b>,
          },
        ]}
      />
    </Section>
  )
}
