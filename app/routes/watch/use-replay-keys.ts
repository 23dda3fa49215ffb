import { useEffect, useRef } from 'react'
import { stepsAt, type Reel } from '~/domain/replay/reel'
import type { DeckState } from '~/ui/replay/replay-deck'

/** ← → one happening, Home and End, space: wherever the focus is, unless something there wants the key itself. */
export function useReplayKeys(reel: Reel, deck: DeckState): void {
  const now = useRef({ reel, deck })
  now.current = { reel, deck }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const { reel, deck } = now.current
      const { before, after, first, last } = stepsAt(reel, deck.at)
      const target = event.target instanceof HTMLElement ? event.target : null
      if (event.key === ' ') {
        if (target?.closest('button, a, select, textarea')) return
        deck.play(!deck.playing)
      } else {
        if (target?.closest('select, textarea, input:not([type=range])')) return
        const to = { ArrowLeft: before, ArrowRight: after, Home: first, End: last }[event.key]
        if (to === undefined) return
        if (to !== null) deck.go(to)
      }
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
