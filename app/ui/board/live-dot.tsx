import { useEffect, useState } from 'react'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

const QUIET_S = 5

type LiveDotProps = {
  readonly connected: boolean
  /** counts from the last time this changed */ readonly asOf: string
}

/** 实时: a dot while news can arrive; how long it has been silent once it cannot. Never an error. */
export function LiveDot({ connected, asOf }: LiveDotProps) {
  const t = useText(boardText)
  const [silent, setSilent] = useState(0)
  useEffect(() => {
    setSilent(0)
    if (connected) return
    const since = performance.now()
    const tick = setInterval(() => setSilent(Math.round((performance.now() - since) / 1000)), 1000)
    return () => clearInterval(tick)
  }, [connected, asOf])
  const stale = silent >= QUIET_S
  return (
    <span className={stale ? 'live stale' : 'live'}>
      <i aria-hidden="true" />
      {stale ? t('stale', { n: silent }) : t('live')}
    </span>
  )
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
