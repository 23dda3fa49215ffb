import type { Awarded } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'
import { Medal } from '~/ui/parts/medal'

/** 揭晓的一栏. `fresh`: the one opened last, on paper. */
export function OpenedLane({ row, fresh }: { readonly row: Awarded; readonly fresh: boolean }) {
  const t = useText(ceremonyText)
  return (
    <li className={fresh ? 'award-lane strip fresh' : 'award-lane'} data-tier={row.tier}>
      <Medal tier={row.tier} size={110} />
      <span className="lane-number">
        <small>{t('number')}</small>
        <b>{row.number}</b>
      </span>
      <span className="lane-who">
        <b>{row.name}</b>
        <small>{row.org}</small>
      </span>
      <span className="lane-total">{showHundredths(row.totalHundredths)}</span>
    </li>
  )
}
