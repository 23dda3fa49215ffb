import { Link, useSearchParams } from '@remix-run/react'
import { staffPartsText } from '~/i18n/staff-parts'
import { useText } from '~/i18n/use-text'

type PagerProps = {
  readonly page: number
  readonly pages: number
  /** the search parameter it turns */ readonly name?: string
}

/** Turns pages by ordinary links; pages count from 1. */
export function Pager({ page, pages, name = 'page' }: PagerProps) {
  const t = useText(staffPartsText)
  const [search] = useSearchParams()
  if (pages <= 1) return null
  function to(target: number) {
    const next = new URLSearchParams(search)
    next.set(name, String(target))
    return `?${next.toString()}`
  }
  return (
    <nav className="pager" aria-label={t('page', { n: page, of: pages })}>
      {page > 1 ? (
        <Link className="btn" to={to(page - 1)} rel="prev">
          {t('previous')}
        </Link>
      ) : null}
      <span className="text-ink-2">{t('page', { n: page, of: pages })}</span>
      {page < pages ? (
        <Link className="btn" to={to(page + 1)} rel="next">
          {t('next')}
        </Link>
      ) : null}
    </nav>
  )
}
