import { showHundredths } from '~/domain/exact'
import { percent } from '~/ui/parts/scale'
import { showThousandths } from './thousandths'

type FormulaScaleProps = {
  readonly value: number | null
  readonly full: number
  readonly zero: number
  readonly maxHundredths: number
}

/** 折算刻度: a wedge from no marks up to full marks, level beyond; a pointer at the value. Thousandths. */
export function FormulaScale({ value, full, zero, maxHundredths }: FormulaScaleProps) {
  const low = Math.min(full, zero)
  const span = Math.max(1, Math.abs(full - zero))
  // a quarter of the way is shown on either side; a value beyond stands at the edge
  const share = (at: number) => Math.max(0, Math.min(100, percent((at - low) * 4 + span, span * 6)))
  const at = (where: number) => `${share(where)}%`
  const edge = full < zero ? 0 : 100
  return (
    <svg className="tolerance" width="100%" height="84" aria-hidden="true">
      <svg x="0" y="20" width="100%" height="18" viewBox="0 0 100 18" preserveAspectRatio="none">
        <path className="band" d={`M${share(zero)} 18L${share(full)} 0V18Z`} />
        <path className="band full" d={`M${share(full)} 0H${edge}V18H${share(full)}Z`} />
      </svg>
      <text className="full" x={at(full)} y="14" textAnchor="middle">
        {showHundredths(maxHundredths)}
      </text>
      <text className="part" x={at(zero)} y="14" textAnchor="middle">
        {showHundredths(0)}
      </text>
      <line className="base" x1="0" x2="100%" y1="38" y2="38" />
      {[full, zero].map((end) => (
        <g key={end}>
          <line className="tick" x1={at(end)} x2={at(end)} y1="38" y2="54" />
          <text x={at(end)} y="74" textAnchor="middle">
            {showThousandths(end)}
          </text>
        </g>
      ))}
      {value === null ? null : (
        <svg x={at(value)} overflow="visible">
          <path className="pointer" d="M0 36L-10 19H10ZM0 36V52" />
        </svg>
      )}
    </svg>
  )
}
