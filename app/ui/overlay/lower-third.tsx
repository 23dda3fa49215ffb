import type { ReactNode } from 'react'
import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { isStage } from '~/domain/stage'
import { showTime } from '~/i18n/format'
import { overlayText } from '~/i18n/overlay'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import type { Said } from './pick'

type LowerThirdProps = { readonly view: BoardView; readonly said: Said }

/** 字幕条: a strip over the lower third of a camera's picture, in the house's look. */
export function LowerThird({ view, said }: LowerThirdProps) {
  const t = useText(overlayText)
  const lang = useLang()
  if (!said) return null
  const { event } = view
  const of = `${event.name} ${groupName(event.group, lang)}`
  const number = (hundredths: number | null) => (hundredths === null ? '—' : showHundredths(hundredths))
  switch (said.show) {
    case 'title':
      return <Title view={view} of={of} />
    case 'top5':
      return (
        <Band kicker={of} note={<Frozen view={view} />} said={t('top', { n: said.rows.length })}>
          <ol className="third-list">
            {said.rows.map((row) => (
              <li key={row.number} className={row.rank === 1 ? 'strip' : undefined}>
                <span>{row.rank}</span>
                <Who row={row} />
                <b>{number(row.totalHundredths)}</b>
              </li>
            ))}
          </ol>
        </Band>
      )
    case 'lead': {
      const [first] = said.rows
      if (!first) return null
      const word = view.phase === 'open' ? t('first') : t('lead')
      return (
        <Band kicker={of} note={<Frozen view={view} />} said={word}>
          <div className="third-one">
            <span className="third-rank strip">1</span>
            <span className="third-names">
              {said.rows.slice(0, 3).map((row) => (
                <Who key={row.number} row={row} />
              ))}
            </span>
            <Amount label={t('total')} value={number(first.totalHundredths)} />
            {said.rows.length > 1 ? (
              <Amount label="" value={t('shared', { n: said.rows.length })} small />
            ) : said.aheadHundredths === null ? null : (
              <Amount label={t('ahead')} value={`+${showHundredths(said.aheadHundredths)}`} small />
            )}
          </div>
        </Band>
      )
    }
    case 'entry': {
      const { row, behindHundredths: behind } = said
      const word = row.rank === null ? t('unranked') : t('rank', { n: row.rank })
      return (
        <Band kicker={of} note={<Frozen view={view} />} said={word}>
          <div className="third-one">
            <span className="third-rank strip">{row.rank ?? '—'}</span>
            <span className="third-names">
              <Who row={row} />
            </span>
            {row.totalHundredths === null ? null : (
              <Amount label={t('total')} value={number(row.totalHundredths)} />
            )}
            {behind === null || behind === 0 ? null : (
              <Amount label={t('behind')} value={`−${showHundredths(behind)}`} small />
            )}
          </div>
        </Band>
      )
    }
  }
}

type BandProps = {
  readonly kicker: string
  readonly said: string
  readonly note: ReactNode
  readonly children: ReactNode
}

function Band({ kicker, said, note, children }: BandProps) {
  return (
    <section className="third hall">
      <p className="third-kicker">
        <b>{said}</b> <span>{kicker}</span> {note}
      </p>
      {children}
    </section>
  )
}

function Title({ view, of }: { readonly view: BoardView; readonly of: string }) {
  const t = useText(overlayText)
  const stage = useText(stageText)
  const { event, phase } = view
  return (
    <section className="third hall third-title">
      <h1>{of}</h1>
      <p className="third-kicker">
        <span>{event.season}</span> <b>{isStage(event.stage) ? stage(event.stage) : ''}</b>{' '}
        {phase === 'blind' && !view.frozenSince ? <span>{t('blind')}</span> : null} <Frozen view={view} />
      </p>
    </section>
  )
}

function Frozen({ view: { frozenSince } }: { readonly view: BoardView }) {
  const t = useText(overlayText)
  if (!frozenSince) return null
  return <span className="third-frozen strip">{t('frozen', { at: showTime(frozenSince) })}</span>
}

function Who({ row: { number, name, org } }: { readonly row: BoardRow }) {
  return (
    <span className={name ? 'third-who named' : 'third-who'}>
      {name ?? number} {org ? <small>{org}</small> : null}
    </span>
  )
}

type AmountProps = { readonly label: string; readonly value: string; readonly small?: boolean }

function Amount({ label, value, small = false }: AmountProps) {
  return (
    <span className={small ? 'third-amount small' : 'third-amount'}>
      <small>{label}</small>
      <b>{value}</b>
    </span>
  )
}
