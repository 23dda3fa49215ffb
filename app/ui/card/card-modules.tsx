import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { cardText } from '~/i18n/card'
import { useText } from '~/i18n/use-text'
import { showMaximum } from '~/ui/board/cells'
import { CARD, fitted, HAN, INK, NUM } from './ink'

const TOP = 1012
const MOST = 8

/** What each module gave; who is in where it is not complete; hatched where the board is frozen. */
export function CardModules({ view, row }: { readonly view: BoardView; readonly row: BoardRow }) {
  const t = useText(cardText)
  const modules = view.modules.slice(0, MOST)
  const width = (CARD.width - 2 * CARD.margin) / Math.max(1, modules.length)
  const most = modules.length > 5 ? 38 : 58
  return (
    <g>
      {modules.map(({ code, name, maxHundredths }, i) => {
        const cell = row.modules[code]
        const x = CARD.margin + i * width
        const head = fitted(`${code} ${name}`, { width: width - 20, most: 34, least: 22 })
        const mark = !cell
          ? view.frozenSince
            ? t('held')
            : '—'
          : 'hundredths' in cell
            ? showHundredths(cell.hundredths)
            : t('judgesIn', { n: cell.submitted, of: cell.of })
        const shown = fitted(mark, { width: width - 24, most, least: 22 })
        return (
          <g key={code}>
            <rect x={x} y={TOP} width={width - 12} height="2" fill={INK.ink} />
            <text x={x} y={TOP + 46} fontFamily={HAN} fontSize={head.size} fill={INK.ink2}>
              {head.text}
            </text>
            <text
              x={x}
              y={TOP + 108}
              fontFamily={NUM}
              fontWeight={cell && 'hundredths' in cell ? 700 : 400}
              fontSize={shown.size}
              fill={cell ? INK.ink : INK.ink2}
            >
              {shown.text}
            </text>
            <text x={x} y={TOP + 148} fontFamily={NUM} fontSize="28" fill={INK.ink2}>
              / {showMaximum(maxHundredths)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
