type ScaleMark = {
  readonly at: number
  readonly label?: string
  readonly tone?: 'blue' | 'amber' | 'ink'
}

type ScaleProps = {
  readonly value: number
  readonly max: number
  /** what the scale says, for those who do not see it */
  readonly label: string
  readonly minor?: number
  readonly major?: number
  /** how a tick's number is written; without it the ticks carry none */
  readonly show?: (at: number) => string
  readonly marks?: readonly ScaleMark[]
  readonly tone?: 'ink' | 'blue' | 'green' | 'amber'
  readonly size?: 'normal' | 'thin'
}

const WIDTH = 1000

/** 刻度: a quantity on a ticked scale, with fixed integer steps; as wide as its place. */
export function Scale(props: ScaleProps) {
  const { value, max, label, marks = [], show, tone = 'ink', size = 'normal' } = props
  const major = props.major ?? niceStep(max)
  const minor = props.minor ?? major / 5
  const at = (n: number) => `${percent(n, max)}%`
  const ticks = Array.from({ length: Math.floor(max / minor) + 1 }, (_, i) => i * minor)
  const isMajor = (n: number) => Math.abs(n / major - Math.round(n / major)) < 1e-6
  const height = size === 'thin' ? 22 : show ? 52 : 30
  const base = size === 'thin' ? 8 : 14
  return (
    <svg className={`scale ${tone}`} width="100%" height={height} role="img" aria-label={label}>
      <rect
        className="bar"
        x="0"
        y={size === 'thin' ? 1 : 2}
        width={at(Math.min(value, max))}
        height={base - 2}
      />
      <line className="base" x1="0" x2="100%" y1={base} y2={base} />
      {ticks.map((n) => (
        <line
          key={n}
          className={isMajor(n) ? 'tick major' : 'tick'}
          x1={at(n)}
          x2={at(n)}
          y1={base}
          y2={base + (isMajor(n) ? (size === 'thin' ? 8 : 14) : size === 'thin' ? 4 : 6)}
        />
      ))}
      {show
        ? ticks.filter(isMajor).map((n) => (
            <text key={n} x={at(n)} y="48" textAnchor={n === 0 ? 'start' : n >= max ? 'end' : 'middle'}>
              {show(n)}
            </text>
          ))
        : null}
      {marks.map((mark) => (
        <svg key={`${mark.at}${mark.label ?? ''}`} x={at(mark.at)} y="0" overflow="visible">
          <path className={`point ${mark.tone ?? 'blue'}`} d={`M0 ${base + 1}L-7 2H7Z`} />
          {mark.label ? <title>{mark.label}</title> : null}
        </svg>
      ))}
    </svg>
  )
}

/** A place on a scale as a percentage with two decimals, the same on the server and in the browser. */
export function percent(value: number, max: number): number {
  return max === 0 ? 0 : Math.round((Math.min(Math.max(value, 0), max) / max) * WIDTH * 10) / 100
}

function niceStep(max: number): number {
  for (const step of [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000])
    if (max / step <= 10) return step
  return Math.ceil(max / 10)
}
