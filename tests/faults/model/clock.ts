import type { dice } from '../dice'

export type Dice = ReturnType<typeof dice>

type Due = { readonly at: number; readonly order: number; readonly work: () => void; off: boolean }

/** Time that passes only when told to: the same seed gives the same order of events. */
export function openClock(startMs: number) {
  let now = startMs
  let order = 0
  const due: Due[] = []

  function later(work: () => void, ms: number): () => void {
    const one: Due = { at: now + Math.max(0, ms), order: (order += 1), work, off: false }
    const before = due.findLastIndex((other) => other.at <= one.at)
    due.splice(before + 1, 0, one)
    return () => {
      one.off = true
    }
  }

  /** Lets everything that is due happen, one event after another, each with all that follows from it at once. */
  async function pass(ms: number): Promise<void> {
    const until = now + ms
    for (let one = due[0]; one && one.at <= until; one = due[0]) {
      due.shift()
      if (one.off) continue
      now = one.at
      one.work()
      await settled()
    }
    now = until
    await settled()
  }

  const wait = (ms: number) => new Promise<void>((done) => void later(done, ms))
  return { now: () => now, later, pass, wait }
}

export type Clock = ReturnType<typeof openClock>

// enough turns for every chain of promises between two events
async function settled(): Promise<void> {
  await new Promise((done) => setImmediate(done))
}
