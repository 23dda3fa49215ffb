import type { MatrixRow, ModuleMatrix } from '~/queries/control/room-view'
import { percent } from '~/ui/parts/scale'

export type Range = { readonly from: number; readonly to: number }

/** The stretch of the scale all marks of a module lie on, on whole marks; the upper half while there are none. */
export function rangeOf(module: ModuleMatrix): Range {
  const marks = module.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell?.hundredths == null ? [] : [cell.hundredths])),
  )
  const low = marks.length > 0 ? Math.min(...marks) - module.allowedHundredths : module.maxHundredths / 2
  return { from: Math.max(0, Math.floor(low / 500) * 500), to: module.maxHundredths }
}

type DotPlotProps = { readonly row: MatrixRow; readonly range: Range; readonly allowedHundredths: number }

/** One dot a signed sheet on the module's scale; equal marks stack; the allowed stretch around the median behind them. */
export function DotPlot({ row, range, allowedHundredths }: DotPlotProps) {
  const span = range.to - range.from
  const at = (hundredths: number) => `${percent(hundredths - range.from, span)}%`
  const signed = row.cells.flatMap((cell) =>
    cell?.hundredths == null ? [] : [{ ...cell, hundredths: cell.hundredths }],
  )
  const dots = signed.map((cell, i) => ({
    ...cell,
    level: signed.slice(0, i).filter((other) => Math.abs(other.hundredths - cell.hundredths) < span / 60)
      .length,
  }))
  const ticks = Array.from({ length: 21 }, (_, i) => i)
  const median = row.medianHundredths
  return (
    <svg width="100%" height="46" aria-hidden="true" className="block overflow-visible">
      <g>
        {median === null ? null : (
          <rect
            className="fill-blue-wash"
            x={at(median - allowedHundredths)}
            y="29"
            width={`${percent(Math.min(allowedHundredths * 2, range.to - median + allowedHundredths), span)}%`}
            height="5"
          />
        )}
        <line x1="0" x2="100%" y1="35" y2="35" className="stroke-rule" />
        {ticks.map((tick) => (
          <line
            key={tick}
            x1={`${tick * 5}%`}
            x2={`${tick * 5}%`}
            y1="35"
            y2={tick % 5 === 0 ? 44 : 40}
            className="stroke-rule"
          />
        ))}
        {dots.map((dot) => (
          <circle
            key={dot.sheetId}
            cx={at(dot.hundredths)}
            cy={25 - dot.level * 8}
            r={dot.outlier ? 5.5 : 4.2}
            strokeWidth={dot.outlier ? 3 : 1}
            className={dot.outlier ? 'fill-sheet stroke-ink' : 'fill-blue stroke-paper'}
          />
        ))}
      </g>
    </svg>
  )
}
