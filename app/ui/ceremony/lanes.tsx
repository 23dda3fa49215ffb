import type { CSSProperties } from 'react'
import type { Awarded } from '~/domain/ceremony'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'
import { usePages } from '~/ui/board/use-pages'
import { OpenedLane } from './opened-lane'

type LanesProps = {
  readonly rows: readonly Awarded[]
  /** nothing waits above, so that there is room for more */
  readonly last: boolean
  /** 优胜 stands at the foot and takes its room */
  readonly foot: boolean
}

/** 已揭晓的各栏, best first: one or two are big; more stand in two columns and turn by the page. */
export function Lanes({ rows, last, foot }: LanesProps) {
  const t = useText(ceremonyText)
  const big = last ? 2 : 1
  const lines = (foot ? 2 : 3) + (last ? 1 : 0)
  const size = rows.length > big ? 'small' : 'big'
  const each = size === 'big' ? big : lines * 2
  const pages = Math.max(1, Math.ceil(rows.length / each))
  const { page } = usePages(pages)
  if (rows.length === 0) return <div />
  return (
    <div className="lanes" data-size={size} style={{ '--rows': lines } as CSSProperties}>
      {rows.slice(page * each, page * each + each).map((row) => (
        <OpenedLane key={row.number} row={row} />
      ))}
      {pages > 1 ? <p className="page-of">{t('page', { n: page + 1, of: pages })}</p> : null}
    </div>
  )
}
