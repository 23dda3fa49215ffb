import type { BoardView } from '~/domain/board'
import { boardText } from '~/i18n/board'
import { showClock, showDate, showDay, showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { asOfWord } from './as-of-word'
import { LiveDot, Still, type Liveness } from './live-dot'
import { PhoneCode } from './phone-code'
import { WallScale } from './wall-scale'

type WallRailProps = { readonly view: BoardView; readonly live: Liveness; readonly qr: string }

/** Beside the wall's table: as of when, how much is in, the ledger's head, the way to the phone page. */
export function WallRail({ view, live, qr }: WallRailProps) {
  const t = useText(boardText)
  const lang = useLang()
  const { sheets, sheetsOf } = view.progress
  const word = asOfWord(view)
  return (
    <aside className="wall-rail">
      <div>
        {view.frozenSince ? <Still /> : null}
        {view.frozenSince && live.state !== 'lost' ? null : <LiveDot live={live} />}
        <p className="wall-clock">
          {showTime(view.asOf)}
          <small>{showClock(view.asOf).slice(5)}</small>
        </p>
        <p>
          {t(word)} {word === 'asOf' ? showDate(view.asOf, lang) : showDay(view.asOf, lang)}
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
          <WallScale value={sheets} of={sheetsOf} label={`${t('sheetsIn')} ${sheets}/${sheetsOf}`} />
        </div>
      )}
      <div>
        <p>
          {t('ledgerHead')} <span className="ml-2">{t('entry', { seq: view.head.seq })}</span>
        </p>
        <p className="wall-digest">{view.head.short}</p>
      </div>
      <PhoneCode title={t('phone')} qr={qr} />
    </aside>
  )
}
