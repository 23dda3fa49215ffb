import type { Call } from '~/domain/call-up'
import { callDeskText } from '~/i18n/call-desk'
import { showTime } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import type { DeskFetcher } from './use-presses'
import { CallRow } from './call-row'
import { Press } from './press'

type CurrentCallsProps = { readonly calls: readonly Call[]; readonly fetcher: DeskFetcher }

/** 正在叫号: where each one has to come to, and whether he has. */
export function CurrentCalls({ calls, fetcher }: CurrentCallsProps) {
  const t = useText(callDeskText)
  return (
    <Section title={t('now')} aside={calls.length > 0 ? calls.length : null}>
      {calls.length === 0 ? <p className="py-3 text-ink-2">{t('nobodyNow')}</p> : null}
      <ul>
        {calls.map((call) => (
          <CallRow
            key={call.number}
            number={call.number}
            acts={
              <>
                <Press
                  seen={[call]}
                  act="present"
                  word={t('present')}
                  about={call.number}
                  fetcher={fetcher}
                />
                <Press seen={[call]} act="missed" word={t('missed')} about={call.number} fetcher={fetcher} />
                <Press
                  seen={[call]}
                  act="undo"
                  word={t('takeBack')}
                  about={call.number}
                  kind="text"
                  fetcher={fetcher}
                />
              </>
            }
          >
            {call.place}
            <small>
              {t('since', { at: showTime(call.calledAt) })}
              {call.times > 1 ? ` · ${t('times', { n: call.times })}` : ''}
            </small>
          </CallRow>
        ))}
      </ul>
    </Section>
  )
}
