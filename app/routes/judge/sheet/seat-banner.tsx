import { useState } from 'react'
import { showClock } from '~/i18n/format'
import { padBenchText } from '~/i18n/pad-bench'
import { useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'
import { Dialog } from '~/ui/parts/dialog'
import { PadBanner } from '~/ui/sheet/pad-banner'

type SeatBannerProps = {
  /** the other tablet's name; '' when unknown */
  readonly device: string
  readonly since: string | null
  /** this tablet had the seat before */
  readonly lost: boolean
  readonly onTake: () => Promise<void>
}

/** 席位: another tablet holds it. Everything here is kept; going on here is a take-over, asked for once more. */
export function SeatBanner({ device, since, lost, onTake }: SeatBannerProps) {
  const t = useText(padBenchText)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const who = device || t('seatOther')
  async function take() {
    setBusy(true)
    await onTake()
    setBusy(false)
    setAsking(false)
  }
  return (
    <>
      <PadBanner
        tone="attention"
        title={t(lost ? 'seatLost' : 'seatElse')}
        act={
          <Button kind="primary" size="pad" onClick={() => setAsking(true)}>
            {t('seatTake')}
          </Button>
        }
      >
        {since
          ? t('seatWhere', { device: who, time: showClock(since) })
          : t('seatWhereOnly', { device: who })}
      </PadBanner>
      <Dialog
        open={asking}
        title={t('seatTakeTitle')}
        onClose={() => setAsking(false)}
        acts={
          <>
            <Button size="pad" onClick={() => setAsking(false)}>
              {t('seatTakeNo')}
            </Button>
            <Button kind="primary" size="pad" aria-busy={busy} onClick={() => void take()}>
              {t('seatTakeYes')}
            </Button>
          </>
        }
      >
        {t('seatTakeNote', { device: who })}
      </Dialog>
    </>
  )
}
