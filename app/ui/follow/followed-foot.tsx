import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { FollowedElsewhere } from './board-foot'
import { useFollowed } from './use-followed'

/** 我关注的, on pages without a board: a line at the foot of the screen that leads to each followed number. */
export function FollowedFoot() {
  const t = useText(boardText)
  const { list } = useFollowed()
  if (!list || list.length === 0) return null
  return (
    <aside className="followed-foot hall no-print" aria-label={t('following')}>
      <b>{t('following')}</b>
      <FollowedElsewhere followed={list} />
    </aside>
  )
}
