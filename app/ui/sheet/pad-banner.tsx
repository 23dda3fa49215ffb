import type { ReactNode } from 'react'
import { Icon } from '~/ui/parts/icon'
import { Blocked } from '~/ui/parts/mark'

type PadBannerProps = {
  /** attention: amber, somebody should act. failed: black with a cross, something does not work. */
  readonly tone: 'attention' | 'failed' | 'plain'
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly act?: ReactNode
}

/** 横幅: across the whole pad, below the bar, above the sheet; it covers nothing. */
export function PadBanner({ tone, title, children, act }: PadBannerProps) {
  return (
    <section className={`pad-banner ${tone}`} role={tone === 'plain' ? 'status' : 'alert'}>
      {tone === 'failed' ? <Blocked quiet /> : null}
      {tone === 'attention' ? <Icon name="warn" size={28} /> : null}
      <div>
        <b>{title}</b>
        {children ? <p>{children}</p> : null}
      </div>
      {act ? <div className="pad-banner-act">{act}</div> : null}
    </section>
  )
}
