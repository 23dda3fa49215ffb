import type { BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { cardText } from '~/i18n/card'
import { useText } from '~/i18n/use-text'
import { CARD, fitted, HAN, INK, NUM, SONG } from './ink'

const { width, margin } = CARD
const RIGHT = width - margin
const TOP = 430
const STEP = 112
const MOST = 6

/** The card of an event: who leads, as far as the board says; before that, how many compete and how far the marking is. */
export function CardEvent({ view }: { readonly view: BoardView }) {
  const t = useText(cardText)
  const { rows, presentCount, progress } = view
  const leading = rows.filter(({ rank }) => rank !== null).slice(0, MOST)
  if (leading.length === 0)
    return (
      <g fontFamily={HAN} fill={INK.ink}>
        <text x={margin} y="640" fontFamily={NUM} fontWeight="700" fontSize="180">
          {presentCount || '—'}
        </text>
        <text x={margin} y="708" fontSize="40" fill={INK.ink2}>
          {t('ofPresent', { n: presentCount })}
        </text>
        {progress.sheetsOf > 0 ? (
          <text x={margin} y="880" fontWeight="700" fontSize="52">
            {t('progress', { n: progress.sheets, of: progress.sheetsOf })}
          </text>
        ) : null}
      </g>
    )
  return (
    <g fill={INK.ink}>
      <rect x={margin} y={TOP - 30} width={RIGHT - margin} height="3" fill={INK.ink} />
      {leading.map(({ number, name, org, rank, totalHundredths: total }, i) => {
        const y = TOP + i * STEP + 52
        const who = fitted(name ?? number, { width: 300, most: 58, least: 34 })
        const from = fitted(org ?? '', { width: 300, most: 32, least: 24 })
        return (
          <g key={number}>
            <text x={margin} y={y} fontFamily={NUM} fontSize="48" fill={INK.ink2}>
              {rank}
            </text>
            <text x={margin + 96} y={y} fontFamily={name ? SONG : NUM} fontWeight="700" fontSize={who.size}>
              {who.text}
            </text>
            <text x={margin + 416} y={y} fontFamily={HAN} fontSize={from.size} fill={INK.ink2}>
              {from.text}
            </text>
            <text x={RIGHT} y={y} textAnchor="end" fontFamily={NUM} fontWeight="700" fontSize="60">
              {total === null ? '—' : showHundredths(total)}
            </text>
            <rect x={margin} y={y + 28} width={RIGHT - margin} height="2" fill={INK.line} />
          </g>
        )
      })}
    </g>
  )
}
