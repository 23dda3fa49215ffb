import { useEffect, useState } from 'react'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import type { Live } from '~/realtime/use-live'
import { Icon } from '~/ui/parts/icon'

export type Liveness = Pick<Live<unknown>, 'state' | 'provenAt'>

type LiveDotProps = {
  readonly live: Liveness
}

/**
 * 实时: green while the board was compared with the database within the last five seconds; otherwise for how long nobody
 * knows. Never an error.
 */
export function LiveDot({ live: { state, provenAt } }: LiveDotProps) {
  const t = useText(boardText)
  const silent = useSilence(state === 'lost' || state === 'reload' ? provenAt : null)
  const words = silent !== null ? t('stale', { n: silent }) : state === 'live' ? t('live') : t('loaded')
  const how = silent !== null ? 'stale' : state === 'live' ? '' : 'loaded'
  return (
    <span className={`live ${how}`.trim()}>
      <i aria-hidden="true" />
      {words}
    </span>
  )
}

/** Whole seconds since then, counting on; null: no silence. */
function useSilence(since: number | null): number | null {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (since === null) return
    setNow(performance.now())
    const tick = setInterval(() => setNow(performance.now()), 1000)
    return () => clearInterval(tick)
  }, [since])
  return since === null ? null : Math.max(5, Math.round((now - since) / 1000))
}

/** 封榜: the board stands still on purpose. */
export function Still() {
  const t = useText(boardText)
  return (
    <span className="live still">
      <Icon name="lock" />
      {t('still')}
    </span>
  )
}
