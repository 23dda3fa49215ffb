import { callDeskText } from '~/i18n/call-desk'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { CallRow } from './call-row'
import type { Desk } from './desk'
import type { DeskFetcher } from './use-presses'
import { PickCall } from './pick-call'
import { Press } from './press'

type DeskListsProps = { readonly desk: Desk; readonly place: string; readonly fetcher: DeskFetcher }

/** Who missed a call, who waits in which order, who has come; the last may be taken back. */
export function DeskLists({ desk, place, fetcher }: DeskListsProps) {
  const t = useText(callDeskText)
  const { waiting, present, seats } = desk
  const missed = waiting.filter(({ state }) => state === 'missed')
  return (
    <>
      <Section title={t('missedList')} aside={missed.length > 0 ? missed.length : null}>
        {missed.length === 0 ? <p className="py-3 text-ink-2">{t('nobodyMissed')}</p> : null}
        <ul>
          {missed.map((one) => (
            <CallRow
              key={one.number}
              number={one.number}
              acts={
                <Press
                  seen={[one]}
                  act="call"
                  place={place}
                  word={t('again')}
                  about={one.number}
                  fetcher={fetcher}
                />
              }
            >
              {t('times', { n: one.times })}
            </CallRow>
          ))}
        </ul>
      </Section>
      <Section title={t('waiting')} aside={t('waitingCount', { n: waiting.length })}>
        {waiting.length === 0 ? <p className="py-3 text-ink-2">{t('nobodyWaits')}</p> : null}
        <ol className="call-queue">
          {waiting.map(({ number, state }) => (
            <li key={number} data-missed={state === 'missed' || undefined}>
              {number}
            </li>
          ))}
        </ol>
        <PickCall waiting={waiting} place={place} fetcher={fetcher} />
      </Section>
      <details className="call-more">
        <summary>
          {t('presentList')} {present.length} / {seats}
        </summary>
        <ul>
          {present.map((call) => (
            <CallRow
              key={call.number}
              number={call.number}
              acts={
                <Press
                  seen={[call]}
                  act="undo"
                  word={t('undo')}
                  about={call.number}
                  kind="text"
                  fetcher={fetcher}
                />
              }
            >
              {call.place}
            </CallRow>
          ))}
        </ul>
      </details>
    </>
  )
}
