import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { cardText } from '~/i18n/card'
import { tierText } from '~/i18n/levels'
import { useText } from '~/i18n/use-text'
import { showMaximum } from '~/ui/board/cells'
import { CARD, fitted, HAN, INK, NUM, SONG } from './ink'

const RIGHT = CARD.width - CARD.margin

/** Whose card it is: the blind number, or the name once published; rank and total. */
export function CardWho({ view, row }: { readonly view: BoardView; readonly row: BoardRow }) {
  const t = useText(cardText)
  const tier = useText(tierText)
  const { name, number, org, rank, totalHundredths: total } = row
  const who = fitted(name ?? number, { width: 560, most: name ? 104 : 150, least: 44 })
  const from = fitted([name ? number : '', org ?? ''].filter(Boolean).join('  '), {
    width: 600,
    most: 40,
    least: 28,
  })
  return (
    <g fill={INK.ink}>
      <text x={CARD.margin} y="424" fontFamily={HAN} fontSize="36" fill={INK.ink2}>
        {row.tier ? tier(row.tier) : t('number')}
      </text>
      <text
        x={CARD.margin}
        y={name ? 548 : 568}
        fontFamily={name ? SONG : NUM}
        fontWeight="700"
        fontSize={who.size}
      >
        {who.text}
      </text>
      {name ? (
        <text x={CARD.margin} y="612" fontFamily={HAN} fontSize={from.size} fill={INK.ink2}>
          {from.text}
        </text>
      ) : null}
      <text x={RIGHT} y="674" textAnchor="end" fontFamily={HAN} fontSize="36" fill={INK.ink2}>
        {t('ofPresent', { n: view.presentCount })}
      </text>
      <text x={RIGHT} y="744" textAnchor="end" fontFamily={HAN} fontWeight="700" fontSize="60">
        {rank === null ? t('noPlace') : t('place', { rank })}
      </text>
      <text x={CARD.margin} y="744" fontFamily={NUM} fontWeight="700" fontSize="116">
        {total === null ? '—' : showHundredths(total)}
        <tspan dx="16" fontFamily={HAN} fontWeight="400" fontSize="36" fill={INK.ink2}>
          / {showMaximum(row.totalOfHundredths)}
        </tspan>
      </text>
      {view.phase === 'open' ? <PublishedSeal label={t('seal')} /> : null}
    </g>
  )
}

/** 成绩公布: read from the right, as on paper. Only a published board carries it. */
function PublishedSeal({ label }: { readonly label: string }) {
  const [a = '', b = '', c = '', d = ''] = Array.from(label)
  const letters = [
    [a, 124, 74],
    [b, 124, 154],
    [c, 44, 74],
    [d, 44, 154],
  ] as const
  return (
    <g transform={`translate(${RIGHT - 172} 392) rotate(-4 84 84)`}>
      <rect width="168" height="176" rx="6" fill="none" stroke={INK.verm} strokeWidth="7" />
      {letters.map(([letter, x, y]) => (
        <text
          key={letter}
          x={x}
          y={y}
          textAnchor="middle"
          fontFamily={SONG}
          fontWeight="700"
          fontSize="70"
          fill={INK.verm}
        >
          {letter}
        </text>
      ))}
    </g>
  )
}
