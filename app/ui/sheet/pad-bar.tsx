import type { ReactNode } from 'react'
import { showClock, type Moment } from '~/i18n/format'
import { padBenchText } from '~/i18n/pad-bench'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'
import { BatteryLevel } from './battery-level'

type Link = 'online' | 'weak' | 'offline'

type PadBarProps = {
  readonly link: Link
  readonly unsent: number
  readonly lastDelivered: Moment | null
  /** false: this device keeps nothing, so nothing may be called saved */
  readonly kept?: boolean
  /** null where the browser does not tell */
  readonly battery?: { readonly percent: number; readonly charging: boolean } | null
  /** 裁判 3, device */
  readonly who: ReactNode
  readonly act?: ReactNode
}

/** The bar that is always there: connection, what is not delivered, when something last was. */
export function PadBar(props: PadBarProps) {
  const { link, unsent, lastDelivered, who, act, kept = true, battery = null } = props
  const t = useText(sheetPartsText)
  const bench = useText(padBenchText)
  return (
    <section className={`pad-bar ${link}`} aria-label={t('connection')}>
      <p role="status">
        <span className="pad-net">
          <Icon name={link === 'offline' ? 'offline' : 'wifi'} size={22} />
          {t(link)}
        </span>
        <span>{unsent === 0 ? t('allDelivered') : t('unsent', { n: unsent })}</span>
        {link === 'offline' && kept ? <b>{t('offlineNote')}</b> : null}
      </p>
      {lastDelivered ? (
        <span className="pad-last">{t('lastDelivered', { time: showClock(lastDelivered) })}</span>
      ) : null}
      <span className="pad-who">
        {battery ? (
          <span className={battery.percent < 20 && !battery.charging ? 'pad-battery low' : 'pad-battery'}>
            <BatteryLevel {...battery} />
            <span className="sr-only">{bench('battery', { n: battery.percent })}</span>
            <span aria-hidden="true">{battery.percent}%</span>
          </span>
        ) : null}
        {who}
      </span>
      {act}
    </section>
  )
}
