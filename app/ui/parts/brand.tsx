import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { partsText } from '~/i18n/parts'
import { useText } from '~/i18n/use-text'

export function Brand({ to = paths.home() }: { readonly to?: string }) {
  const t = useText(partsText)
  return (
    <Link className="brand" to={to}>
      <span className="yin on brand-seal" aria-hidden="true">
        赛
      </span>
      {t('brand')}
    </Link>
  )
}
