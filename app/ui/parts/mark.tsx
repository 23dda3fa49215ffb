import type { ReactNode } from 'react'
import { partsText } from '~/i18n/parts'
import { useText } from '~/i18n/use-text'
import { Icon } from './icon'

type MarkProps = {
  readonly children?: ReactNode
  /** the text beside it already says the state */
  readonly quiet?: boolean
}

/** 阻断: black and a cross; never vermilion, which only binds. */
export function Blocked({ children, quiet = false }: MarkProps) {
  const t = useText(partsText)
  return (
    <span className="mark">
      <span className="stop">
        <Icon name="cross" size={16} />
      </span>
      {quiet ? null : <span className={children ? 'sr-only' : ''}>{t('blocked')}</span>}
      {children}
    </span>
  )
}

/** 提醒 */
export function Warn({ children, quiet = false }: MarkProps) {
  const t = useText(partsText)
  return (
    <span className="mark">
      <span className="text-amber">
        <Icon name="warn" size={24} />
      </span>
      {quiet ? null : <span className={children ? 'sr-only' : ''}>{t('warn')}</span>}
      {children}
    </span>
  )
}

/** 就绪 */
export function Ready({ children, quiet = false }: MarkProps) {
  const t = useText(partsText)
  return (
    <span className="mark">
      <span className="text-green">
        <Icon name="check" size={24} />
      </span>
      {quiet ? null : <span className={children ? 'sr-only' : ''}>{t('ready')}</span>}
      {children}
    </span>
  )
}

type CheckRowProps = {
  readonly state: 'blocked' | 'warn' | 'ready'
  readonly name: ReactNode
  readonly children: ReactNode
  readonly aside?: ReactNode
}

const MARKS = { blocked: Blocked, warn: Warn, ready: Ready } as const

/** One line of a readiness list: state, name, what was found, and the remedy or the date. Blocked lines are framed. */
export function CheckRow({ state, name, children, aside }: CheckRowProps) {
  const Mark = MARKS[state]
  return (
    <li className={state === 'blocked' ? 'ck blocked' : 'ck'}>
      <Mark>
        <b className="sr-only" />
      </Mark>
      <b>{name}</b>
      <span className="ck-fact">{children}</span>
      <span className="ck-aside">{aside}</span>
    </li>
  )
}

/** The list around CheckRow. */
export function CheckList({ children }: { readonly children: ReactNode }) {
  return <ul className="ck-list">{children}</ul>
}
