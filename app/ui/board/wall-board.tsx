import { useRef } from 'react'
import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { pagesOf, rowsOn } from '~/domain/scene-pages'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { EmptyState } from '~/ui/parts/empty-state'
import { Medal } from '~/ui/parts/medal'
import { Announcer } from './announcer'
import { bestOf, gapOf, ModuleMark, Move, showMaximum } from './cells'
import { useFlip } from './use-flip'
import { useMoves, type Moves } from './use-moves'
import { usePages } from './use-pages'
import type { Liveness } from './live-dot'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'
import { WallRail } from './wall-rail'

type WallBoardProps = {
  readonly view: BoardView
  readonly live: Liveness
  /** the address of the picture of the phone page's address */
  readonly qr: string
  /** the page the remote holds, counted from 0; null: they turn by themselves */
  readonly held?: number | null
}

/** 大屏: 1920 × 1080 by vh, so that 4K is the same picture; 12 rows a page, the leader on a strip of paper. */
export function WallBoard({ view, live, qr, held = null }: WallBoardProps) {
  const t = useText(boardText)
  const moves = useMoves(view)
  const turning = usePages(pagesOf(view.rows.length), held)
  const { from, shown: rows } = rowsOn(turning.page, view.rows)
  return (
    <div className="hall wall">
      <Announcer view={view} moves={moves} />
      <WallHead view={view} />
      <section className="wall-body" aria-label={t('board', { event: view.event.name })}>
        {view.rows.length === 0 ? (
          <EmptyState title={t('waiting')}>{t('waitingNote')}</EmptyState>
        ) : (
          <WallTable view={view} rows={rows} moves={moves} page={turning.page} />
        )}
        <WallFoot turning={turning}>
          {rows.length > 0 ? (
            <span>{t('range', { from: from + 1, to: from + rows.length, of: view.rows.length })}</span>
          ) : null}
          {view.modules.some((module) => module.counted) ? (
            <span className="best">
              <i aria-hidden="true" />
              {t('best')}
            </span>
          ) : null}
        </WallFoot>
      </section>
      <WallRail view={view} live={live} qr={qr} />
    </div>
  )
}

type WallTableProps = {
  readonly view: BoardView
  readonly rows: readonly BoardRow[]
  readonly moves: Moves
  readonly page: number
}

function WallTable({ view, rows, moves, page }: WallTableProps) {
  const t = useText(boardText)
  const body = useRef<HTMLTableSectionElement>(null)
  useFlip(body, `${page}:${view.rows.map((row) => row.number).join()}`)
  const best = bestOf(view)
  const open = view.phase === 'open'
  return (
    <table className={view.modules.length > 7 ? 'crowd' : view.modules.length > 4 ? 'many' : ''}>
      <thead>
        <tr>
          <th className="w-rank">{t('rank')}</th>
          <th className="w-move">{open ? t('award') : t('change')}</th>
          <th className="w-no">{open ? t('name') : t('number')}</th>
          {view.modules.map(({ code, name, maxHundredths, counted }) => (
            <th key={code} className={counted ? 'w-mod' : 'w-mod waiting'}>
              {counted || view.frozenSince ? `${code} ${name} ` : t('judgesIn', { module: code })}
              {counted || view.frozenSince ? showMaximum(maxHundredths) : null}
            </th>
          ))}
          <th className="w-total">
            {t('total')} {showMaximum(view.rows[0]?.totalOfHundredths ?? 0)}
          </th>
          {open ? null : <th className="w-gap">{t('gap')}</th>}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <tr
            key={row.number}
            data-number={row.number}
            className={row.rank === 1 ? 'strip' : (moves[row.number] ?? 0) >= 2 ? 'rose' : undefined}
          >
            <td className="w-rank">{row.rank ?? t('noRank')}</td>
            <td className="w-move">
              {open ? row.tier ? <Medal tier={row.tier} size={40} /> : null : <Move by={moves[row.number]} />}
            </td>
            <th scope="row" className={row.name ? 'w-no named' : 'w-no'}>
              {row.name ?? row.number}
              {row.org ? <small>{row.org}</small> : null}
            </th>
            {view.modules.map(({ code, counted }) => (
              <td key={code} className={counted ? 'w-mod' : 'w-mod waiting'}>
                <ModuleMark row={row} code={code} best={best[code]} held={view.frozenSince !== null} />
              </td>
            ))}
            <td className="w-total">
              {row.totalHundredths === null ? t('noRank') : showHundredths(row.totalHundredths)}
            </td>
            {open ? null : (
              <td className="w-gap">{gapOf(view, row) || (row.rank === 1 ? t('leading') : t('noRank'))}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
