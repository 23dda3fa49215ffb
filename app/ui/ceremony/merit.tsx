import type { Awarded } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { tierText } from '~/i18n/levels'
import { useText } from '~/i18n/use-text'
import { usePages } from '~/ui/board/use-pages'

const IN_LINE = 4
const IN_LIST = 12
const FEW = 9
const LONG = 5

type MeritProps = { readonly list: readonly Awarded[] }

/** 优胜名单, when it is opened: twelve a page. */
export function MeritList({ list }: MeritProps) {
  const t = useText(ceremonyText)
  const { rows, pages, page, title } = useMerit(list, IN_LIST)
  return (
    <section className="merit-list" data-few={list.length <= FEW || undefined} aria-label={title}>
      <h2>{title}</h2>
      <ol>{rows}</ol>
      {pages > 1 ? <p className="page-of">{t('page', { n: page + 1, of: pages })}</p> : null}
    </section>
  )
}

/** 优胜奖 at the foot once the places are opened: rank, name, delegation, total; four at a time. */
export function MeritLine({ list }: MeritProps) {
  const t = useText(ceremonyText)
  const { rows, pages, page, title } = useMerit(list, IN_LINE)
  return (
    <section className="merit-line" aria-label={title}>
      <h2>
        {title}
        <small>{pages > 1 ? t('page', { n: page + 1, of: pages }) : t('openedAlready')}</small>
      </h2>
      <ol>{rows}</ol>
    </section>
  )
}

function useMerit(list: readonly Awarded[], each: number) {
  const tier = useText(tierText)
  const pages = Math.max(1, Math.ceil(list.length / each))
  const { page } = usePages(pages)
  const rows = list.slice(page * each, page * each + each).map((row) => <Merit key={row.number} row={row} />)
  return { rows, pages, page, title: list[0] ? tier(list[0].tier) : '' }
}

function Merit({ row }: { readonly row: Awarded }) {
  return (
    <li className="merit">
      <span>{row.rank}</span>
      <b data-long={[...row.name].length > LONG || undefined}>{row.name}</b>
      <span className="merit-total">{showHundredths(row.totalHundredths)}</span>
      <small>{row.delegation || row.org}</small>
    </li>
  )
}
