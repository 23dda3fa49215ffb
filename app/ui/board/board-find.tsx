import { Form, Link } from '@remix-run/react'
import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { findOnBoard } from '~/domain/find-on-board'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

const SHOWN = 12

type BoardFindProps = {
  readonly view: BoardView
  /** what was looked for (?q=) */
  readonly find: string
  readonly followed: readonly string[]
  /** this very page again */
  readonly here: string
  /** the address that follows one more number, and the one without a search */
  readonly toFollow: (number: string) => string
  readonly toClear: string
  readonly follow: (number: string) => void
}

/** 找编号: the field, the way to refresh by hand, and what was found. Ordinary forms and links: no script needed. */
export function BoardFind(props: BoardFindProps) {
  const { view, find, followed, here } = props
  const t = useText(boardText)
  const open = view.phase === 'open'
  const word = open ? t('findOpen') : t('find')
  return (
    <>
      <div className="board-find">
        <Form method="get" role="search" preventScrollReset>
          {followed.length > 0 ? <input type="hidden" name="n" value={followed.join(',')} /> : null}
          <label>
            <Icon name="search" />
            <span className="sr-only">{word}</span>
            <input
              key={find}
              name="q"
              type="search"
              defaultValue={find}
              inputMode={open ? 'text' : 'numeric'}
              enterKeyHint="search"
              maxLength={40}
              placeholder={open ? t('findOpenShort') : word}
              autoComplete="off"
            />
          </label>
          <button className="btn" type="submit">
            {t('findGo')}
          </button>
        </Form>
        <Link className="btn" to={here} replace preventScrollReset>
          <Icon name="refresh" />
          <span>{t('refresh')}</span>
        </Link>
      </div>
      {followed.length === 0 && !find && view.rows.length > 0 ? (
        <p className="board-note no-print">{t('followHint')}</p>
      ) : null}
      {find && view.rows.length > 0 ? <Hits {...props} rows={findOnBoard(view.rows, find)} /> : null}
    </>
  )
}

function Hits({
  view,
  find,
  rows,
  followed,
  toFollow,
  toClear,
  follow,
}: BoardFindProps & { readonly rows: readonly BoardRow[] }) {
  const t = useText(boardText)
  const more = rows.length > SHOWN
  return (
    <div className="board-hits">
      <p role="status">
        {rows.length === 0
          ? `${t('notFound', { number: find })}${view.phase === 'open' ? '' : ` ${t('numbersOnly')}`}`
          : t(more ? 'hitsMore' : 'hits', { n: rows.length, shown: SHOWN })}{' '}
        <Link to={toClear} preventScrollReset>
          {t('clearFind')}
        </Link>
      </p>
      <ul>
        {rows.slice(0, SHOWN).map(({ number, name, org, rank, totalHundredths: total }) => (
          <li key={number}>
            <a href={`#n-${number}`} aria-label={`${t('jump')} ${name ?? number}`}>
              <b>{name ?? number}</b>
              <small>{[name ? number : '', org ?? ''].filter(Boolean).join(' ')}</small>
            </a>
            <span className="hit-place">
              {rank === null ? t('noPlace') : t('place', { rank })}
              {total === null ? null : <b>{showHundredths(total)}</b>}
            </span>
            {followed.includes(number) ? (
              <span className="hit-done">{t('mine')}</span>
            ) : (
              <Link
                className="btn"
                to={toFollow(number)}
                preventScrollReset
                aria-label={t('followNumber', { number })}
                onClick={() => follow(number)}
              >
                {t('follow')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
