import type { MedalTableRow } from '~/domain/medal-table'
import { useText } from '~/i18n/use-text'
import { watchText } from '~/i18n/watch'
import { DataTable, type Column } from '~/ui/parts/data-table'

type MedalStandingsProps = {
  readonly rows: readonly MedalTableRow[]
  readonly caption: string
  readonly nameHead: string
}

/** 奖牌榜: who has how many; equal ones share a rank. */
export function MedalStandings({ rows, caption, nameHead }: MedalStandingsProps) {
  const t = useText(watchText)
  const count = (key: 'gold' | 'silver' | 'bronze' | 'total'): Column<MedalTableRow> => ({
    key,
    head: t(key),
    cell: (row) => (key === 'total' ? <b>{row[key]}</b> : row[key]),
    align: 'right',
    numeric: true,
  })
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.delegation}
      columns={[
        { key: 'rank', head: t('place'), cell: (row) => row.rank, numeric: true },
        { key: 'name', head: nameHead, cell: (row) => row.delegation, rowHead: true },
        count('gold'),
        count('silver'),
        count('bronze'),
        count('total'),
      ]}
    />
  )
}
