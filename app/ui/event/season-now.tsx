import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { seasonNow } from '~/domain/season-now'
import type { Phase, Stage } from '~/domain/stage'
import { showDay, showDayTime, showTime, showWeekday } from '~/i18n/format'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'
import { watchText } from '~/i18n/watch'
import { paths } from '~/paths'
import { Scale } from '~/ui/parts/scale'
import { groupName } from './group-name'

export type NowEvent = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: Stage
  readonly phase: Phase
  readonly venue: string
  readonly startsAt: string
  readonly publishedAt: string | null
  readonly frozen: boolean
  readonly counts: { readonly sheetsSigned: number; readonly sheets: number }
}

/** 现在看什么: what is being marked, what comes next, what was just published. */
export function SeasonNow({ events }: { readonly events: readonly NowEvent[] }) {
  const t = useText(watchText)
  const lang = useLang()
  const { on, next, published } = seasonNow(events)
  return (
    <div className="now">
      <section>
        <h3>{t('nowOn')}</h3>
        {on.length === 0 ? <p className="text-ink-2">{t('nowNothing')}</p> : null}
        <ul>
          {on.map((event) => (
            <OnNow key={event.code} event={event} />
          ))}
        </ul>
      </section>
      {published.length > 0 ? (
        <section>
          <h3>{t('nowPublished')}</h3>
          <ul>
            {published.map((event) => (
              <Line
                key={event.code}
                event={event}
                fact={t('publishedAt', { at: showDayTime(event.publishedAt ?? '', lang) })}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {next.length > 0 ? (
        <section>
          <h3>{t('nowNext')}</h3>
          <ul>
            {next.map((event) => (
              <Line
                key={event.code}
                event={event}
                fact={
                  <>
                    <time dateTime={event.startsAt}>
                      {showDay(event.startsAt, lang)} {showWeekday(event.startsAt, lang)}{' '}
                      {showTime(event.startsAt)}
                    </time>{' '}
                    {event.venue}
                  </>
                }
              />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** Being contested or marked: the stage, and how many sheets are signed on a scale. */
function OnNow({ event }: { readonly event: NowEvent }) {
  const t = useText(watchText)
  const stage = useText(stageText)
  const { sheets, sheetsSigned } = event.counts
  const told = t('sheetsOf', { n: sheetsSigned, of: sheets })
  return (
    <li className="now-on">
      <Name event={event} />
      <span className="now-fact">
        <b>{event.frozen ? t('frozenProgress') : stage(event.stage)}</b>{' '}
        {sheets > 0 ? told : t('nowNoSheets')}
      </span>
      {sheets > 0 ? (
        <Scale size="thin" value={sheetsSigned} max={Math.max(1, sheets)} label={told} tone="ink" />
      ) : null}
    </li>
  )
}

function Line({ event, fact }: { readonly event: NowEvent; readonly fact: ReactNode }) {
  return (
    <li>
      <Name event={event} />
      <span className="now-fact">{fact}</span>
    </li>
  )
}

function Name({ event: { code, name, group } }: { readonly event: NowEvent }) {
  const lang = useLang()
  return (
    <Link to={paths.board(code)}>
      <b>{name}</b> <span>{groupName(group, lang)}</span>
    </Link>
  )
}
