import type { Reason } from '~/domain/reason'
import { awardsText } from '~/i18n/awards'
import { talentText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { EmptyState } from '~/ui/parts/empty-state'
import { reasonText } from '~/ui/sentences/reasons'
import { told } from './reward-lines'

type TalentRow = {
  readonly id: string
  readonly tier: string
  readonly rank: number
  readonly reasons: readonly Reason[]
  readonly member: { readonly name: string }
}

/** 人才库 of one event, each with why. */
export function TalentList({ rows }: { readonly rows: readonly TalentRow[] }) {
  const t = useText(awardsText)
  const lang = useLang()
  if (rows.length === 0) return <EmptyState title={t('talentNone')}>{t('talentNoneWhy')}</EmptyState>
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-b border-line py-2">
          <b>{row.member.name}</b> <span className="ml-2">{told(talentText, row.tier, lang)}</span>
          <span className="block text-14 text-ink-2">
            {row.reasons.map((reason) => reasonText(reason, lang)).join(lang === 'zh' ? '' : ' ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
