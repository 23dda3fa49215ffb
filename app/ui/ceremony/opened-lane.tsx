import type { Awarded } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { comma } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { HallMark } from './hall-mark'

const LONG = 7

/** 揭晓的一栏: award, number, name or team with its members, unit, total. */
export function OpenedLane({ row }: { readonly row: Awarded }) {
  const t = useText(ceremonyText)
  const lang = useLang()
  const { tier, number, name, members, org, rank, totalHundredths } = row
  return (
    <div className="award-lane" data-tier={tier}>
      <HallMark tier={tier} />
      <span className="lane-number">
        <small>{t('number')}</small>
        <b>{number}</b>
      </span>
      <span className="lane-who">
        <b data-long={[...name].length > LONG || undefined}>{name}</b>
        <small>
          {[...(members.length > 0 ? [members.join(lang === 'zh' ? '、' : ', ')] : []), org].join(
            comma(lang),
          )}
        </small>
      </span>
      <span className="lane-total">
        <small>{t('place', { rank })}</small>
        {showHundredths(totalHundredths)}
      </span>
    </div>
  )
}
