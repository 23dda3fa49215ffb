import type { ReactNode } from 'react'
import { showClock, type Moment } from '~/i18n/format'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

type Link = 'online' | 'weak' | 'offline'

type PadBarProps = {
  readonly link: Link
  readonly unsent: number
  readonly lastDelivered: Moment | null
  /** 裁判 3, device */
  readonly who: ReactNode
  readonly act?: ReactNode
}

/** The bar that is always there: connection, what is not delivered, when something last was. */
export function PadBar({ link, unsent, lastDelivered, who, act }: PadBarProps) {
  const t = useText(sheetPartsText)
  return (
    <section className={`pad-bar ${link}`} aria-label={t('connection')}>
      <p role="status">
        <span className="pad-net">
          <Icon name={link === 'offline' ? 'offline' : 'wifi'} size={22} />
          {t(link)}
        </span>
        <span>{unsent === 0 ? t('allDelivered') : t('unsent', { n: unsent })}</span>
        {link === 'offline' ? <b>{t('offlineNote')}</b> : null}
      </p>
      {lastDelivered ? (
        <span className="pad-last">{t('lastDelivered', { time: showClock(lastDelivered) })}</span>
      ) : null}
      <span className="pad-who">{who}</span>
      {act}
    </section>
  )
}
