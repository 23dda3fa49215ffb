import { showHundredths } from '~/domain/exact'
import { controlText } from '~/i18n/control'
import { useText } from '~/i18n/use-text'
import type { ControlRoom, ModuleMatrix } from '~/queries/control/room-view'
import { byWork } from './by-work'
import { DotPlot, rangeOf } from './dot-plot'
import { Cell, Online, State } from './matrix-cell'
import type { Pick } from './pick-panel'

type MatrixProps = {
  readonly module: ModuleMatrix
  readonly judges: ControlRoom['judges']
  readonly seats: ControlRoom['seats']
  readonly pick: Pick | null
  readonly onPick: (pick: Pick) => void
  readonly tablets: ControlRoom['tablets']
}

/** 编号 × 裁判: a mark, n of m, or nothing; the dropped ones struck, the spread beside them, no partial mean. */
export function Matrix({ module, judges, seats, pick, onPick, tablets }: MatrixProps) {
  const t = useText(controlText)
  const range = rangeOf(module)
  const missing = module.rows.reduce((sum, row) => sum + (row.owed ? row.needed - row.signed : 0), 0)
  const head =
    'px-1.5 py-2 text-14 leading-snug text-ink-2 align-bottom border-b-[1.5px] border-ink font-normal'
  return (
    <div
      className="overflow-x-auto"
      role="region"
      aria-label={t('module', { code: module.code })}
      tabIndex={0}
    >
      <table className="w-full border-collapse tabular-nums">
        <thead>
          <tr>
            <th scope="col" className={`${head} text-left`}>
              {t('number')}
            </th>
            {judges.map((judge) => (
              <th key={judge.id} scope="col" className={`${head} text-center`}>
                <b className="block text-16 text-ink">{t('judge', { n: judge.seatNo })}</b>
                {judge.name}
                <Online tablets={tablets} judgeId={judge.id} />
              </th>
            ))}
            <th scope="col" className={`${head} text-left`}>
              {t('spread')}
              <span className="block font-num">
                {t('spreadRange', { from: showHundredths(range.from), to: showHundredths(range.to) })}
              </span>
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t('panelMark')}
              <span className="block whitespace-nowrap">{t(module.drops ? 'drops' : 'mean')}</span>
            </th>
            <th scope="col" className={`${head} text-left`}>
              {t('state')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byWork(module.rows).map((row) => {
            const seat = seats.find((one) => one.id === row.seatId)
            const hot = row.cells.some((cell) => cell?.outlier)
            const line = 'h-15 border-b border-line px-1.5 leading-tight'
            return (
              <tr key={row.seatId} className={hot ? 'bg-amber-wash' : undefined}>
                <th scope="row" className={`${line} text-left`}>
                  <button
                    type="button"
                    aria-pressed={pick?.kind === 'seat' && pick.seatId === row.seatId}
                    onClick={() => onPick({ kind: 'seat', seatId: row.seatId })}
                    className="min-h-11 rounded-[3px] border border-transparent pr-2 text-left hover:border-rule"
                  >
                    <span className="block font-num text-[1.625rem] leading-tight font-bold">{row.seat}</span>
                    {seat?.minutes == null ? null : (
                      <span className="text-14 font-normal text-ink-2">
                        {t('minutesShort', { n: seat.minutes })}
                      </span>
                    )}
                  </button>
                </th>
                {row.cells.map((cell, i) => (
                  <td key={judges[i]?.id ?? i} className={`${line} text-center`}>
                    {cell ? (
                      <Cell
                        cell={cell}
                        of={module.of}
                        onPick={() => onPick({ kind: 'sheet', sheetId: cell.sheetId })}
                      />
                    ) : (
                      '—'
                    )}
                  </td>
                ))}
                <td className={`${line} min-w-40`}>
                  <DotPlot row={row} range={range} allowedHundredths={module.allowedHundredths} />
                </td>
                <td className={`${line} text-right font-num`}>
                  {row.hundredths === null ? (
                    <span className="whitespace-nowrap text-ink-2">
                      {t('submitted', { n: row.signed, of: row.needed })}
                    </span>
                  ) : (
                    <b className="text-18">{showHundredths(row.hundredths)}</b>
                  )}
                </td>
                <td className={`${line} whitespace-nowrap`}>
                  <State row={row} hot={hot} />
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr className="text-ink-2">
            <th scope="row" className="px-1.5 py-2.5 text-left font-normal">
              {t('delivered')}
            </th>
            {judges.map((judge, i) => (
              <td key={judge.id} className="px-1.5 py-2.5 text-center font-num">
                <b className="text-18 text-ink">
                  {module.rows.filter((row) => row.cells[i]?.hundredths != null).length}
                </b>
                /{module.rows.length}
              </td>
            ))}
            <td colSpan={3} className="px-1.5 py-2.5 text-right">
              {t('total', { n: module.signed, missing })}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2 text-14 text-ink-2">
        {module.drops ? (
          <span>
            <s className="font-num">18.33</s> {t('dropLegend')}
          </span>
        ) : null}
        <span className="flex items-center gap-1.5">
          <i className="inline-block size-3 rounded-full border-[3px] border-ink" aria-hidden="true" />
          {t('outlierLegend', { n: showHundredths(module.allowedHundredths) })}
        </span>
        <span className="flex items-center gap-1.5">
          <i className="inline-block h-1.5 w-6 bg-blue-wash" aria-hidden="true" />
          {t('allowedLegend')}
        </span>
        <span>{t('noPartial')}</span>
      </p>
    </div>
  )
}
