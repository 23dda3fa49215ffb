import type { Liveness } from '~/ui/board/live-dot'
import { useRef } from 'react'
import type { MedalTableRow } from '~/domain/medal-table'
import { pagesOf, rowsOn } from '~/domain/scene-pages'
import { screenText } from '~/i18n/screen'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { useFlip } from '~/ui/board/use-flip'
import { usePages } from '~/ui/board/use-pages'
import { WallFoot } from '~/ui/board/wall-foot'
import { EmptyState } from '~/ui/parts/empty-state'
import { Medal } from '~/ui/parts/medal'
import { HallHead } from './hall-head'
import { HallRail } from './hall-rail'

const METALS = ['gold', 'silver', 'bronze'] as const
/** more than so many stand no longer one by one in a row */
const PIECES_MAX = 18

type MedalsWallProps = {
  readonly rows: readonly MedalTableRow[]
  readonly by: 'delegation' | 'org'
  readonly order: 'gold' | 'total'
  readonly season: { readonly name: string }
  readonly live: Liveness
}

/** 奖牌榜大屏: who has how many, every medal a piece on the scale; the first on a strip of paper. */
export function MedalsWall({ rows, by, order, season, live }: MedalsWallProps) {
  const t = useText(screenText)
  const turning = usePages(pagesOf(rows.length))
  const { from, shown } = rowsOn(turning.page, rows)
  return (
    <div className="hall wall medals-wall">
      <HallHead title={t('medals')} tag={t(by)} season={season.name} note={t(order)} />
      <section className="wall-body" aria-label={t('medals')}>
        {rows.length === 0 ? (
          <EmptyState title={t('noMedals')}>{t('noMedalsNote')}</EmptyState>
        ) : (
          <MedalTable
            rows={shown}
            by={by}
            beat={`${turning.page}:${rows.map((row) => row.delegation).join()}`}
          />
        )}
        <WallFoot turning={turning}>
          {shown.length > 0 ? (
            <span>{t('medalRange', { from: from + 1, to: from + shown.length, of: rows.length })}</span>
          ) : null}
        </WallFoot>
      </section>
      <HallRail
        live={live}
        phone={t('phoneMedals')}
        qr={paths.phoneCode()}
        note={t('medalNote')}
        figures={[
          { label: t('given'), value: rows.reduce((sum, { total }) => sum + total, 0), of: t('pieces') },
        ]}
      />
    </div>
  )
}

type TableProps = Pick<MedalsWallProps, 'rows' | 'by'> & { readonly beat: string }

function MedalTable({ rows, by, beat }: TableProps) {
  const t = useText(screenText)
  const body = useRef<HTMLTableSectionElement>(null)
  useFlip(body, beat)
  return (
    <table>
      <thead>
        <tr>
          <th className="w-rank">{t('rank')}</th>
          <th className="w-team">{t(by)}</th>
          <th className="w-pieces">{t('each')}</th>
          {METALS.map((metal) => (
            <th key={metal} className="w-metal">
              <Medal tier={metal} size={44} />
            </th>
          ))}
          <th className="w-total">{t('all')}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <tr
            key={row.delegation}
            data-number={row.delegation}
            className={row.rank === 1 ? 'strip' : undefined}
          >
            <td className="w-rank">{row.rank}</td>
            <th scope="row" className="w-team">
              {row.delegation}
            </th>
            <td className="w-pieces">{row.total > PIECES_MAX ? null : <Pieces row={row} />}</td>
            {METALS.map((metal) => (
              <td key={metal} className="w-metal">
                {row[metal]}
              </td>
            ))}
            <td className="w-total">{row.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Pieces({ row }: { readonly row: MedalTableRow }) {
  return (
    <span className="pieces" aria-hidden="true">
      {METALS.flatMap((metal) =>
        Array.from({ length: row[metal] }, (_, n) => <i key={metal + String(n)} className={metal} />),
      )}
    </span>
  )
}
