import { Link } from '@remix-run/react'
import { lazy, Suspense } from 'react'
import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { placeOf } from '~/domain/place'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { Icon } from '~/ui/parts/icon'
import { followSearch, type Followed } from './followed'
import { useFollowNote } from './use-follow-note'

// asked for only on a page that is awake and follows somebody: most who watch never need it
const NoticeSwitch = lazy(async () => ({ default: (await import('./notice-switch')).NoticeSwitch }))

type BoardFootProps = {
  readonly view: BoardView
  /** the numbers followed here; the first is the one always in sight */
  readonly numbers: readonly string[]
  /** what this phone remembers, of all events; null before the page is awake */
  readonly kept: readonly Followed[] | null
  readonly follow: (number: string) => void
  readonly unfollow: (number: string) => void
}

/** 我关注的: the followed number, always in sight at the foot of the board; opened, everything one can do with it. */
export function BoardFoot({ view, numbers, kept, follow, unfollow }: BoardFootProps) {
  const t = useText(boardText)
  const note = useFollowNote(view, numbers)
  const { code, name, group } = view.event
  const rows = numbers.flatMap((number) => view.rows.find((row) => row.number === number) ?? [])
  const [first] = rows
  if (!first) return null
  const others = (kept ?? []).filter((one) => one.code !== code)
  const isNew = (number: string) => kept?.every((one) => one.code !== code || one.number !== number) ?? false
  return (
    <aside className="board-foot strip" aria-label={t('following')}>
      <p className="foot-note" role="status">
        {note}
      </p>
      <details>
        <summary>
          <FootRow
            view={view}
            row={first}
            label={rows.length > 1 ? t('followedMany', { n: rows.length }) : t('following')}
          />
        </summary>
        <div className="foot-more">
          <ul>
            {rows.map(({ number, name: who, rank }) => (
              <li key={number}>
                <a className="foot-name" href={`#n-${number}`} aria-label={`${t('jump')} ${number}`}>
                  <b>{who ?? number}</b>
                  <span>{rank === null ? t('noPlace') : t('place', { rank })}</span>
                </a>
                <Link className="btn" to={paths.card(code, number)} aria-label={`${t('card')} ${number}`}>
                  {t('card')}
                </Link>
                <Link
                  className="btn"
                  to={`${paths.board(code)}${followSearch(numbers.filter((one) => one !== number))}`}
                  preventScrollReset
                  aria-label={t('unfollowNumber', { number })}
                  onClick={() => unfollow(number)}
                >
                  {t('unfollow')}
                </Link>
                {isNew(number) ? (
                  <button className="btn" type="button" onClick={() => follow(number)}>
                    {t('followKeep')}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
          {kept ? (
            <Suspense>
              <NoticeSwitch note={note} title={`${name} ${group}`} />
            </Suspense>
          ) : null}
          <FollowedElsewhere followed={others} />
        </div>
      </details>
    </aside>
  )
}

/** Links to the followed numbers of other events. */
export function FollowedElsewhere({ followed }: { readonly followed: readonly Followed[] }) {
  const t = useText(boardText)
  if (followed.length === 0) return null
  return (
    <nav className="foot-others" aria-label={t('followOthers')}>
      {followed.map(({ code, event, number }) => (
        <Link key={code + number} to={`${paths.board(code)}${followSearch([number])}`}>
          {event} <b>{number}</b>
        </Link>
      ))}
    </nav>
  )
}

type FootRowProps = { readonly view: BoardView; readonly row: BoardRow; readonly label: string }

function FootRow({ view, row, label }: FootRowProps) {
  const t = useText(boardText)
  const { rank, totalHundredths: total, number } = row
  const ahead = placeOf(view.rows, number)?.ahead
  return (
    <>
      <span className="foot-rank">{rank ?? t('noRank')}</span>
      <span className="foot-who">
        <b>{row.name ?? number}</b>
        <small>{label}</small>
      </span>
      <span className="foot-gap">
        {ahead ? (
          <>
            {t('behind', { rank: ahead.rank })} <b>{showHundredths(ahead.byHundredths)}</b>
          </>
        ) : rank === 1 ? (
          t('first')
        ) : null}
      </span>
      <span className="foot-total">{total === null ? t('noRank') : showHundredths(total)}</span>
      <span className="foot-open">
        <Icon name="next" />
      </span>
    </>
  )
}
