import { useEffect, useState } from 'react'

const PAGE_MS = 12_000

/** Turns pages by itself every 12 s; space pauses, arrows turn by hand (WCAG 2.2.2). */
export function usePages(pages: number) {
  const [page, setPage] = useState(0)
  const [paused, setPaused] = useState(false)
  const shown = Math.min(page, Math.max(0, pages - 1))

  useEffect(() => {
    if (paused || pages < 2) return
    const timer = setTimeout(() => setPage((shown + 1) % pages), PAGE_MS)
    return () => clearTimeout(timer)
  }, [paused, pages, shown])

  useEffect(() => {
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
  }, [pages, shown])

  return { page: shown, paused, setPaused }
}
