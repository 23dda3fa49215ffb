import { Link, useSearchParams } from '@remix-run/react'
import { useText } from '~/i18n/use-text'
import { watchText } from '~/i18n/watch'
import type { SeasonMedals } from '~/queries/watch/medals.server'
import { MedalStandings } from '~/ui/event/medal-standings'
import { Section } from '~/ui/parts/section'

const BY = ['delegation', 'org'] as const
const ORDERS = ['gold', 'total'] as const

/** 奖牌榜 of one season: by county or by school, gold first or all medals first; the choice is in the address. */
export function SeasonMedalTable({ medals }: { readonly medals: SeasonMedals }) {
  const t = useText(watchText)
  const [search] = useSearchParams()
  const by = search.get('by') === 'org' ? 'org' : 'delegation'
  const order = search.get('order') === 'total' ? 'total' : 'gold'
  const rows = medals[by][order]
  if (rows.length === 0) return null
  const to = (next: { readonly by?: string; readonly order?: string }) =>
    `?${new URLSearchParams({ by, order, ...next }).toString()}`
  return (
    <Section title={t('medals')} level={3}>
      <nav className="choices" aria-label={t('medalsBy')}>
        {BY.map((one) => (
          <Link
            key={one}
            to={to({ by: one })}
            preventScrollReset
            aria-current={one === by ? 'true' : undefined}
          >
            {t(one)}
          </Link>
        ))}
        {ORDERS.map((one) => (
          <Link
            key={one}
            to={to({ order: one })}
            preventScrollReset
            aria-current={one === order ? 'true' : undefined}
          >
            {t(one === 'gold' ? 'byGold' : 'byTotal')}
          </Link>
        ))}
      </nav>
      <div className="medals">
        <MedalStandings rows={rows} caption={t('medals')} nameHead={t(by)} />
      </div>
    </Section>
  )
}
