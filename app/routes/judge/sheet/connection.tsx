import { padText } from '~/i18n/pad'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { Button, ButtonLink } from '~/ui/parts/button'
import { PadBar } from '~/ui/sheet/pad-bar'
import { useOfflineSeconds } from './use-bench'
import type { Pad } from './use-pad'

const LONG_SECONDS = 60

type ConnectionProps = {
  readonly pad: Pad
  readonly sheet: JudgeSheet
  readonly device: string
  readonly onGo: (aspectId: string) => void
}

/** The connection bar with what the judge has to do about it, if anything. */
export function Connection({ pad, sheet, device, onGo }: ConnectionProps) {
  const t = useText(padText)
  const { box, stuck } = pad
  const offline = useOfflineSeconds(box.link === 'offline')
  const first = stuck[0]
  const act = box.signIn ? (
    <>
      <b className="text-amber">{t('signInAgain', { n: box.taps.length })}</b>
      <ButtonLink to={paths.judgeEnter()}>{t('enterAgain')}</ButtonLink>
    </>
  ) : first ? (
    <Button icon="warn" onClick={() => onGo(first.tap.aspectId)}>
      {t('stuckGo', { n: stuck.length })}
    </Button>
  ) : offline !== null && offline >= LONG_SECONDS ? (
    <b className="text-amber">{t('tellNote', { n: offline })}</b>
  ) : null
  return (
    <PadBar
      link={box.link}
      unsent={box.taps.length}
      lastDelivered={box.lastDelivered}
      who={
        <>
          {t('seat', { n: sheet.judge.seatNo })}
          {device ? <span className="ml-4 max-sm:hidden">{device}</span> : null}
        </>
      }
      act={act}
    />
  )
}
