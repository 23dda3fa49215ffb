import type { BoardRow, BoardView } from '~/domain/board'
import { cardText } from '~/i18n/card'
import { showClock, showDate, showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { eventTitle } from '~/ui/sentences/preview'
import { CardEvent } from './card-event'
import { CardField } from './card-field'
import { CardModules } from './card-modules'
import { CardWho } from './card-who'
import { CARD, fitted, HAN, INK, SONG } from './ink'

/** A QR code as one path on a grid of `size`. */
type QrPath = { readonly path: string; readonly size: number }

type ShareCardProps = {
  readonly view: BoardView
  /** null: the card of the event itself */
  readonly row: BoardRow | null
  readonly qr: QrPath
}

const { width, height, margin } = CARD
const RIGHT = width - margin
const QR = 200

/** 分享卡 as a picture of 1080 × 1440: paper, 文武线, whose it is, the scale, the ledger, the way to the board. */
export function ShareCard({ view, row, qr }: ShareCardProps) {
  const t = useText(cardText)
  const lang = useLang()
  const season = fitted(view.event.season, { width: 640, most: 34, least: 26 })
  const title = fitted(eventTitle(view.event, lang), { width: width - 2 * margin, most: 88, least: 44 })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontVariant="tabular-nums"
    >
      <rect width={width} height={height} fill={INK.paper} />
      <rect x={margin} y="60" width="68" height="68" rx="5" fill={INK.verm} />
      <text
        x={margin + 34}
        y="110"
        textAnchor="middle"
        fontFamily={SONG}
        fontWeight="700"
        fontSize="46"
        fill={INK.on}
      >
        赛
      </text>
      <text x={margin + 88} y="108" fontFamily={HAN} fontWeight="700" fontSize="38" fill={INK.ink}>
        {t('house')}
      </text>
      <text x={RIGHT} y="106" textAnchor="end" fontFamily={HAN} fontSize={season.size} fill={INK.ink2}>
        {season.text}
      </text>
      <rect x={margin} y="156" width={RIGHT - margin} height="8" fill={INK.verm} />
      <rect x={margin} y="168" width={RIGHT - margin} height="2" fill={INK.verm} />
      <text x={margin} y="280" fontFamily={SONG} fontWeight="700" fontSize={title.size} fill={INK.ink}>
        {title.text}
      </text>
      <State view={view} />
      {row ? (
        <>
          <CardWho view={view} row={row} />
          <CardField view={view} row={row} />
          <CardModules view={view} row={row} />
        </>
      ) : (
        <CardEvent view={view} />
      )}
      <Foot view={view} qr={qr} />
    </svg>
  )
}

/** Which board this was taken from: a strip of paper between two lines while it is frozen. */
function State({ view }: { readonly view: BoardView }) {
  const t = useText(cardText)
  if (!view.frozenSince)
    return (
      <text x={margin} y="344" fontFamily={HAN} fontSize="38" fill={INK.ink2}>
        {t(view.phase === 'open' ? 'openNote' : view.phase === 'blind' ? 'blindNote' : 'waiting')}
      </text>
    )
  return (
    <g>
      <rect x={margin} y="306" width="440" height="66" fill={INK.sheet} />
      <rect x={margin} y="302" width="440" height="4" fill={INK.verm} />
      <rect x={margin} y="372" width="440" height="4" fill={INK.verm} />
      <text x={margin + 20} y="353" fontFamily={SONG} fontWeight="700" fontSize="42" fill={INK.verm}>
        {t('frozen', { at: showTime(view.frozenSince) })}
      </text>
    </g>
  )
}

function Foot({ view, qr }: { readonly view: BoardView; readonly qr: QrPath }) {
  const t = useText(cardText)
  const lang = useLang()
  const { asOf, head, phase } = view
  return (
    <g fontFamily={HAN} fill={INK.ink2}>
      <rect x={margin} y="1186" width={RIGHT - margin} height="2" fill={INK.line} />
      <text x={margin} y="1250" fontWeight="700" fontSize="38" fill={INK.ink}>
        {t('asOf', { at: `${showDate(asOf, lang)} ${showClock(asOf)}` })}
      </text>
      <text x={margin} y="1306" fontSize="34">
        {t('ledger', { seq: head.seq, short: head.short })}
      </text>
      <text x={margin} y="1384" fontSize="36">
        {t(phase === 'open' ? 'scanOpen' : 'scan')}
      </text>
      <svg x={RIGHT - QR} y="1204" width={QR} height={QR} viewBox={`-1 -1 ${qr.size + 2} ${qr.size + 2}`}>
        <rect x="-1" y="-1" width={qr.size + 2} height={qr.size + 2} fill={INK.sheet} />
        <path d={qr.path} fill={INK.ink} shapeRendering="crispEdges" />
      </svg>
    </g>
  )
}
