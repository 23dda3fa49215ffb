import type { ReactNode } from 'react'
import { showDayTime, type Moment } from '~/i18n/format'
import { ledgerPartsText } from '~/i18n/ledger-parts'
import { useLang, useText } from '~/i18n/use-text'
import { DataTable } from '~/ui/parts/data-table'

export type JournalLine = {
  readonly id: string
  readonly seq: number
  readonly at: Moment
  readonly who: ReactNode
  readonly duty?: ReactNode
  readonly act: ReactNode
  readonly reason?: ReactNode
  readonly digest: string
}

/** 账本: what was done, by whom, when and why, with the head of each entry's digest. */
export function JournalTable({
  rows,
  empty,
}: {
  readonly rows: readonly JournalLine[]
  readonly empty?: ReactNode
}) {
  const t = useText(ledgerPartsText)
  const lang = useLang()
  return (
    <DataTable
      caption={t('journal')}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { key: 'seq', head: t('seq'), align: 'right', numeric: true, cell: (row) => row.seq },
        { key: 'at', head: t('at'), numeric: true, cell: (row) => showDayTime(row.at, lang) },
        {
          key: 'who',
          head: t('who'),
          cell: (row) => (
            <span className="two">
              <span>{row.who}</span>
              <small>{row.duty}</small>
            </span>
          ),
        },
        { key: 'act', head: t('act'), rowHead: true, cell: (row) => row.act },
        { key: 'reason', head: t('reason'), wideOnly: true, cell: (row) => row.reason },
        {
          key: 'digest',
          head: t('digest'),
          cell: (row) => <span className="font-mono">{row.digest.slice(0, 8)}</span>,
        },
      ]}
    />
  )
}
