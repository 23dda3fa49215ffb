import { useEffect, useRef } from 'react'

const KEYS: Readonly<Record<string, string>> = { n: '[data-key=next]', u: '[data-key=undo]' }

/** N presses the next, U the undo; a key that is held down, or typed into a field, presses nothing. */
export function useCallKeys() {
  const desk = useRef<HTMLDivElement>(null)
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea')) return
      const key = KEYS[event.key.toLowerCase()]
      const button = key ? desk.current?.querySelector<HTMLButtonElement>(key) : null
      if (!button) return
      event.preventDefault()
      button.click()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return desk
}
