import type { Awarded, Opened } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { tierText } from '~/i18n/levels'
import { useText } from '~/i18n/use-text'

const MARGIN = 150
const WIDTH = 1728
const LABEL = 220
const LEVELS = [-28, -64]
const TICKS = 40
const FULL = 100_00

type PodiumScaleProps = { readonly places: readonly Awarded[]; readonly next: Opened['next'] }

/** Whole points a long tick stands for, so that a wide field is no comb. */
function stepFor(span: number): number {
  return [100, 200, 500, 1000].find((step) => span / step <= TICKS / 4) ?? 2000
}

/** 刻度: where the opened totals lie, and the stretch the next one must lie in. Drawn from what is opened alone. */
export function PodiumScale({ places, next }: PodiumScaleProps) {
  const t = useText(ceremonyText)
  const tier = useText(tierText)
  const totals = places.map(({ totalHundredths }) => totalHundredths)
  if (totals.length === 0) return null
  const major = stepFor(Math.max(...totals) - Math.min(...totals) + 2 * MARGIN)
  const from = Math.max(0, Math.floor((Math.min(...totals) - MARGIN) / major) * major)
  const best = Math.max(...totals)
  const end = Math.ceil((best + MARGIN) / major) * major
  // a hundred is all there is, unless somebody has more
  const to = best <= FULL ? Math.min(end, FULL) : end
  const at = (hundredths: number) => ((hundredths - from) / (to - from)) * WIDTH
  const ticks = Array.from({ length: ((to - from) / major) * 5 + 1 }, (_, n) => from + (n * major) / 5)
  const bound = next?.atLeastHundredths ?? null
  return (
    <svg className="podium-scale" viewBox={`0 -92 ${WIDTH} 144`} role="img" aria-label={t('scale')}>
      {bound !== null && next ? (
        <g className="podium-next">
          {Array.from({ length: Math.floor((WIDTH - at(bound)) / 22) }, (_, n) => (
            <path key={n} d={`M${at(bound) + 12 + n * 22} -3l12 -12`} />
          ))}
          <text x={WIDTH} y={-62} textAnchor="end">
            {t('inHere', { tier: tier(next.tier) })}
          </text>
        </g>
      ) : null}
      <line x1={0} x2={WIDTH} y1={0} y2={0} />
      {ticks.map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1={0} y2={tick % major === 0 ? 18 : 9} />
      ))}
      {ticks
        .filter((tick) => tick % major === 0)
        .map((tick) => (
          <text
            key={tick}
            x={at(tick)}
            y={46}
            textAnchor={tick === from ? 'start' : tick === to ? 'end' : 'middle'}
          >
            {showHundredths(tick)}
          </text>
        ))}
      {placed(places, at, bound !== null).map(({ row, x, label, y }) => (
        <g key={row.number} data-tier={row.tier} className="podium-mark">
          <path d={`M${x} -2l-9 -15h18z`} />
          {y !== null ? (
            <text x={label} y={y} textAnchor="middle">
              {`${row.number} · ${showHundredths(row.totalHundredths)}`}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

/** The best is named first, on the lower line if there is room; who finds room on neither keeps the mark without the words. */
function placed(places: readonly Awarded[], at: (hundredths: number) => number, taken: boolean) {
  // the upper line's right end may hold the words for the stretch of the next one
  const named = LEVELS.map((_, level): number[] => (level === 1 && taken ? [WIDTH - LABEL / 2] : []))
  return places.map((row) => {
    const x = at(row.totalHundredths)
    const label = Math.min(Math.max(x, LABEL / 2), WIDTH - LABEL / 2)
    const level = named.findIndex((line) => line.every((other) => Math.abs(other - label) >= LABEL))
    named[level]?.push(label)
    return { row, x, label, y: LEVELS[level] ?? null }
  })
}
