import { controlText } from '~/i18n/control'
import { showClock } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import type { Tablet } from '~/queries/control/room-bench'
import { Section } from '~/ui/parts/section'
import { Tag } from '~/ui/parts/tag'

const LOW = 20
const SKEW_MS = 60_000

const LOOK = {
  on: { shape: 'disc', tone: 'green' },
  weak: { shape: 'square', tone: 'amber' },
  off: { shape: 'triangle', tone: 'amber' },
  none: { shape: 'hollow', tone: 'plain' },
} as const

/** 平板: by shape and word, never by colour alone. */
export function TabletState({ tablet }: { readonly tablet: Tablet }) {
  const t = useText(controlText)
  const { shape, tone } = LOOK[tablet.state]
  return (
    <Tag shape={shape} {...(tone === 'plain' ? {} : { tone })}>
      {t(`tablet-${tablet.state}`)}
    </Tag>
  )
}

type TabletsProps = { readonly tablets: readonly Tablet[]; readonly version: string }

/** 平板: one line a judge's seat: link, what is unsent, battery, and what has to be done about it. */
export function Tablets({ tablets, version }: TabletsProps) {
  const t = useText(controlText)
  return (
    <Section title={t('tablets')} aside={version}>
      <ul>
        {tablets.map((tablet) => (
          <li
            key={tablet.judgeId}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 border-b border-line py-1.5"
          >
            <b className="font-num text-22">{tablet.seatNo}</b>
            <span>
              <TabletState tablet={tablet} />
              <small className="block text-14 text-ink-2">
                {[
                  tablet.device,
                  tablet.at ? t('tabletAt', { seat: tablet.at }) : '',
                  tablet.state === 'off' && tablet.seenAt
                    ? t('tabletSeen', { time: showClock(tablet.seenAt) })
                    : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
              <Warnings tablet={tablet} version={version} />
            </span>
            <span className="text-right text-14">
              {tablet.state === 'none' ? null : tablet.unsent > 0 ? (
                <b className="block text-amber">{t('unsentN', { n: tablet.unsent })}</b>
              ) : (
                <span className="block">{t('allSent')}</span>
              )}
              {tablet.battery === null ? null : (
                <span
                  className={tablet.battery < LOW && !tablet.charging ? 'font-bold text-amber' : 'text-ink-2'}
                >
                  {t(tablet.battery < LOW && !tablet.charging ? 'batteryLow' : 'battery', {
                    n: tablet.battery,
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Warnings({ tablet, version }: { readonly tablet: Tablet; readonly version: string }) {
  const t = useText(controlText)
  const old = tablet.version !== '' && tablet.version !== version
  const skewed = Math.abs(tablet.skewMs) > SKEW_MS
  if (!old && !skewed) return null
  return (
    <small className="block text-14 text-amber">
      {[old ? t('oldVersion') : '', skewed ? t('skewed', { n: Math.round(tablet.skewMs / 60_000) }) : '']
        .filter(Boolean)
        .join(' · ')}
    </small>
  )
}
