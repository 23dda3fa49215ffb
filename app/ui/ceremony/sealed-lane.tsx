import type { CeremonyView } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { showDayTime } from '~/i18n/format'
import { tierText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { Medal } from '~/ui/parts/medal'

type SealedLaneProps = {
  readonly next: NonNullable<NonNullable<CeremonyView['opened']>['next']>
  readonly seal: CeremonyView['seal']
}

/** 封着的一栏: paper under a 封条; of who is in it only the award and what the total is not below. */
export function SealedLane({ next, seal }: SealedLaneProps) {
  const t = useText(ceremonyText)
  const tier = useText(tierText)
  const lang = useLang()
  return (
    <section className="lane-sealed strip" aria-label={tier(next.tier)}>
      <Medal tier={next.tier} size={180} />
      <div className="lane-hidden">
        <p>
          {tier(next.tier)} <span>{next.count > 1 ? t('shared', { n: next.count }) : t('number')}</span>
        </p>
        <p aria-hidden="true" className="plates">
          <i />
          <i />
          <i />
        </p>
        {seal ? (
          <p className="lane-digest">
            {t('commitment')} <b>{`${seal.commitment.slice(0, 4)}…${seal.commitment.slice(-4)}`}</b>
            <br />
            {t('commitmentNote')}
          </p>
        ) : null}
      </div>
      <div className="seal-strip" aria-hidden="true">
        <b>{t('seal')}</b>
        {seal ? <span>{showDayTime(seal.at, lang)}</span> : null}
      </div>
      <p className="lane-bound">
        <span>{next.atLeastHundredths === null ? t('first') : t('atLeast')}</span>
        {next.atLeastHundredths === null ? null : <b>{showHundredths(next.atLeastHundredths)}</b>}
      </p>
    </section>
  )
}
