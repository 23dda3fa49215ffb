import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { showYuan } from '~/domain/exact'
import { ledgerPartsText } from '~/i18n/ledger-parts'
import { useText } from '~/i18n/use-text'
import { DataTable } from '~/ui/parts/data-table'
import { Warn } from '~/ui/parts/mark'
import { Seal, type SealState } from '~/ui/parts/seal'

export type RewardLine = {
  readonly id: string
  readonly to: string
  readonly who: ReactNode
  readonly whoNote?: ReactNode
  readonly contest: ReactNode
  readonly contestNote?: ReactNode
  readonly award: ReactNode
  readonly amountFen: number
  readonly seal: { readonly character: string; readonly state: SealState }
  readonly progress: ReactNode
  /** it waits for something: the triangle takes the seal's place */
  readonly waits?: boolean
}

type RewardTableProps = {
  readonly rows: readonly RewardLine[]
  readonly currentId?: string
  readonly empty?: ReactNode
  readonly total?: { readonly label: ReactNode; readonly fen: number; readonly note?: ReactNode }
}

/** 奖励台账: who gets what, for which prize, and whose seal is next. */
export function RewardTable({ rows, currentId, empty, total }: RewardTableProps) {
  const t = useText(ledgerPartsText)
  return (
    <DataTable
      caption={t('rewards')}
      rows={rows}
      rowKey={(row) => row.id}
      current={(row) => row.id === currentId}
      empty={empty}
      columns={[
        {
          key: 'who',
          head: t('recipient'),
          rowHead: true,
          cell: (row) => (
            <span className="two">
              <Link to={row.to}>{row.who}</Link>
              <small>{row.whoNote}</small>
            </span>
          ),
        },
        {
          key: 'contest',
          head: t('contest'),
          wideOnly: true,
          cell: (row) => (
            <span className="two">
              <span>{row.contest}</span>
              <small>{row.contestNote}</small>
            </span>
          ),
        },
        {
          key: 'award',
          head: t('award'),
          cell: (row) => <span className="whitespace-nowrap">{row.award}</span>,
        },
        {
          key: 'amount',
          head: t('amount'),
          align: 'right',
          numeric: true,
          cell: (row) => <b className="text-16">{showYuan(row.amountFen)}</b>,
        },
        {
          key: 'progress',
          head: t('progress'),
          cell: (row) => (
            <span className="inline-flex items-center gap-2">
              {row.waits ? <Warn quiet /> : <Seal character={row.seal.character} state={row.seal.state} />}
              <span>{row.progress}</span>
            </span>
          ),
        },
      ]}
      foot={
        total ? (
          <tr>
            <th scope="row" colSpan={2}>
              {total.label}
            </th>
            <td className="wide-only" />
            <td className="r n">
              <b className="text-18">{showYuan(total.fen)}</b>
            </td>
            <td className="text-ink-2">{total.note}</td>
          </tr>
        ) : undefined
      }
    />
  )
}
