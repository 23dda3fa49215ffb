import { Link } from '@remix-run/react'
import { deskText } from '~/i18n/desk'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { DeskCell, DeskList } from '~/queries/desk/list.server'
import { Icon, type IconName } from '~/ui/parts/icon'

type Look = { readonly icon: IconName | null; readonly look: string }

const LOOKS: Readonly<Record<DeskCell['state'], Look>> = {
  blank: { icon: null, look: 'border-dashed border-rule text-ink' },
  waiting: { icon: 'warn', look: 'border-amber-fill bg-amber-wash text-amber font-bold' },
  typed: { icon: 'check', look: 'border-green bg-green-wash text-green' },
  pad: { icon: null, look: 'border-line bg-sunk text-ink-2' },
  signed: { icon: 'lock', look: 'border-line bg-sunk text-ink-2' },
}

/** 录入台: a row for every number, a column for every judge's seat, in each place how far the paper is typed. */
export function DeskMatrix({ code, list }: { readonly code: string; readonly list: DeskList }) {
  const t = useText(deskText)
  const caption = `${t('title')} ${list.module ?? ''}`
  return (
    <div className="tb-wrap" role="region" aria-label={caption} tabIndex={0}>
      <table className="tb desk-matrix">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            {list.judges.map((n) => (
              <th key={n} scope="col">
                {t('seatNo', { n })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map(({ seat, cells }) => (
            <tr key={seat}>
              <th scope="row" className="font-num text-28">
                {seat}
              </th>
              {list.judges.map((n) => {
                const cell = cells.find((one) => one.judgeNo === n)
                return <td key={n}>{cell ? <Cell code={code} seat={seat} cell={cell} /> : '—'}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = { readonly code: string; readonly seat: string; readonly cell: DeskCell }

function Cell({ code, seat, cell }: CellProps) {
  const t = useText(deskText)
  const { icon, look } = LOOKS[cell.state]
  return (
    <Link
      to={paths.deskSheet(code, cell.id)}
      className={`desk-cell ${look}`}
      aria-label={`${seat} ${t('judge', { n: cell.judgeNo })} ${t(`state-${cell.state}`, { ...cell })}`}
    >
      {icon ? <Icon name={icon} size={16} /> : null}
      {t(`state-${cell.state}`, { given: cell.given, of: cell.of })}
    </Link>
  )
}
