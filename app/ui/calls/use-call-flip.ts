import { useLayoutEffect, useRef, type RefObject } from 'react'

const MOVE_MS = 650
const FADE_MS = 150
const EASE = 'cubic-bezier(.2,.7,.2,1)'

const useBeforePaint = typeof window === 'undefined' ? () => undefined : useLayoutEffect

/**
 * Moves numbers from the column they stood in to the one they stand in now whenever `beat` changes, as those in
 * `[data-number]`; who is new fades in. With reduced motion everything only fades.
 */
export function useCallFlip(container: RefObject<HTMLElement | null>, beat: string) {
  const places = useRef<ReadonlyMap<string, DOMRect> | null>(null)
  useBeforePaint(() => {
    const box = container.current
    if (!box) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    const now = new Map<string, DOMRect>()
    for (const one of box.querySelectorAll<HTMLElement>('[data-number]')) {
      const number = one.dataset['number'] ?? ''
      const place = one.getBoundingClientRect()
      now.set(number, place)
      const before = places.current?.get(number)
      const moved = before && (before.left !== place.left || before.top !== place.top)
      if (!places.current || (before && !moved)) continue
      if (still || !before) one.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE_MS })
      else {
        const from = `translate(${before.left - place.left}px, ${before.top - place.top}px)`
        const scale = Math.min(1, Math.max(0.2, before.height / Math.max(1, place.height)))
        one.animate(
          [
            { transform: `${from} scale(${scale})`, transformOrigin: '0 0' },
            { transform: 'none', transformOrigin: '0 0' },
          ],
          { duration: MOVE_MS, easing: EASE },
        )
      }
    }
    places.current = now
  }, [container, beat])
}
