import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly key: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'left' | 'right' | 'center'
  /** numerals: tabular, not wrapped */
  readonly numeric?: boolean
  /** the cell that names the row */
  readonly rowHead?: boolean
  /** left out on a phone */
  readonly wideOnly?: boolean
}

type DataTableProps<Row> = {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly current?: (row: Row) => boolean
  readonly foot?: ReactNode
  readonly empty?: ReactNode
}

/** The dense ruled table of organizer pages. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, current, foot, empty } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className="tb-wrap" role="region" aria-label={caption} tabIndex={0}>
      <table className="tb">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-current={current?.(row) || undefined}>
              {columns.map((column) =>
                column.rowHead ? (
                  <th key={column.key} scope="row" className={classOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  )
}

function classOf<Row>({ align, numeric, wideOnly }: Column<Row>): string | undefined {
  const names = [
    align === 'right' ? 'r' : align === 'center' ? 'c' : '',
    numeric ? 'n' : '',
    wideOnly ? 'wide-only' : '',
  ]
  return names.filter(Boolean).join(' ') || undefined
}
