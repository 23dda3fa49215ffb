import { spawnSync } from 'node:child_process'

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

type Bars = Readonly<Record<string, () => Promise<Bar | readonly Bar[]>>>

/**
 * Runs the named bars, or all of them, each in a process of its own, because the database is chosen once in a process.
 * Exits 1 when one does not hold. Words that begin with - and numbers are left to the bars; every bar is one line of JSON
 * anyway.
 */
export async function runBars(bars: Bars): Promise<void> {
  const [, program = '', ...words] = process.argv
  const wanted = words.filter((word) => !/^-|^[\d.]+$/.test(word))
  const names = wanted.length > 0 ? wanted : Object.keys(bars)
  const [name = ''] = names
  if (names.length === 1) process.exit((await held(bars, name)) ? 0 : 1)
  const flags = words.filter((word) => !wanted.includes(word))
  const each = names.map((one) => {
    const args = [...process.execArgv, program, one, ...flags]
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
  })
  process.exit(each.every(Boolean) ? 0 : 1)
}

async function held(bars: Bars, name: string): Promise<boolean> {
  const run = bars[name]
  if (!run) {
    console.error(`No such bar: ${name}. There are: ${Object.keys(bars).join(', ')}`)
    process.exit(2)
  }
  const found = [await run()].flat()
  for (const bar of found) console.log(JSON.stringify(bar))
  return found.every((bar) => bar.ok)
}
