import { showHundredths } from '~/domain/exact'
import type { Reason } from '~/domain/reason'
import type { Tier } from '~/domain/tier'
import { awardsText } from '~/i18n/awards'
import { tierText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { DataTable } from '~/ui/parts/data-table'
import { EmptyState } from '~/ui/parts/empty-state'
import { reasonText } from '~/ui/sentences/reasons'
import { honourName } from './honour-name'

type AwardRow = {
  readonly entryId: string
  readonly who: string
  readonly org: string
  readonly rank: number | null
  readonly tier: Tier | null
  readonly totalHundredths: number | null
}

/** 获奖名单: who holds a prize, in the order of rank. */
export function AwardList({ rows }: { readonly rows: readonly AwardRow[] }) {
  const t = useText(awardsText)
  const tiers = useText(tierText)
  return (
    <DataTable
      caption={t('tiers')}
      rows={rows.filter((row) => row.tier !== null)}
      rowKey={(row) => row.entryId}
      columns={[
        {
          key: 'rank',
          head: t('rank'),
          align: 'right',
          numeric: true,
          cell: (row) => <b className="text-18">{row.rank}</b>,
        },
        {
          key: 'name',
          head: t('name'),
          rowHead: true,
          cell: (row) => (
            <span className="two">
              <b>{row.who}</b>
              <small>{row.org}</small>
            </span>
          ),
        },
        {
          key: 'tier',
          head: t('tier'),
          cell: (row) => (row.tier ? <b className="whitespace-nowrap">{tiers(row.tier)}</b> : null),
        },
        {
          key: 'total',
          head: t('total'),
          align: 'right',
          numeric: true,
          cell: (row) => (row.totalHundredths === null ? '—' : showHundredths(row.totalHundredths)),
        },
      ]}
    />
  )
}

type HonourRow = {
  readonly member: string
  readonly org: string
  readonly rank: number | null
  readonly honour: string
  readonly owner: string
  readonly granted: boolean
  readonly status: string | null
  readonly reason: Reason
}

const STATUS = { proposed: 'proposed', reviewed: 'reviewed', granted: 'granted' } as const

function isStatus(status: string | null): status is keyof typeof STATUS {
  return status !== null && status in STATUS
}

/** 荣誉: who is proposed for what to whom, and below, which rule refused the rest. */
export function HonourList({ rows, any }: { readonly rows: readonly HonourRow[]; readonly any: boolean }) {
  const t = useText(awardsText)
  const lang = useLang()
  if (!any) return <p className="py-3 text-ink-2">{t('noHonours')}</p>
  const refused = rows.filter((row) => !row.granted && row.rank !== null)
  return (
    <>
      <DataTable
        caption={t('honours')}
        rows={rows.filter((row) => row.granted)}
        rowKey={(row) => `${row.member}${row.org}${row.honour}`}
        empty={<EmptyState title={t('honourNone')}>{t('honourNoneWhy')}</EmptyState>}
        columns={[
          {
            key: 'name',
            head: t('name'),
            rowHead: true,
            cell: (row) => (
              <span className="two">
                <b>{row.member}</b>
                <small className="whitespace-normal">{reasonText(row.reason, lang)}</small>
              </span>
            ),
          },
          {
            key: 'honour',
            head: t('honour'),
            cell: (row) => (
              <span className="two">
                <span>{honourName(row.honour, lang)}</span>
                <small>{row.owner}</small>
              </span>
            ),
          },
          {
            key: 'status',
            head: t('status'),
            cell: (row) =>
              isStatus(row.status) ? (
                <span className="whitespace-nowrap">{t(STATUS[row.status])}</span>
              ) : (
                <span className="text-ink-2">{t('notProposed')}</span>
              ),
          },
        ]}
      />
      {refused.length > 0 ? (
        <details className="border-b border-line py-2">
          <summary className="py-2.5">{t('refusedOnes', { n: refused.length })}</summary>
          <ul className="py-2 text-14">
            {refused.map((row) => (
              <li key={`${row.member}${row.org}${row.honour}`} className="border-t border-line py-1.5">
                <b>{row.member}</b> {honourName(row.honour, lang)}
                <span className="block text-ink-2">{reasonText(row.reason, lang)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
