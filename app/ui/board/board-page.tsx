import type { ReactNode } from 'react'
import type { BoardRow, BoardView } from '~/domain/board'
import { boardText } from '~/i18n/board'
import type { Tell } from '~/i18n/define'
import { showClock, showDayTime, showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { asOfWord } from './as-of-word'
import { BoardQuiet } from './board-quiet'
import { BoardTable } from './board-table'
import { FrozenPlate } from './frozen-plate'
import { LiveDot, type Liveness } from './live-dot'

type BoardPageProps = {
  readonly view: BoardView
  readonly live: Liveness
  /** the numbers this reader follows: their rows are strips of paper */
  readonly followed?: readonly string[]
  readonly reasonOf?: (row: BoardRow) => string | null
  /** above the table: find, refresh */
  readonly tools?: ReactNode
  /** below the table: the ways out */
  readonly children?: ReactNode
  /** always in sight: the followed number */
  readonly foot?: ReactNode
}

/** The whole public board: name, state, tools, table, and the followed number at the foot. */
export function BoardPage(props: BoardPageProps) {
  const { view, live, followed = [], reasonOf, tools, children, foot } = props
  const t = useText(boardText)
  const lang = useLang()
  return (
    <div className="board-page">
      <div className="board-head">
        <h1>
          {view.event.name}
          <small>{groupName(view.event.group, lang)}</small>
        </h1>
        <p className="board-state">
          {view.frozenSince ? <FrozenPlate since={view.frozenSince} /> : null}
          {view.frozenSince && live.state !== 'lost' ? null : <LiveDot live={live} />}
          <span>
            {t(asOfWord(view))}{' '}
            <b>{view.phase === 'open' ? showDayTime(view.asOf, lang) : showClock(view.asOf)}</b>
          </span>
        </p>
      </div>
      {tools}
      {view.rows.length === 0 ? (
        <BoardQuiet view={view} />
      ) : (
        <>
          <p className="board-note">{noteOf(view, t)}</p>
          <BoardTable view={view} followed={followed} {...(reasonOf ? { reasonOf } : {})} />
        </>
      )}
      {children ? <p className="board-links no-print">{children}</p> : null}
      {foot}
    </div>
  )
}

function noteOf(view: BoardView, t: Tell<keyof (typeof boardText)['zh']>): string {
  if (view.phase === 'open') return t('openNote')
  const counted = view.modules.filter((module) => module.counted).map((module) => module.code)
  if (view.frozenSince)
    return t('frozenNote', { at: showTime(view.frozenSince), modules: counted.join(' / ') || '—' })
  return counted.length > 0 ? t('blindTotal', { modules: counted.join(' / ') }) : t('blindNothing')
}
