import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { cardText } from '~/i18n/card'
import { useText } from '~/i18n/use-text'
import { showMaximum } from '~/ui/board/cells'
import { fieldScale } from './field-scale'
import { CARD, HAN, INK, NUM } from './ink'

const LEFT = CARD.margin
const WIDTH = CARD.width - 2 * CARD.margin
const BASE = 920

/** Every total of the board as a tick on one scale, the own one with a pointer. */
export function CardField({ view, row }: { readonly view: BoardView; readonly row: BoardRow }) {
  const t = useText(cardText)
  const own = row.totalHundredths
  const totals = view.rows.flatMap(({ totalHundredths }) => totalHundredths ?? [])
  if (own === null) return null
  const { from, to, step } = fieldScale(totals)
  const at = (total: number) => Math.round(LEFT + ((total - from) / (to - from)) * WIDTH)
  const majors = Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step)
  const minors = Array.from({ length: ((to - from) / step) * 5 + 1 }, (_, i) => from + (i * step) / 5)
  return (
    <g>
      <text x={LEFT} y="806" fontFamily={HAN} fontSize="34" fill={INK.ink2}>
        {t('field')}
      </text>
      {totals.map((total, i) => (
        <rect key={i} x={at(total) - 2} y={BASE - 36} width="4" height="36" fill={INK.rule} />
      ))}
      <rect x={LEFT} y={BASE} width={WIDTH} height="3" fill={INK.ink} />
      {minors.map((one) => (
        <rect key={one} x={at(one) - 1} y={BASE} width="2" height="10" fill={INK.rule} />
      ))}
      {majors.map((one, i) => (
        <g key={one}>
          <rect x={at(one) - 1} y={BASE} width="3" height="20" fill={INK.ink} />
          <text
            x={at(one)}
            y={BASE + 56}
            textAnchor={i === 0 ? 'start' : i === majors.length - 1 ? 'end' : 'middle'}
            fontFamily={NUM}
            fontSize="32"
            fill={INK.ink2}
          >
            {showMaximum(one)}
          </text>
        </g>
      ))}
      <g fill={INK.blue}>
        <path d={`M${at(own)} ${BASE}l-20 -56h40z`} />
        <text
          x={Math.min(Math.max(at(own), LEFT + 60), LEFT + WIDTH - 60)}
          y={BASE - 70}
          textAnchor="middle"
          fontFamily={NUM}
          fontWeight="700"
          fontSize="40"
        >
          {showHundredths(own)}
        </text>
      </g>
    </g>
  )
}
