import { controlText } from '~/i18n/control'
import { showClock } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import type { ControlRoom } from '~/queries/control/room-view'
import { Section } from '~/ui/parts/section'

/** 刚刚送达: the last taps, so that the chief judge sees the hall is alive. */
export function Recent({ room }: { readonly room: ControlRoom }) {
  const t = useText(controlText)
  return (
    <Section title={t('recent')}>
      {room.recent.length === 0 ? <p className="text-ink-2">{t('noRecent')}</p> : null}
      <ol>
        {room.recent.map((tap, i) => (
          <li key={`${tap.at}${i}`} className="flex gap-4 border-b border-line py-1 text-ink-2">
            <span className="font-num">{showClock(tap.at)}</span>
            <span>{t('judge', { n: tap.seatNo })}</span>
            <span className="font-num">{tap.seat}</span>
            <span className="font-num">{tap.aspect}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
