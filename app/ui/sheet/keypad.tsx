import type { KeyboardEvent } from 'react'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'

type KeypadProps = {
  readonly text: string
  readonly onText: (text: string) => void
  /** whether a text may stand; a key that would lead to one that may not does nothing */
  readonly allows: (text: string) => boolean
  readonly decimals?: boolean
  readonly negative?: boolean
  readonly disabled?: boolean
  /** six: one row of six, for a PIN */
  readonly shape?: 'phone' | 'six'
  /** the text is a stored value: the next digit begins a new one instead of growing it */
  readonly fresh?: boolean
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** 数字键盘: a value out of range cannot be typed. The physical keyboard works while it has the focus. */
export function Keypad(props: KeypadProps) {
  const {
    text,
    onText,
    allows,
    decimals = false,
    negative = false,
    disabled = false,
    shape = 'phone',
    fresh = false,
  } = props
  const t = useText(sheetPartsText)

  function after(key: string): string {
    if (key === 'erase') return text.slice(0, -1)
    if (key === '-') return text.startsWith('-') ? text.slice(1) : `-${text}`
    if (fresh) return key === '.' ? '0.' : key
    if (key === '.') return text.includes('.') ? text : `${text || '0'}.`
    return text === '0' && shape === 'phone' ? key : text + key
  }

  function press(key: string) {
    const next = after(key)
    if (!disabled && (fresh || next !== text) && (key === 'erase' || allows(next))) onText(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key === 'Backspace' ? 'erase' : event.key === ',' ? '.' : event.key
    const known =
      /^\d$/.test(key) || key === 'erase' || (key === '.' && decimals) || (key === '-' && negative)
    if (!known) return
    event.preventDefault()
    press(key)
  }

  function keyOf(key: string, word: string, label?: string) {
    const idle =
      disabled || (key === 'erase' ? text === '' : (!fresh && after(key) === text) || !allows(after(key)))
    return (
      <button
        key={key}
        type="button"
        className="key"
        aria-disabled={idle}
        aria-label={label}
        onClick={() => press(key)}
      >
        {word}
      </button>
    )
  }

  return (
    <div
      className={shape === 'six' ? 'keypad six' : 'keypad'}
      role="group"
      aria-label={t('keypad')}
      onKeyDown={onKeyDown}
    >
      {DIGITS.map((digit) => keyOf(digit, digit))}
      {shape === 'six' ? null : decimals ? (
        keyOf('.', '.', t('point'))
      ) : negative ? (
        keyOf('-', '±', t('sign'))
      ) : (
        <span />
      )}
      {keyOf('0', '0')}
      {keyOf('erase', t('erase'))}
    </div>
  )
}
