import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import type { CallsView } from '~/domain/call-up'
import { callDeskText } from '~/i18n/call-desk'
import { useText } from '~/i18n/use-text'
import { callsTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { LiveDot } from '~/ui/board/live-dot'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { CurrentCalls } from './current-calls'
import { DeskLists } from './desk-lists'
import { didOf, type Desk } from './desk'
import { NewRound } from './new-round'
import { NextCall } from './next-call'
import { UndoBar } from './undo-bar'
import { useCallKeys } from './use-call-keys'
import { usePlace } from './use-place'
import type { DeskFetcher } from './use-presses'
import { useSlow } from './use-slow'

type CallingDeskProps = {
  readonly code: string
  readonly desk: Desk
  readonly told: Told<CallsView | null>
  readonly fetcher: DeskFetcher
  /** the answer to the last press */
  readonly data: unknown
}

/** 叫号台 at work: the next at the thumb, above it who is called and has to come; every other desk's presses appear here. */
export function CallingDesk({ code, desk, told, fetcher, data }: CallingDeskProps) {
  const t = useText(callDeskText)
  const { revalidate } = useRevalidator()
  const { revision, ...live } = useLive(callsTopic(code), told)
  useEffect(() => {
    if (revision > told.revision) revalidate()
  }, [revision, told.revision, revalidate])
  const keys = useCallKeys()
  const place = usePlace(t('placeDefault'))
  const slow = useSlow(fetcher.state === 'submitting')
  const did = didOf(data)
  const numbers = (did?.done ?? []).map(({ number }) => number).join('、')
  return (
    <div className="call-desk" ref={keys}>
      <div className="call-lists">
        <p className="call-state">
          <LiveDot live={live} />
          <span className="call-keys">{t('keys')}</span>
        </p>
        {slow ? <Notice tone="attention">{t('lost')}</Notice> : null}
        <Refused data={data} />
        {did?.act === 'clear' ? <Notice>{t('cleared')}</Notice> : null}
        {did && did.act !== 'clear' ? (
          <p className="call-did" role="status">
            {t(`did_${did.act}`, { numbers })}
          </p>
        ) : null}
        <CurrentCalls calls={desk.now} fetcher={fetcher} />
        <DeskLists desk={desk} place={place.place} fetcher={fetcher} />
        <NewRound calls={desk.calls} fetcher={fetcher} data={data} />
      </div>
      <div className="call-thumb">
        <UndoBar did={did} fetcher={fetcher} />
        <NextCall waiting={desk.waiting} place={place} fetcher={fetcher} />
      </div>
    </div>
  )
}
