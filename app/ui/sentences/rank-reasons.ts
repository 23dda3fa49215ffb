import type { BoardView } from '~/domain/board'
import type { Lang } from '~/i18n/define'
import { reasonText } from './reasons'

/** Why each row has its rank, by number, where the total alone does not say it. */
export function rankReasons(view: BoardView, lang: Lang): Record<string, string> {
  return Object.fromEntries(
    view.rows.flatMap(({ number, decidedBy }) =>
      decidedBy && decidedBy.code !== 'rank-by-total' ? [[number, reasonText(decidedBy, lang)]] : [],
    ),
  )
}
