import { memo } from 'react'
import type { BoardView } from '~/domain/board'
import type { Moment } from '~/domain/replay/moments'
import { showClock, showDate } from '~/i18n/format'
import { replayText } from '~/i18n/replay'
import { useLang, useText } from '~/i18n/use-text'
import { BoardTable } from '~/ui/board/board-table'
import { FrozenPlate } from '~/ui/board/frozen-plate'
import { groupName } from '~/ui/event/group-name'
import { Scale } from '~/ui/parts/scale'
import { useMilestoneName, useMomentWords } from './moment-words'
import { MomentLink } from './moment-link'

// the clock moves ten times a second, the board once
const Table = memo(BoardTable)

type ReplayBoardProps = {
  readonly view: BoardView
  readonly moments: readonly Moment[]
  readonly at: number
  readonly go: (at: number) => void
}

/** The board of a moment, which moment it is and what happened then; beside it the moments everybody looks for. */
export function ReplayBoard({ view, moments, at, go }: ReplayBoardProps) {
  const t = useText(replayText)
  const lang = useLang()
  const words = useMomentWords()
  const milestone = useMilestoneName()
  const newest = moments.filter((moment) => moment.at <= at).at(-1)
  const now = moments.filter((moment) => moment.at === newest?.at)
  const { sheets, sheetsOf } = view.progress
  return (
    <>
      <div className="replay-head">
        <h1>
          {view.event.name}
          <small>{groupName(view.event.group, lang)}</small>
        </h1>
        <span className="replay-name">{t('name')}</span>
        {view.frozenSince ? <FrozenPlate since={view.frozenSince} /> : null}
      </div>
      <div className="replay-now">
        <p className="replay-clock">
          <small>T =</small> {showClock(at)} <small className="replay-day">{showDate(at, lang)}</small>
        </p>
        <ul className="replay-words">
          {now.map((moment) => (
            <li key={words(moment)}>
              <time dateTime={new Date(moment.at).toISOString()}>{showClock(moment.at)}</time> {words(moment)}
            </li>
          ))}
        </ul>
        {sheetsOf > 0 ? (
          <div className="replay-sheets">
            <p>
              {t('sheets')} <b>{sheets}</b> / {sheetsOf}
            </p>
            <Scale value={sheets} max={sheetsOf} label={`${t('sheets')} ${sheets}/${sheetsOf}`} />
          </div>
        ) : null}
        <nav className="replay-milestones" aria-label={t('milestones')}>
          <h2>{t('milestones')}</h2>
          <ul>
            {moments
              .filter(({ long }) => long)
              .map((moment, index) => (
                <li key={index} data-past={moment.at <= at || undefined}>
                  <MomentLink at={moment.at} go={go}>
                    <time>{showClock(moment.at)}</time> {milestone(moment)}
                  </MomentLink>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      <div className="replay-board">
        {view.frozenSince ? <p className="board-note">{t('frozenNote')}</p> : null}
        {view.rows.length > 0 ? <Table view={view} /> : <p className="board-note">{t('noRows')}</p>}
      </div>
    </>
  )
}
