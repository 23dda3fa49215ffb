import { useRef } from 'react'
import { READY, type CallsView } from '~/domain/call-up'
import { callsText } from '~/i18n/calls'
import { showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import type { Liveness } from '~/ui/board/live-dot'
import { usePages } from '~/ui/board/use-pages'
import { CallAnnouncer } from './call-announcer'
import { CallsEmpty } from './calls-empty'
import { CallsRail } from './calls-rail'
import { useCallFlip } from './use-call-flip'

const OTHERS = 4
const ARRIVED = 12

type CallsWallProps = {
  readonly view: CallsView
  readonly live: Liveness
  /** the address of the picture of the same page's address for a phone */
  readonly qr: string
  /** that page's address, where somebody may press it */
  readonly phone?: string
}

/** 叫号大屏: 1920 × 1080 by vh; the newest call on a strip of paper, below it who else is called, gets ready, has come. */
export function CallsWall({ view, live, qr, phone }: CallsWallProps) {
  const t = useText(callsText)
  const lang = useLang()
  const { event } = view
  return (
    <div className="hall wall calls-wall">
      <CallAnnouncer view={view} />
      <header className="wall-head">
        <h1>{event.name}</h1>
        <span className="wall-group">{groupName(event.group, lang)}</span>
        <p>
          <span>{event.season}</span>
          <span>
            <b>{t('name')}</b>
            <span>{t('blind')}</span>
          </span>
        </p>
      </header>
      <section className="wall-body" aria-label={t('title', { event: event.name })}>
        <CallsBody view={view} />
      </section>
      <CallsRail view={view} live={live} qr={qr} {...(phone ? { phone } : {})} />
    </div>
  )
}

function CallsBody({ view }: { readonly view: CallsView }) {
  const t = useText(callsText)
  const body = useRef<HTMLDivElement>(null)
  const [newest, ...others] = view.now
  const pages = Math.max(1, Math.ceil(others.length / OTHERS))
  const { page, paused, setPaused } = usePages(pages)
  const shown = others.slice(page * OTHERS, page * OTHERS + OTHERS)
  const ready = view.waiting.slice(0, READY)
  const arrived = view.present.slice(0, ARRIVED)
  useCallFlip(
    body,
    [page, ...view.now.map(({ number, times }) => `${number}.${times}`), ready, arrived.length].join(),
  )
  if (view.phase !== 'open' || view.seats === 0) return <CallsEmpty view={view} />
  return (
    <div ref={body} className="calls-body" data-alone={others.length === 0 || undefined}>
      {newest ? (
        <p className="strip call-strip">
          <b data-number={newest.number}>{newest.number}</b>
          <span className="call-to">
            <small>
              {t('please')}
              {newest.times > 1 ? <em>{t('again', { n: newest.times })}</em> : null}
            </small>
            <strong data-long={newest.place.length > 6 || undefined}>{newest.place}</strong>
          </span>
        </p>
      ) : (
        <p className="call-strip quiet">
          <strong>{ready.length > 0 || view.present.length < view.seats ? t('quiet') : t('done')}</strong>
          {ready.length > 0 ? <span>{t('quietNote')}</span> : null}
        </p>
      )}
      {others.length > 0 ? (
        <section className="calls-now">
          <h2>
            {t('now')}
            {pages > 1 ? (
              <button type="button" onClick={() => setPaused(!paused)} aria-pressed={paused}>
                {t('more', { n: page + 1, of: pages })}
              </button>
            ) : null}
          </h2>
          <ul>
            {shown.map(({ number, place, at }) => (
              <li key={number}>
                <b data-number={number}>{number}</b>
                <span>{place}</span>
                <time dateTime={at}>{showTime(at)}</time>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="calls-ready">
        <h2>{t('ready')}</h2>
        <ol>
          {ready.map((number) => (
            <li key={number} data-number={number}>
              {number}
            </li>
          ))}
          {ready.length === 0 ? <li className="none">{t('nobody')}</li> : null}
        </ol>
      </section>
      <section className="calls-there">
        <h2>{t('present')}</h2>
        <ul>
          {arrived.map(({ number }) => (
            <li key={number} data-number={number}>
              {number}
            </li>
          ))}
          {arrived.length === 0 ? <li className="none">{t('nobody')}</li> : null}
        </ul>
      </section>
    </div>
  )
}
