import { useRef, type ReactNode } from 'react'
import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { Medal } from '~/ui/parts/medal'
import { Announcer } from './announcer'
import { bestOf, gapOf, ModuleMark, Move, showMaximum } from './cells'
import { useFlip } from './use-flip'
import { useMoves } from './use-moves'

type BoardTableProps = {
  readonly view: BoardView
  /** the numbers this reader follows: their rows are strips of paper */
  readonly followed?: readonly string[]
  /** why a row has its rank, already a sentence */
  readonly reasonOf?: (row: BoardRow) => string | null
}

/** The board for phones and desks. Stands in a hall. */
export function BoardTable({ view, followed = [], reasonOf }: BoardTableProps) {
  const t = useText(boardText)
  const body = useRef<HTMLTableSectionElement>(null)
  const moves = useMoves(view)
  const best = bestOf(view)
  useFlip(body, view.asOf + view.rows.map((row) => row.number).join())
  const open = view.phase === 'open'
  const held = view.frozenSince !== null
  const pairs = view.modules.length > 3 ? 'b-mods pairs' : 'b-mods'
  const size = view.modules.length > 6 ? 'board many' : 'board'
  const totalOf = view.rows[0]?.totalOfHundredths ?? 0
  return (
    <>
      {/* who follows a number is told of that one instead */}
      {followed.length === 0 ? <Announcer view={view} moves={moves} /> : null}
      <table className={open ? `${size} still` : size}>
        <caption className="sr-only">
          {t('board', { event: `${view.event.name} ${view.event.group}` })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('rank')}</th>
            <th scope="col" className="b-move">
              <span className="sr-only">{t('change')}</span>
            </th>
            <th scope="col">{open ? t('name') : t('number')}</th>
            {view.modules.map((module) => (
              <th key={module.code} scope="col" className="b-mod">
                {module.code}
                <span> {module.name}</span> {showMaximum(module.maxHundredths)}
              </th>
            ))}
            <th scope="col" className={pairs}>
              <div>
                {view.modules.map(({ code }) => (
                  <span key={code}>{code}</span>
                ))}
              </div>
            </th>
            <th scope="col" className="r">
              {t('total')} / {showMaximum(totalOf)}
            </th>
            <th scope="col" className="b-gap r">
              {t('gap')}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {view.rows.map((row) => (
            <tr
              key={row.number}
              id={`n-${row.number}`}
              data-number={row.number}
              className={followed.includes(row.number) ? 'strip' : rowClass(moves[row.number])}
            >
              <td className="b-rank">{row.rank ?? t('noRank')}</td>
              <td className="b-move">
                <Move by={moves[row.number]} />
              </td>
              <th scope="row" className="b-who">
                <Who row={row} mine={followed.includes(row.number)} reason={reasonOf?.(row) ?? null} />
              </th>
              {view.modules.map(({ code }) => (
                <td key={code} className="b-mod">
                  <ModuleMark row={row} code={code} best={best[code]} held={held} />
                </td>
              ))}
              <td className={pairs}>
                <div>
                  {view.modules.map(({ code }) => (
                    <span key={code}>
                      <ModuleMark row={row} code={code} best={undefined} held={held} />
                    </span>
                  ))}
                </div>
              </td>
              <td className="b-total">
                {row.totalHundredths === null ? t('noRank') : showHundredths(row.totalHundredths)}
              </td>
              <td className="b-gap">{gapOf(view, row) || t('noRank')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function rowClass(move: number | undefined): string | undefined {
  return move !== undefined && move >= 2 ? 'rose' : undefined
}

type WhoProps = { readonly row: BoardRow; readonly mine: boolean; readonly reason: ReactNode }

function Who({ row, mine, reason }: WhoProps) {
  const t = useText(boardText)
  return (
    <>
      {row.tier ? <Medal tier={row.tier} size={32} /> : null}
      <span>
        <b>{row.name ?? row.number}</b>
        {mine ? <small className="b-mine">{t('mine')}</small> : null}
        {row.name ? <small className="b-number">{row.number}</small> : null}
        {row.org ? <small className="b-org">{row.org}</small> : null}
        {reason ? <small className="b-reason">{reason}</small> : null}
      </span>
    </>
  )
}
