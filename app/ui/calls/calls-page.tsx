import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ownCall, READY, type CallsView } from '~/domain/call-up'
import { callsText } from '~/i18n/calls'
import { showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { LiveDot, type Liveness } from '~/ui/board/live-dot'
import { groupName } from '~/ui/event/group-name'
import { Icon } from '~/ui/parts/icon'
import { CallAnnouncer } from './call-announcer'
import { CallsEmpty } from './calls-empty'
import { OwnCallStrip } from './own-call'

type CallsPageProps = {
  readonly view: CallsView
  readonly live: Liveness
  /** the number the reader follows (?n=427); '' for none */
  readonly number: string
  readonly children?: ReactNode
}

/** 叫号 on the phone: one's own number on paper first, below it who is called, gets ready, has come. */
export function CallsPage({ view, live, number, children }: CallsPageProps) {
  const t = useText(callsText)
  const lang = useLang()
  const { event, phase, now, waiting, present, seats } = view
  const open = phase === 'open' && seats > 0
  return (
    <div className="calls-page">
      <CallAnnouncer view={view} />
      <div className="board-head">
        <h1>
          {event.name}
          <small>
            {groupName(event.group, lang)} · {t('name')}
          </small>
        </h1>
        <p className="board-state">
          <LiveDot live={live} />
        </p>
      </div>
      {open && number ? <OwnCallStrip own={ownCall(view, number)} number={number} /> : null}
      <Form method="get" className="board-find" role="search" preventScrollReset>
        <label>
          <Icon name="search" />
          <span className="sr-only">{t('find')}</span>
          <input
            name="n"
            type="search"
            key={number}
            defaultValue={number}
            inputMode="numeric"
            placeholder={t('find')}
            autoComplete="off"
            maxLength={8}
          />
        </label>
        <button className="btn" type="submit">
          {t('findGo')}
        </button>
      </Form>
      {open ? (
        <>
          <h2>{t('now')}</h2>
          {now.length === 0 ? <p className="calls-none">{t('quiet')}</p> : null}
          <ul className="calls-rows">
            {now.map((call) => (
              <li key={call.number} data-mine={call.number === number || undefined}>
                <b>{call.number}</b>
                <span>{t('goTo', { place: call.place })}</span>
                <time dateTime={call.at}>{showTime(call.at)}</time>
              </li>
            ))}
          </ul>
          <h2>{t('ready')}</h2>
          <Numbers numbers={waiting.slice(0, READY)} mine={number} big />
          <h2>
            {t('present')} <small>{t('presentOf', { n: present.length, of: seats })}</small>
          </h2>
          <Numbers numbers={present.map((one) => one.number)} mine={number} />
        </>
      ) : (
        <CallsEmpty view={view} />
      )}
      <p className="board-links no-print">{children}</p>
    </div>
  )
}

type NumbersProps = { readonly numbers: readonly string[]; readonly mine: string; readonly big?: boolean }

function Numbers({ numbers, mine, big = false }: NumbersProps) {
  const t = useText(callsText)
  if (numbers.length === 0) return <p className="calls-none">{t('nobody')}</p>
  return (
    <ul className={big ? 'calls-numbers big' : 'calls-numbers'}>
      {numbers.map((number) => (
        <li key={number} data-mine={number === mine || undefined}>
          {number}
        </li>
      ))}
    </ul>
  )
}
