import { useState } from 'react'
import { showTime } from '~/i18n/format'
import { padText } from '~/i18n/pad'
import { padBenchText } from '~/i18n/pad-bench'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { padFileName } from '~/realtime/pad-file'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { Button, ButtonLink } from '~/ui/parts/button'
import { PadBanner } from '~/ui/sheet/pad-banner'
import { SeatBanner } from './seat-banner'
import type { Battery } from './use-battery'
import { seatIsElsewhere, type Bench } from './use-bench-view'
import type { Pad } from './use-pad'

const LONG_SECONDS = 60
const SKEW_MS = 60_000
const LOW_PERCENT = 20

type BannersProps = {
  readonly pad: Pad
  readonly bench: Bench
  readonly battery: Battery | null
  readonly offlineSeconds: number | null
  readonly sheet: JudgeSheet
}

/** What stands between this tablet and its marks arriving, the gravest first, each with what to do about it. */
export function Banners({ pad, bench, battery, offlineSeconds, sheet }: BannersProps) {
  const t = useText(padBenchText)
  const words = useText(padText)
  const { box, skewMs, update } = pad
  const unsent = box.taps.length
  const elsewhere = seatIsElsewhere(bench, pad.own)
  const { reopened, view } = bench
  const span = useSpan()
  return (
    <>
      {box.storage === 'failed' ? (
        <PadBanner tone="failed" title={t('storageTitle')} act={<ExportButton pad={pad} sheet={sheet} />}>
          {unsent > 0 ? t('storageNote', { n: unsent }) : t('storageAllSent')}
          {t('storageWhy')}
        </PadBanner>
      ) : null}
      {box.outdated ? (
        <PadBanner
          tone="failed"
          title={t('outdatedTitle')}
          act={
            <Button kind="primary" size="pad" icon="refresh" onClick={() => location.reload()}>
              {t('reload')}
            </Button>
          }
        >
          {t('outdatedNote', { n: unsent })}
        </PadBanner>
      ) : null}
      {box.signIn ? (
        <PadBanner
          tone="attention"
          title={words('signInAgain', { n: unsent })}
          act={
            <ButtonLink to={paths.judgeEnter()} size="pad" kind="primary">
              {words('enterAgain')}
            </ButtonLink>
          }
        />
      ) : null}
      {box.seatTaken !== null || elsewhere ? (
        <SeatBanner
          device={box.seatTaken?.device ?? view.seat.device}
          since={elsewhere ? view.seat.since : null}
          lost={bench.held}
          onTake={pad.takeSeat}
        />
      ) : null}
      {offlineSeconds !== null && offlineSeconds >= LONG_SECONDS ? (
        <PadBanner
          tone="attention"
          title={t('offlineLong', { time: span(offlineSeconds), n: unsent })}
          act={<ExportButton pad={pad} sheet={sheet} />}
        >
          {t('offlineDo')}
        </PadBanner>
      ) : null}
      {reopened ? (
        <PadBanner tone="attention" title={t('reopenedTitle')}>
          {t('reopenedNote', { time: showTime(reopened.at), by: reopened.by, reason: reopened.reason })}
        </PadBanner>
      ) : null}
      {battery && battery.percent < LOW_PERCENT && !battery.charging ? (
        <PadBanner tone="attention" title={t('batteryLow', { n: battery.percent })} />
      ) : null}
      {skewMs !== null && Math.abs(skewMs) > SKEW_MS ? (
        <PadBanner tone="plain" title={t('skew', { time: span(Math.round(Math.abs(skewMs) / 1000)) })} />
      ) : null}
      {update.ready && !box.outdated ? (
        <PadBanner
          tone="plain"
          title={t('updateTitle')}
          act={
            <Button size="pad" icon="refresh" onClick={update.apply}>
              {t('updateAct')}
            </Button>
          }
        >
          {t('updateNote')}
        </PadBanner>
      ) : null}
    </>
  )
}

function useSpan() {
  const t = useText(padBenchText)
  return (seconds: number) =>
    seconds < 60
      ? t('seconds', { s: seconds })
      : t('minutesSeconds', { m: Math.floor(seconds / 60), s: seconds % 60 })
}

/** 导出: the unsent marks as one sealed file, for the day nothing else works. */
function ExportButton({ pad, sheet }: { readonly pad: Pad; readonly sheet: JudgeSheet }) {
  const t = useText(padBenchText)
  const [said, setSaid] = useState<'exported' | 'exportFailed' | null>(null)
  async function save() {
    try {
      const url = URL.createObjectURL(await pad.exportFile())
      const link = document.createElement('a')
      link.href = url
      link.download = padFileName(sheet.event.code, sheet.judge.seatNo, new Date())
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
      setSaid('exported')
    } catch {
      setSaid('exportFailed')
    }
  }
  return (
    <>
      {said ? <span role="status">{t(said)}</span> : null}
      <Button size="pad" icon="download" onClick={() => void save()}>
        {t('export')}
      </Button>
    </>
  )
}
