import { useEffect, useRef, useState } from 'react'
import type { BoardView } from '~/domain/board'
import { placeOf, timeAt, type Reel } from '~/domain/replay/reel'
import { upTo } from '~/domain/replay/track'
import { paths } from '~/paths'
import type { DeckState } from '~/ui/replay/replay-deck'

type Loaded = { readonly code: string; readonly at: number; readonly view: BoardView; readonly reel: Reel }

const FRAME_MS = 100
/** the board's own rule: while it plays, at most one change a second */
const BATCH_MS = 1_000
const RETRY_MS = 2_000
const MOST_VIEWS = 240

/** The happening at or before a time: between two happenings there is one view. */
function momentBefore({ times }: Reel, at: number): number {
  return times[Math.max(0, upTo(times.length, (index) => times[index], at) - 1)] ?? at
}

async function fetchView(code: string, at: number): Promise<BoardView> {
  const answer = await fetch(`${paths.boardApi(code)}?at=${new Date(at).toISOString()}`)
  if (!answer.ok) throw new Error(`the board of a moment: ${answer.status}`)
  return (await answer.json()) as BoardView
}

/**
 * Moves along the reel by hand, by keys or played at a speed. Views are fetched when they are needed, one at a time, and
 * kept; what was loaded with the page is shown until the first other one is here.
 */
export function useReplay({ code, at: loadedAt, view: loadedView, reel }: Loaded) {
  const [at, setAt] = useState(loadedAt)
  const [held, setHeld] = useState({ moment: momentBefore(reel, loadedAt), view: loadedView })
  const [playing, setPlaying] = useState(false)
  const [speed, hasten] = useState(60)
  const [awake, setAwake] = useState(false)
  const [lost, setLost] = useState(false)
  const views = useRef(new Map<number, BoardView>())
  const asking = useRef({ busy: false, notBefore: 0 })
  const wanted = momentBefore(reel, at)
  const due = wanted !== held.moment

  useEffect(() => setAwake(true), [])
  useEffect(() => {
    setAt(loadedAt)
    setHeld({ moment: momentBefore(reel, loadedAt), view: loadedView })
  }, [loadedAt, loadedView, reel])

  useEffect(() => {
    if (!playing) return
    const end = reel.times.at(-1) ?? 0
    const timer = setInterval(
      () => setAt((now) => Math.min(end, timeAt(reel, placeOf(reel, now) + FRAME_MS * speed))),
      FRAME_MS,
    )
    return () => clearInterval(timer)
  }, [playing, reel, speed])

  useEffect(() => {
    if (playing && at >= (reel.times.at(-1) ?? 0)) setPlaying(false)
  }, [at, playing, reel])

  useEffect(() => {
    if (!due) return
    const ask = async () => {
      const { busy, notBefore } = asking.current
      if (busy || performance.now() < notBefore) return
      asking.current = { busy: true, notBefore }
      let wait = playing ? BATCH_MS : 0
      try {
        const view = views.current.get(wanted) ?? (await fetchView(code, wanted))
        views.current.set(wanted, view)
        const [oldest] = views.current.keys()
        if (views.current.size > MOST_VIEWS && oldest !== undefined) views.current.delete(oldest)
        setHeld({ moment: wanted, view })
        setLost(false)
      } catch {
        wait = RETRY_MS
        setLost(true)
      }
      asking.current = { busy: false, notBefore: performance.now() + wait }
    }
    // at once as well: what plays fast wants another moment before the first tick
    void ask()
    const timer = setInterval(() => void ask(), FRAME_MS)
    return () => clearInterval(timer)
  }, [code, due, playing, wanted])

  function go(to: number) {
    setPlaying(false)
    setAt(to)
  }
  function play(on: boolean) {
    if (on && at >= (reel.times.at(-1) ?? 0)) setAt(reel.times[0] ?? at)
    setPlaying(on)
  }
  const deck: DeckState = { at, playing, speed, awake, go, play, hasten }
  return { deck, view: held.view, shownOf: held.moment, lost }
}
