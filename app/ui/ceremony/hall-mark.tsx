import type { Tier } from '~/domain/tier'
import { tierText } from '~/i18n/levels'
import { useText } from '~/i18n/use-text'
import { Medal } from '~/ui/parts/medal'

const PLATES: { readonly [T in Tier]?: string } = { first: '一', second: '二', third: '三' }

/** 奖项 as it can be read from the last row of a hall: the medal, or the class of the prize on a plate. */
export function HallMark({ tier }: { readonly tier: Tier }) {
  const t = useText(tierText)
  const plate = PLATES[tier]
  if (!plate) return <Medal tier={tier} size={110} />
  return (
    <span className="medal plate" data-tier={tier} role="img" aria-label={t(tier)}>
      <b aria-hidden="true">{plate}</b>
    </span>
  )
}
