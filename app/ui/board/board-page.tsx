import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { boardText } from '~/i18n/board'
import { showClock, showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { EmptyState } from '~/ui/parts/empty-state'
import { Icon } from '~/ui/parts/icon'
import { BoardTable } from './board-table'
import { FrozenPlate } from './frozen-plate'
import { LiveDot } from './live-dot'

type BoardPageProps = {
  readonly view: BoardView
  readonly connected: boolean
  /** what the reader looked for (?n=427), by number or, once open, by name */
  readonly find: string
  readonly reasonOf?: (row: BoardRow) => string | null
  /** below the table: the ways out */
  readonly children?: ReactNode
}

/** The whole public board: name, state, find, table, and the followed number at the foot. */
export function BoardPage({ view, connected, find, reasonOf, children }: BoardPageProps) {
  const t = useText(boardText)
  const lang = useLang()
  const open = view.phase === 'open'
  const mine = find ? view.rows.find((row) => row.number === find || row.name === find) : undefined
  return (
    <div className="board-page">
      <div className="board-head">
        <h1>
          {view.event.name}
          <small>{groupName(view.event.group, lang)}</small>
        </h1>
        <p className="board-state">
          {view.frozenSince ? (
            <FrozenPlate since={view.frozenSince} />
          ) : (
            <LiveDot connected={connected} asOf={view.asOf} />
          )}
          <span>
            {t('asOf')} <b>{showClock(view.asOf)}</b>
          </span>
        </p>
      </div>
      <Form method="get" className="board-find" role="search" preventScrollReset>
        <label>
          <Icon name="search" />
          <span className="sr-only">{open ? t('findOpen') : t('find')}</span>
          <input
            name="n"
            type="search"
            defaultValue={find}
            inputMode={open ? 'text' : 'numeric'}
            placeholder={open ? t('findOpen') : t('find')}
            autoComplete="off"
          />
        </label>
        <button className="btn" type="submit">
          {t('findGo')}
        </button>
      </Form>
      {find && !mine && view.rows.length > 0 ? <p role="status">{t('notFound', { number: find })}</p> : null}
      <p className="board-note">{noteOf(view, t)}</p>
      {view.rows.length === 0 ? (
        <EmptyState title={t('waiting')}>{t('waitingNote')}</EmptyState>
      ) : (
        <BoardTable view={view} mine={mine?.number} {...(reasonOf ? { reasonOf } : {})} />
      )}
      {children ? <p className="board-links no-print">{children}</p> : null}
      {mine ? <MyFoot view={view} row={mine} /> : null}
    </div>
  )
}

function noteOf(view: BoardView, t: ReturnType<typeof useText<keyof (typeof boardText)['zh']>>): string {
  if (view.phase === 'open') return t('openNote')
  if (view.phase === 'waiting') return t('blindNote')
  const counted = view.modules.filter((module) => module.counted).map((module) => module.code)
  if (view.frozenSince)
    return t('frozenNote', { at: showTime(view.frozenSince), modules: counted.join(' / ') || '—' })
  return counted.length > 0 ? t('blindTotal', { modules: counted.join(' / ') }) : t('blindNothing')
}

/** The followed number, always in sight, with what separates it from the place above. */
function MyFoot({ view, row }: { readonly view: BoardView; readonly row: BoardRow }) {
  const t = useText(boardText)
  const { rank, totalHundredths: total } = row
  const above =
    rank === null ? undefined : view.rows.filter((one) => one.rank !== null && one.rank < rank).at(-1)
  const ahead = above?.totalHundredths ?? null
  return (
    <div className="board-foot strip">
      <span className="foot-rank">{rank ?? t('noRank')}</span>
      <span className="foot-who">
        <b>{row.name ?? row.number}</b>
        <small>{t('myNumber')}</small>
      </span>
      <span className="foot-gap">
        {above && ahead !== null && total !== null ? (
          <>
            {t('behind', { rank: above.rank ?? '' })}
            <b>{showHundredths(ahead - total)}</b>
          </>
        ) : rank === 1 ? (
          t('first')
        ) : null}
      </span>
      <span className="foot-total">{total === null ? t('noRank') : showHundredths(total)}</span>
    </div>
  )
}
