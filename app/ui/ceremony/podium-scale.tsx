import type { Awarded, Opened } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { tierText } from '~/i18n/levels'
import { useText } from '~/i18n/use-text'

const MARGIN = 200
const WIDTH = 1000

type PodiumScaleProps = { readonly places: readonly Awarded[]; readonly next: Opened['next'] }

/** 刻度: where the opened totals lie, and the stretch the next one must lie in. Drawn from what is opened alone. */
export function PodiumScale({ places, next }: PodiumScaleProps) {
  const t = useText(ceremonyText)
  const tier = useText(tierText)
  const totals = places.map(({ totalHundredths }) => totalHundredths)
  if (totals.length === 0) return null
  const from = Math.max(0, Math.floor((Math.min(...totals) - MARGIN) / 100) * 100)
  const to = Math.ceil((Math.max(...totals) + MARGIN) / 100) * 100
  const at = (hundredths: number) => ((hundredths - from) / (to - from)) * WIDTH
  const ticks = Array.from({ length: (to - from) / 20 + 1 }, (_, n) => from + n * 20)
  return (
    <svg className="podium-scale" viewBox={`0 -64 ${WIDTH} 110`} role="img" aria-label={t('scale')}>
      {next?.atLeastHundredths != null ? (
        <g className="podium-next">
          <rect
            x={at(next.atLeastHundredths)}
            y={-10}
            width={WIDTH - at(next.atLeastHundredths)}
            height={8}
          />
          <text x={(at(next.atLeastHundredths) + WIDTH) / 2} y={-20} textAnchor="middle">
            {t('inHere', { tier: tier(next.tier) })}
          </text>
        </g>
      ) : null}
      <line x1={0} x2={WIDTH} y1={0} y2={0} />
      {ticks.map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1={0} y2={tick % 100 === 0 ? 16 : 8} />
      ))}
      {ticks
        .filter((tick) => tick % 100 === 0)
        .map((tick) => (
          <text
            key={tick}
            x={at(tick)}
            y={36}
            textAnchor={tick === from ? 'start' : tick === to ? 'end' : 'middle'}
          >
            {showHundredths(tick)}
          </text>
        ))}
      {places.map((row, level) => (
        <g key={row.number} data-tier={row.tier} className="podium-mark">
          <path d={`M${at(row.totalHundredths)} -2l-7 -11h14z`} />
          <text x={at(row.totalHundredths)} y={level % 2 === 0 ? -20 : -42} textAnchor="middle">
            {`${row.number} ${showHundredths(row.totalHundredths)}`}
          </text>
        </g>
      ))}
    </svg>
  )
}
