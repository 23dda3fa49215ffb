/** One measured promise: what was found against what is allowed, in one line of JSON. */
export type Bar = {
  readonly bar: string
  /** null: not measured here, the detail says why */
  readonly figure: number | null
  readonly unit: string
  readonly limit: number | string
  readonly ok: boolean
  /** what the same figure is elsewhere, or without the guard */
  readonly peer: string | null
  readonly seed: number | null
  readonly detail: string | Readonly<Record<string, unknown>>
}

/** Runs the named bar, or all of them; exits 1 when one does not hold. */
export async function runBars(
  bars: Readonly<Record<string, () => Promise<Bar | readonly Bar[]>>>,
): Promise<void> {
  const wanted = process.argv.slice(2).filter((one) => !one.startsWith('-'))
  const names = wanted.length > 0 ? wanted : Object.keys(bars)
  let held = true
  for (const name of names) {
    const run = bars[name]
    if (!run) {
      console.error(`No such bar: ${name}. There are: ${Object.keys(bars).join(', ')}`)
      process.exit(2)
    }
    for (const bar of [await run()].flat()) {
      held &&= bar.ok
      console.log(JSON.stringify(bar))
    }
  }
  process.exit(held ? 0 : 1)
}
