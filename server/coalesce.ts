/** Time as the coalescer needs it; tests hand in their own. */
export type Timer = {
  readonly now: () => number
  readonly later: (work: () => void, ms: number) => unknown
}

const wallTimer: Timer = {
  now: () => performance.now(),
  later: (work, ms) => setTimeout(work, ms).unref(),
}

type Lane = { again: boolean; startedAt: number }

/**
 * Turns a burst of touches of one topic into few runs: the first touch runs at once, everything
 * that arrives while it runs or within `burstMs` of its start becomes exactly one more run.
 * A touch is never lost: the last run of a topic starts after its last touch.
 */
export function coalesce(run: (topic: string) => Promise<void>, burstMs: number, timer: Timer = wallTimer) {
  const lanes = new Map<string, Lane>()

  function start(topic: string, lane: Lane): void {
    lane.again = false
    lane.startedAt = timer.now()
    const settle = () => settled(topic, lane)
    run(topic).then(settle, settle)
  }

  function settled(topic: string, lane: Lane): void {
    const rest = Math.max(0, lane.startedAt + burstMs - timer.now())
    timer.later(() => {
      if (lane.again) start(topic, lane)
      else lanes.delete(topic)
    }, rest)
  }

  return function touch(topic: string): void {
    const lane = lanes.get(topic)
    if (lane) {
      lane.again = true
      return
    }
    const fresh: Lane = { again: false, startedAt: 0 }
    lanes.set(topic, fresh)
    start(topic, fresh)
  }
}
