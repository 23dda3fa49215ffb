/** Time as the coalescer needs it; tests hand in their own. */
export type Timer = {
  readonly now: () => number
  readonly later: (work: () => void, ms: number) => unknown
}

const wallTimer: Timer = {
  now: () => performance.now(),
  later: (work, ms) => setTimeout(work, ms).unref(),
}

/**
 * Turns a burst of touches into few runs: the first touch runs at once; everything that arrives while it runs, or while
 * it rests afterwards, becomes exactly one more run. It rests as long as it ran, at most `restMs`: what is quick is told
 * at once again, what is slow never takes more than half of the time.
 * A touch is never lost: the last run starts after the last touch.
 */
export function coalesce(run: () => Promise<void>, restMs: number, timer: Timer = wallTimer): () => void {
  let state: 'idle' | 'busy' | 'busy-again' = 'idle'

  function start(): void {
    state = 'busy'
    const from = timer.now()
    const settled = () => timer.later(rested, Math.min(restMs, timer.now() - from))
    run().then(settled, settled)
  }

  function rested(): void {
    if (state === 'busy-again') start()
    else state = 'idle'
  }

  return function touch(): void {
    if (state === 'idle') start()
    else state = 'busy-again'
  }
}
