import { padText } from '~/i18n/pad'
import { useText } from '~/i18n/use-text'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { Button } from '~/ui/parts/button'
import { PadBar } from '~/ui/sheet/pad-bar'
import { Banners } from './banners'
import { CallButton } from './call-button'
import { useBattery } from './use-battery'
import { useOfflineSeconds } from './use-bench'
import type { Bench } from './use-bench-view'
import type { Pad } from './use-pad'

type ConnectionProps = {
  readonly pad: Pad
  readonly bench: Bench
  readonly sheet: JudgeSheet
  readonly device: string
  readonly onGo: (aspectId: string) => void
}

/** The connection bar with the chief judge's call, and what the judge has to do about anything that is wrong. */
export function Connection({ pad, bench, sheet, device, onGo }: ConnectionProps) {
  const t = useText(padText)
  const { box, stuck } = pad
  const battery = useBattery()
  const offlineSeconds = useOfflineSeconds(box.link === 'offline')
  const first = stuck[0]
  return (
    <>
      <PadBar
        link={box.link}
        unsent={box.taps.length}
        lastDelivered={box.lastDelivered}
        kept={box.storage === 'kept'}
        battery={battery}
        who={
          <>
            <span>{t('seat', { n: sheet.judge.seatNo })}</span>
            {device ? <span className="pad-device">{device}</span> : null}
          </>
        }
        act={
          <>
            {first ? (
              <Button icon="warn" size="pad" onClick={() => onGo(first.tap.aspectId)}>
                {t('stuckGo', { n: stuck.length })}
              </Button>
            ) : null}
            <CallButton
              calls={bench.view.calls}
              waiting={box.taps.some((tap) => tap.kind === 'call')}
              seat={sheet.seat.code}
              onCall={pad.call}
            />
          </>
        }
      />
      <Banners pad={pad} bench={bench} battery={battery} offlineSeconds={offlineSeconds} sheet={sheet} />
    </>
  )
}
