import type { BoardView } from '~/domain/board'
import { boardText } from '~/i18n/board'
import { showClock, showDate, showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { Scale } from '~/ui/parts/scale'
import { LiveDot, Still } from './live-dot'

type WallRailProps = { readonly view: BoardView; readonly connected: boolean; readonly qrSvg: string }

/** Beside the wall's table: as of when, how much is in, the ledger's head, the way to the phone page. */
export function WallRail({ view, connected, qrSvg }: WallRailProps) {
  const t = useText(boardText)
  const lang = useLang()
  const { sheets, sheetsOf } = view.progress
  return (
    <aside className="wall-rail">
      <div>
        {view.frozenSince ? <Still /> : <LiveDot connected={connected} asOf={view.asOf} />}
        <p className="wall-clock">
          {showTime(view.asOf)}
          <small>{showClock(view.asOf).slice(5)}</small>
        </p>
        <p>
          {t('asOf')} {showDate(view.asOf, lang)}
        </p>
      </div>
      {view.frozenSince ? (
        <div className="wall-why">
          <p>{t('frozenWhy')}</p>
        </div>
      ) : sheetsOf === 0 ? null : (
        <div>
          <p>{t('sheetsIn')}</p>
          <p className="wall-big">
            {sheets}
            <small>
              {' '}
              / {sheetsOf} {t('sheets')}
            </small>
          </p>
          <Scale
            value={sheets}
            max={Math.max(1, sheetsOf)}
            label={`${t('sheetsIn')} ${sheets}/${sheetsOf}`}
          />
        </div>
      )}
      <div>
        <p>
          {t('ledgerHead')} <span className="ml-2">{t('entry', { seq: view.head.seq })}</span>
        </p>
        <p className="wall-digest">{view.head.short}</p>
      </div>
      <div className="wall-qr">
        <p>
          <b>{t('phone')}</b>
          <br />
          {t('scan')}
        </p>
        {/* made by our own server from our own address, never from a person's words */}
        <div className="strip qr" dangerouslySetInnerHTML={{ __html: qrSvg }} />
      </div>
    </aside>
  )
}
