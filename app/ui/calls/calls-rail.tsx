import type { CallsView } from '~/domain/call-up'
import { boardText } from '~/i18n/board'
import { callsText } from '~/i18n/calls'
import { showClock, showDate, showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { LiveDot, type Liveness } from '~/ui/board/live-dot'
import { PhoneCode } from '~/ui/board/phone-code'
import { Scale } from '~/ui/parts/scale'

type CallsRailProps = {
  readonly view: CallsView
  readonly live: Liveness
  readonly qr: string
  readonly phone?: string
}

/** Beside the calls: as of when, how many have come, the way to the phone page. */
export function CallsRail({ view, live, qr, phone }: CallsRailProps) {
  const t = useText(callsText)
  const board = useText(boardText)
  const lang = useLang()
  const { asOf, seats, present, waiting } = view
  const said = t('presentOf', { n: present.length, of: seats })
  return (
    <aside className="wall-rail">
      <div>
        <LiveDot live={live} />
        {asOf ? (
          <>
            <p className="wall-clock">
              {showTime(asOf)}
              <small>{showClock(asOf).slice(5)}</small>
            </p>
            <p>
              {board('asOf')} {showDate(asOf, lang)}
            </p>
          </>
        ) : null}
      </div>
      {seats > 0 ? (
        <div>
          <p>{t('present')}</p>
          <p className="wall-big">
            {present.length}
            <small> / {seats}</small>
          </p>
          <Scale value={present.length} max={seats} label={said} />
          <p className="calls-left">{t('waitingCount', { n: waiting.length })}</p>
        </div>
      ) : null}
      <PhoneCode title={t('phone')} qr={qr} {...(phone ? { to: phone } : {})} />
    </aside>
  )
}
