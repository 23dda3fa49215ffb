import { useLayoutEffect, useRef, type RefObject } from 'react'

const MOVE_MS = 600
const FADE_MS = 150
const EASE = 'cubic-bezier(.2,.7,.2,1)'

const useBeforePaint = typeof window === 'undefined' ? () => undefined : useLayoutEffect

/**
 * Moves rows from where they stood to where they stand now whenever `beat` changes. Rows carry
 * `data-number`. With reduced motion a moved row only fades in.
 */
export function useFlip(container: RefObject<HTMLElement | null>, beat: string) {
  const tops = useRef(new Map<string, number>())
  useBeforePaint(() => {
    const box = container.current
    if (!box) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const now = new Map<string, number>()
    for (const row of box.querySelectorAll<HTMLElement>('[data-number]')) {
      const number = row.dataset['number'] ?? ''
      now.set(number, row.offsetTop)
      const before = tops.current.get(number)
      const moved = before === undefined ? 0 : before - row.offsetTop
      if (moved === 0) continue
      if (still) row.animate([{ opacity: 0.3 }, { opacity: 1 }], { duration: FADE_MS })
      else
        row.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
          duration: MOVE_MS,
          easing: EASE,
        })
    }
    tops.current = now
  }, [container, beat])
}
