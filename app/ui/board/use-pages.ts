import { useEffect, useState } from 'react'

const PAGE_MS = 12_000

export type Turning = {
  readonly page: number
  readonly pages: number
  readonly paused: boolean
  readonly held: boolean
  readonly setPaused: (paused: boolean) => void
}

/**
 * Turns pages by itself every 12 s; space pauses, arrows turn by hand (WCAG 2.2.2). `held`: the page somebody else holds,
 * counted from 0; past the end it is the last one.
 */
export function usePages(pages: number, held: number | null = null): Turning {
  const [page, setPage] = useState(0)
  const [paused, setPaused] = useState(false)
  const shown = Math.min(held ?? page, Math.max(0, pages - 1))
  const still = held !== null

  useEffect(() => {
    if (paused || still || pages < 2) return
    const timer = setTimeout(() => setPage((shown + 1) % pages), PAGE_MS)
    return () => clearTimeout(timer)
  }, [paused, still, pages, shown])

  useEffect(() => {
    if (still) return setPage(shown) // once it is let go, it goes on from here
    function onKey(event: KeyboardEvent) {
      if (event.target instanceof HTMLElement && event.target.closest('button, a, input')) return
      if (event.key === ' ') setPaused((was) => !was)
      else if (event.key === 'ArrowRight') setPage((shown + 1) % Math.max(1, pages))
      else if (event.key === 'ArrowLeft') setPage((shown + pages - 1) % Math.max(1, pages))
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [pages, shown, still])

  return { page: shown, pages, paused, held: still, setPaused }
}
