import { useEffect, useRef } from 'react'
import type { AspectSpec } from '~/domain/scheme'
import type { Answer } from '~/domain/sheet'

type Keys = {
  readonly spec: AspectSpec
  readonly answer: Answer | null
  readonly onAnswer: (answer: Answer) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onStep: (direction: 'back' | 'forth') => void
}

function answerOf({ spec, answer }: Keys, key: string): Answer | null {
  if (spec.kind === 'judgement') {
    const score = ([0, 1, 2, 3] as const).find((one) => String(one) === key)
    return score === undefined ? null : { kind: 'judgement', score }
  }
  if (spec.kind === 'binary') {
    if (key === '1' || key === 'y') return { kind: 'yes-no', yes: true }
    return key === '0' || key === 'n' ? { kind: 'yes-no', yes: false } : null
  }
  if (spec.kind !== 'deduction') return null
  if (/^\d$/.test(key)) return { kind: 'faults', count: Number(key) }
  const count = answer?.kind === 'faults' ? answer.count : 0
  if (key === '+') return { kind: 'faults', count: count + 1 }
  return key === '-' && count > 0 ? { kind: 'faults', count: count - 1 } : null
}

/** The whole pad by keyboard. Enter is left alone: it never signs or submits a sheet. */
export function usePadKeys(keys: Keys) {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { spec, onAnswer, onMove, onStep } = now.current
      if (event.defaultPrevented || event.target instanceof HTMLInputElement) return
      if ((event.ctrlKey || event.metaKey) && (event.key === 'z' || event.key === 'y')) {
        event.preventDefault()
        onStep(event.key === 'y' || event.shiftKey ? 'forth' : 'back')
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const move =
        event.key === 'ArrowDown' || event.key === 'PageDown'
          ? 1
          : event.key === 'ArrowUp' || event.key === 'PageUp'
            ? -1
            : 0
      if (move !== 0) {
        event.preventDefault()
        onMove(move)
        return
      }
      const answer = answerOf(now.current, event.key)
      if (answer) onAnswer(answer)
      else if (
        (spec.kind === 'points' || spec.kind === 'tolerance' || spec.kind === 'formula') &&
        /^[\d.,-]$|^Backspace$/.test(event.key)
      ) {
        // the keypad takes the physical keys as its own, wherever the focus is
        const pad = document.querySelector('.keypad')
        if (pad && !pad.contains(event.target as Node)) {
          event.preventDefault()
          pad.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true, cancelable: true }))
        }
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
