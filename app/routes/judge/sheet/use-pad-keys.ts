import { useEffect, useRef } from 'react'
import type { AspectSpec } from '~/domain/aspect'
import type { Answer } from '~/domain/answer'
import { faultsAnswer } from '~/domain/sheet'

type Keys = {
  readonly spec: AspectSpec
  readonly answer: Answer | null
  /** asking: only the keypad and its confirmation listen. desk: the lines take the keys themselves. */
  readonly mode: 'marking' | 'asking' | 'desk'
  readonly onAnswer: (answer: Answer) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onStep: (direction: 'back' | 'forth') => void
  readonly onDesk: () => void
  readonly onHelp: () => void
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
  const made = answer?.kind === 'faults' ? answer : null
  if (spec.rules) {
    if (key === '0') return faultsAnswer(spec.rules, [])
    const rule = /^[1-9]$/.test(key) ? spec.rules[Number(key) - 1] : undefined
    if (rule) return faultsAnswer(spec.rules, [...(made?.rules ?? []), rule.no])
    return key === '-' && made?.rules?.length ? faultsAnswer(spec.rules, made.rules.slice(0, -1)) : null
  }
  if (/^\d$/.test(key)) return { kind: 'faults', count: Number(key) }
  const count = made?.count ?? 0
  if (key === '+') return { kind: 'faults', count: count + 1 }
  return key === '-' && count > 0 ? { kind: 'faults', count: count - 1 } : null
}

const MOVES: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, PageDown: 1, ArrowUp: -1, PageUp: -1 }

/** A key pressed anywhere reaches the keypad on the page. */
function toKeypad(event: KeyboardEvent): void {
  const pad = document.querySelector('.keypad')
  if (!/^[\d.,-]$|^Backspace$/.test(event.key) || !pad || pad.contains(event.target as Node)) return
  event.preventDefault()
  pad.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true, cancelable: true }))
}

function typesElsewhere({ target }: KeyboardEvent): boolean {
  if (target instanceof Element && target.closest('dialog')) return true
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** The whole pad by keyboard. Enter is left alone while marking: it never signs or submits a sheet. */
export function usePadKeys(keys: Keys) {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { spec, mode, onAnswer, onMove, onStep, onDesk, onHelp } = now.current
      if (event.defaultPrevented) return
      if (event.key === 'F2') {
        event.preventDefault()
        onDesk()
        return
      }
      if (typesElsewhere(event)) return
      if ((event.ctrlKey || event.metaKey) && (event.key === 'z' || event.key === 'y')) {
        event.preventDefault()
        onStep(event.key === 'y' || event.shiftKey ? 'forth' : 'back')
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?' || event.key === '？') {
        event.preventDefault()
        onHelp()
        return
      }
      const move = MOVES[event.key]
      if (mode === 'desk') return
      if (move !== undefined) {
        event.preventDefault()
        onMove(move)
      } else if (mode === 'asking') {
        const own = event.target instanceof Element && event.target.closest('.ask button')
        const confirm = own ? null : document.querySelector('[data-ask-confirm]')
        if (event.key === 'Enter' && confirm instanceof HTMLElement) {
          event.preventDefault()
          confirm.click()
        } else toKeypad(event)
      } else {
        const answer = answerOf(now.current, event.key)
        if (answer) onAnswer(answer)
        else if (spec.kind === 'points' || spec.kind === 'tolerance' || spec.kind === 'formula')
          toKeypad(event)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
