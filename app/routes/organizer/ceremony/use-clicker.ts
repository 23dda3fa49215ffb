import { useEffect, type RefObject } from 'react'

const FORTH = ['ArrowRight', 'ArrowDown', 'PageDown', ' ']
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp']

/** 翻页笔: the keys a clicker sends press the two buttons; a space on a button presses that one. */
export function useClicker(
  forth: RefObject<HTMLButtonElement | null>,
  back: RefObject<HTMLButtonElement | null>,
): void {
  useEffect(() => {
    function onKey(pressed: KeyboardEvent) {
      const on = pressed.target instanceof HTMLElement ? pressed.target : null
      if (pressed.repeat || on?.closest('input, select, textarea')) return
      if (pressed.key === ' ' && on?.closest('button, a, summary')) return
      if (FORTH.includes(pressed.key)) forth.current?.click()
      else if (BACK.includes(pressed.key)) back.current?.click()
      else return
      pressed.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [forth, back])
}
