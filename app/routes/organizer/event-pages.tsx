import { Link } from '@remix-run/react'
import { eventText } from '~/i18n/event'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'

const PAGES = [
  {
    when: 'before',
    pages: [
      ['goEntries', paths.entries],
      ['goRules', paths.rules],
      ['goScheme', paths.scheme],
      ['goPanel', paths.panel],
    ],
  },
  {
    when: 'during',
    pages: [
      ['goCheckIn', paths.checkIn],
      ['goDraw', paths.draw],
      ['goCalls', paths.callDesk],
      ['goControl', paths.control],
    ],
  },
  {
    when: 'hall',
    pages: [
      ['goBoard', paths.boardDesk],
      ['goCeremony', paths.ceremonyDesk],
      ['goReplay', paths.replay],
    ],
  },
  {
    when: 'after',
    pages: [
      ['goResults', paths.results],
      ['goAwards', paths.awardsEvent],
    ],
  },
] as const

/** 这个赛项的各页, by when they are needed: before the contest, at it, in the hall, afterwards. */
export function EventPages({ code }: { readonly code: string }) {
  const t = useText(eventText)
  return (
    <nav className="event-pages" aria-label={t('pages')}>
      {PAGES.map(({ when, pages }) => (
        <div key={when}>
          <p>{t(when)}</p>
          {pages.map(([key, to]) => (
            <Link key={key} to={to(code)}>
              {t(key)}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  )
}
