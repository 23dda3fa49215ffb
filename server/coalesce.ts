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
 * Turns a burst of touches into few runs: the first touch runs at once; everything that arrives while it runs becomes
 * exactly one more run. After a second run in a row it rests as long as the two ran, at most `restMs`: two judges who
 * mark in the same breath are both told at once, and a long burst never takes more than half of the time.
 * A touch is never lost: the last run starts after the last touch.
 */
export function coalesce(run: () => Promise<void>, restMs: number, timer: Timer = wallTimer): () => void {
  let state: 'idle' | 'busy' | 'spare' | 'resting' = 'idle'
  let touched = false
  let ran = 0
  let turn = 0

  function start(second: boolean): void {
    state = 'busy'
    touched = false
    const from = timer.now()
    const settled = () => {
      ran = (second ? ran : 0) + timer.now() - from
      if (!second && touched) return start(true)
      state = second ? 'resting' : 'spare'
      const mine = (turn += 1)
      timer.later(() => mine === turn && rested(), Math.min(restMs, ran))
    }
    run().then(settled, settled)
  }

  function rested(): void {
    if (touched) start(false)
    else state = 'idle'
  }

  return function touch(): void {
    if (state === 'idle') return start(false)
    if (state === 'spare') return start(true)
    touched = true
  }
}
