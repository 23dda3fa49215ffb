import type { ReactNode } from 'react'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import type { Turning } from './use-pages'

type WallFootProps = { readonly turning: Turning; readonly children?: ReactNode }

/** Under a wall's table: what the page shows, how long it stays, which of how many it is. */
export function WallFoot({ turning, children }: WallFootProps) {
  const t = useText(boardText)
  const { page, pages, paused, held, setPaused } = turning
  const place = { n: page + 1, of: pages }
  return (
    <div className="wall-foot">
      {children}
      <span className="wall-turn" data-still={paused || held || pages < 2 || undefined}>
        {pages > 1 ? <i key={`${page}${String(paused)}`} /> : null}
      </span>
      {pages < 2 ? null : held ? (
        <span>{t('heldAt', place)}</span>
      ) : (
        <button
          type="button"
          onClick={() => setPaused(!paused)}
          aria-label={paused ? t('resume') : t('pause')}
        >
          {paused ? t('paused') : t('page', place)}
        </button>
      )}
    </div>
  )
}
