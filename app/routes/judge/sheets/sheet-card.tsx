import { Link } from '@remix-run/react'
import { showHundredths } from '~/domain/exact'
import { padText } from '~/i18n/pad'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { SheetCard as Card } from '~/queries/judge/my-sheets.server'
import { DeliveryState } from '~/ui/parts/delivery-state'
import { Icon } from '~/ui/parts/icon'

type SheetCardProps = {
  readonly card: Card
  /** marks of this sheet that are still on this tablet */
  readonly unsent: number
  /** the server would not take one of them */
  readonly stuck: boolean
}

/** One number to mark: how far it is, and whether everything of it has arrived. */
export function SheetCard({ card, unsent, stuck }: SheetCardProps) {
  const t = useText(padText)
  const started = card.given > 0 || unsent > 0
  const full = card.given === card.of && unsent === 0
  const border =
    card.status === 'signed'
      ? 'border-line bg-sunk'
      : unsent > 0
        ? 'border-amber-fill bg-sheet'
        : started
          ? 'border-rule bg-sheet'
          : 'border-dashed border-rule'
  return (
    <Link
      to={card.status === 'open' && full ? paths.sign(card.id) : paths.sheet(card.id)}
      className={`block min-h-28 rounded-[6px] border-[1.5px] px-3 py-2 text-ink no-underline hover:bg-blue-wash ${border}`}
    >
      <b className="block font-num text-28 leading-tight">{card.seat}</b>
      {card.status === 'signed' ? (
        <>
          <DeliveryState state="locked" />
          <span className="block font-num font-bold">
            {card.totalHundredths === null ? '' : showHundredths(card.totalHundredths)}
          </span>
        </>
      ) : (
        <>
          <span className={full ? 'block font-bold text-amber' : 'block text-ink-2'}>
            {full ? t('complete') : started ? t('givenOf', { n: card.given, of: card.of }) : t('notStarted')}
          </span>
          {stuck ? (
            <span className="flex items-center gap-1.5 text-14 font-bold text-amber">
              <Icon name="warn" size={18} />
              {t('stuckGo', { n: 1 })}
            </span>
          ) : unsent > 0 ? (
            <DeliveryState state="local" detail={t('unsentItems', { n: unsent })} />
          ) : card.given > 0 ? (
            <DeliveryState state="delivered" />
          ) : null}
        </>
      )}
    </Link>
  )
}
