/** Work that comes round by itself. */
export type Round = { readonly name: string; readonly everyMs: number; readonly work: () => Promise<void> }

export type Clock = { readonly stop: () => Promise<void> }

/** Runs each round after its pause, never twice at once; a round that fails is told and runs again. */
export function openClock(rounds: readonly Round[], failed: (name: string, error: unknown) => void): Clock {
  let stopped = false
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()

  function plan(round: Round): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      const run = round
        .work()
        .catch((error: unknown) => failed(round.name, error))
        .finally(() => {
          running.delete(run)
          if (!stopped) plan(round)
        })
      running.add(run)
    }, round.everyMs)
    timer.unref()
    timers.add(timer)
  }

  rounds.forEach(plan)
  return {
    async stop() {
      stopped = true
      timers.forEach((timer) => clearTimeout(timer))
      await Promise.all(running)
    },
  }
}
