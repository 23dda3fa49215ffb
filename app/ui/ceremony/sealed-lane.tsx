import type { CeremonyView } from '~/domain/ceremony'
import { showHundredths } from '~/domain/exact'
import { ceremonyText } from '~/i18n/ceremony'
import { showDay, showTime } from '~/i18n/format'
import { tierText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { HallMark } from './hall-mark'

type Seal = CeremonyView['seal']

type SealedLaneProps = {
  readonly next: NonNullable<NonNullable<CeremonyView['opened']>['next']>
  readonly seal: Seal
  /** smaller, above what has just been opened */
  readonly waits: boolean
}

/** 封着的一栏: paper under a 封条; of who is in it only the award and what the total is not below. */
export function SealedLane({ next, seal, waits }: SealedLaneProps) {
  const t = useText(ceremonyText)
  const tier = useText(tierText)
  const plates = (
    <span aria-hidden="true" className="plates">
      <i />
      <i />
      <i />
    </span>
  )
  return (
    <section className={waits ? 'lane-sealed strip waits' : 'lane-sealed strip'} aria-label={tier(next.tier)}>
      <HallMark tier={next.tier} />
      <div className="lane-hidden">
        <p>
          {tier(next.tier)}
          <span>{next.count > 1 ? t('shared', { n: next.count }) : t('number')}</span>
          {waits ? plates : null}
        </p>
        {waits ? null : plates}
        {seal && !waits ? (
          <p className="lane-digest">
            {t('commitment')} <b>{`${seal.commitment.slice(0, 4)}…${seal.commitment.slice(-4)}`}</b>
            <br />
            {t('commitmentNote')}
          </p>
        ) : null}
      </div>
      <SealStrip seal={waits ? null : seal} />
      <p className="lane-bound">
        <span>{next.atLeastHundredths === null ? t('first') : t('atLeast')}</span>
        {next.atLeastHundredths === null ? null : <b>{showHundredths(next.atLeastHundredths)}</b>}
      </p>
    </section>
  )
}

/** 封条: two vermilion edges, 封, who watched and when the numbers were sealed. */
export function SealStrip({ seal }: { readonly seal: Seal }) {
  const t = useText(ceremonyText)
  const lang = useLang()
  return (
    <div className="seal-strip" aria-hidden="true">
      <b>{t('seal')}</b>
      {seal?.supervisor ? <span>{t('watched', { name: seal.supervisor })}</span> : null}
      {seal ? (
        <span>
          {showDay(seal.at, lang)} {showTime(seal.at)}
        </span>
      ) : null}
    </div>
  )
}
