import {
  useEffect,
  useRef,
  useState,
  type ButtonHTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { staffPartsText } from '~/i18n/staff-parts'
import { useText } from '~/i18n/use-text'
import { Icon, type IconName } from './icon'

const HOLD_MS = 1500

type HoldButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> & {
  readonly icon?: IconName
  readonly size?: 'big' | 'pad'
}

/**
 * An act that binds: held for 1.5 s by finger, mouse or space bar. It submits its form. Before the page's
 * script has arrived it is an ordinary submit button, so that nobody is locked out.
 */
export function HoldButton({ icon = 'lock', size = 'big', children, disabled, ...rest }: HoldButtonProps) {
  const t = useText(staffPartsText)
  const button = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const held = useRef(false)
  const [holding, setHolding] = useState(false)

  function release() {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    setHolding(false)
  }

  function press() {
    if (timer.current || disabled) return
    setHolding(true)
    timer.current = setTimeout(() => {
      release()
      held.current = true
      button.current?.click()
    }, HOLD_MS)
  }

  useEffect(() => release, [])

  function onClick(event: MouseEvent<HTMLButtonElement>) {
    // A screen reader's press is a click without a pointer: it cannot be held, so it is asked instead.
    const asked = !held.current && event.detail === 0 && window.confirm(t('holdConfirm'))
    if (!held.current && !asked) event.preventDefault()
    held.current = false
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (!event.repeat) press()
  }

  function onKeyUp(event: KeyboardEvent<HTMLButtonElement>) {
    event.preventDefault()
    release()
  }

  return (
    <button
      {...rest}
      ref={button}
      type="submit"
      disabled={disabled}
      className={size === 'pad' ? 'btn bind hold pad-size' : 'btn bind hold big'}
      data-holding={holding || undefined}
      title={t('holdKeyboard')}
      onClick={onClick}
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onBlur={release}
      onContextMenu={(event) => event.preventDefault()}
    >
      <Icon name={icon} />
      <span>{children}</span>
      <small className="font-normal">{t('holdHint')}</small>
    </button>
  )
}
