import { showHundredths } from '~/domain/exact'
import { percent } from '~/ui/parts/scale'

export type Band = { readonly withinThousandths: number; readonly hundredths: number }

type ToleranceScaleProps = {
  readonly value: number | null
  readonly nominal: number
  readonly bands: readonly Band[]
}

/** 公差刻度: twice the widest band around the nominal, the bands with their marks, a pointer at the value. Thousandths. */
export function ToleranceScale({ value, nominal, bands }: ToleranceScaleProps) {
  const sorted = [...bands].sort((a, b) => b.withinThousandths - a.withinThousandths)
  const widest = sorted[0]?.withinThousandths ?? 1000
  const span = widest * 4
  const at = (offset: number) => `${percent(offset + widest * 2, span)}%`
  const ticks = Array.from({ length: 21 }, (_, i) => i)
  return (
    <svg className="tolerance" width="100%" height="84" aria-hidden="true">
      {sorted.map((band, i) => (
        <rect
          key={band.withinThousandths}
          className={i === sorted.length - 1 ? 'band full' : 'band'}
          x={at(-band.withinThousandths)}
          y="22"
          width={`${percent(band.withinThousandths * 2, span)}%`}
          height="16"
        />
      ))}
      {sorted.map((band, i) => {
        const inner = sorted[i + 1]?.withinThousandths
        const middle = inner === undefined ? 0 : -(inner + band.withinThousandths) / 2
        return (
          <text
            key={band.withinThousandths}
            className={i === sorted.length - 1 ? 'full' : 'part'}
            x={at(middle)}
            y="14"
            textAnchor="middle"
          >
            {showHundredths(band.hundredths)}
          </text>
        )
      })}
      <line className="base" x1="0" x2="100%" y1="38" y2="38" />
      {ticks.map((tick) => (
        <line
          key={tick}
          className="tick"
          x1={`${tick * 5}%`}
          x2={`${tick * 5}%`}
          y1="38"
          y2={tick % 5 === 0 ? 54 : 45}
        />
      ))}
      {[-2, -1, 0, 1, 2].map((n) => (
        <text key={n} x={at(n * widest)} y="74" textAnchor={n === -2 ? 'start' : n === 2 ? 'end' : 'middle'}>
          {String((nominal + n * widest) / 1000)}
        </text>
      ))}
      {value === null ? null : (
        <svg x={at(value - nominal)} overflow="visible">
          <path className="pointer" d="M0 36L-10 19H10ZM0 36V52" />
        </svg>
      )}
    </svg>
  )
}
