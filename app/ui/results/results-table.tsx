import { showHundredths } from '~/domain/exact'
import type { Reason } from '~/domain/reason'
import type { Tier } from '~/domain/tier'
import { tierText } from '~/i18n/levels'
import { resultsText } from '~/i18n/results'
import { useText } from '~/i18n/use-text'
import { DataTable, type Column } from '~/ui/parts/data-table'
import { WhoAndWhy } from './who-and-why'

type Judge = { readonly seatNo: number; readonly hundredths: number; readonly dropped: 'high' | 'low' | null }

type ResultCellShown = {
  readonly code: string
  readonly hundredths: number | null
  readonly submitted: number
  readonly of: number
  readonly judges: readonly Judge[]
}

export type ResultRowShown = {
  readonly seatCode: string
  readonly name: string | null
  readonly org: string | null
  readonly outcome: string
  readonly cells: readonly ResultCellShown[]
  readonly totalHundredths: number | null
  readonly rank: number | null
  readonly tier: Tier | null
  readonly reasons: readonly Reason[]
}

type ModuleHead = { readonly code: string; readonly name: string; readonly maxHundredths: number }

type ResultsTableProps = {
  readonly caption: string
  readonly modules: readonly ModuleHead[]
  readonly rows: readonly ResultRowShown[]
  readonly named: boolean
}

/** 成绩表: blind numbers, or names with the reason for every rank and prize; never a partial mean. */
export function ResultsTable({ caption, modules, rows, named }: ResultsTableProps) {
  const t = useText(resultsText)
  const tiers = useText(tierText)
  const rank: Column<ResultRowShown> = {
    key: 'rank',
    head: t('rank'),
    numeric: true,
    align: 'right',
    cell: (row) => (row.rank === null ? '—' : <b className="text-18">{row.rank}</b>),
  }
  const who: Column<ResultRowShown> = {
    key: 'name',
    head: t('name'),
    rowHead: true,
    cell: (row) => <WhoAndWhy row={row} />,
  }
  const seat: Column<ResultRowShown> = {
    key: 'seat',
    head: t('seat'),
    numeric: true,
    wideOnly: named,
    ...(named ? {} : { rowHead: true }),
    cell: (row) => row.seatCode,
  }
  const marks = modules.map((module): Column<ResultRowShown> => ({
    key: module.code,
    head: (
      <span className="two">
        <span>{module.name}</span>
        <small className="n">{showHundredths(module.maxHundredths)}</small>
      </span>
    ),
    align: 'right',
    numeric: true,
    wideOnly: named,
    cell: (row) => <MarkOf cell={row.cells.find((cell) => cell.code === module.code)} />,
  }))
  const total: Column<ResultRowShown> = {
    key: 'total',
    head: t('total'),
    align: 'right',
    numeric: true,
    cell: (row) => (row.totalHundredths === null ? '—' : <b>{showHundredths(row.totalHundredths)}</b>),
  }
  const tier: Column<ResultRowShown> = {
    key: 'tier',
    head: t('tier'),
    cell: (row) =>
      row.tier ? (
        <b className="whitespace-nowrap">{tiers(row.tier)}</b>
      ) : (
        <span className="text-ink-2">{t('none')}</span>
      ),
  }
  const columns = named ? [rank, who, tier, total, seat, ...marks] : [seat, ...marks, total]
  return <DataTable caption={caption} rows={rows} rowKey={(row) => row.seatCode} columns={columns} />
}

function MarkOf({ cell }: { readonly cell: ResultCellShown | undefined }) {
  const t = useText(resultsText)
  if (!cell) return <>—</>
  if (cell.hundredths === null) {
    return <span className="text-14 text-ink-2">{t('submitted', { n: cell.submitted, of: cell.of })}</span>
  }
  const judges = cell.judges.map(({ seatNo, hundredths, dropped }) => {
    const why = dropped === 'high' ? ` (${t('dropHigh')})` : dropped === 'low' ? ` (${t('dropLow')})` : ''
    return `${t('seatNo', { n: seatNo })} ${showHundredths(hundredths)}${why}`
  })
  return (
    <span className="two" title={judges.join('\n')}>
      <span>{showHundredths(cell.hundredths)}</span>
      {cell.judges.some((judge) => judge.dropped) ? <Dots judges={cell.judges} /> : null}
    </span>
  )
}

/** The judges' sheets under the mark they make; what was dropped is struck through. */
function Dots({ judges }: { readonly judges: readonly Judge[] }) {
  return (
    <small className="n ml-auto max-w-32 whitespace-normal 2xl:max-w-none">
      {judges.map((judge, place) => (
        <span key={judge.seatNo} className="whitespace-nowrap">
          {place > 0 ? ' ' : ''}
          {judge.dropped ? <s>{showHundredths(judge.hundredths)}</s> : showHundredths(judge.hundredths)}
        </span>
      ))}
    </small>
  )
}
