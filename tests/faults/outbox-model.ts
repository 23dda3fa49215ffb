import type { Bar } from '../bench/bar'
import { dice, seedOf } from './dice'
import { openClock } from './model/clock'
import { openDisk } from './model/disk'
import { openServer } from './model/server'
import { openTablet, type Made, type Net, type Plant } from './model/tablet'

const START_MS = Date.UTC(2026, 9, 1)
const ASPECTS = ['A1', 'A2', 'A3'] as const

type Counted = {
  false: number
  lost: number
  doubled: number
  disordered: number
  overwritten: number
  open: number
}

const NOTHING: Counted = { false: 0, lost: 0, doubled: 0, disordered: 0, overwritten: 0, open: 0 }

/** One run: a judge marks while everything goes wrong; then the world is well again and everything must have arrived. */
async function oneRun(seed: number, plant: Plant): Promise<Counted & { readonly taps: number }> {
  const throws = dice(seed)
  const clock = openClock(START_MS)
  const disk = openDisk(clock, throws)
  const server = openServer(clock.now)
  const net: Net = { mode: 'good', signedIn: true }
  const made = new Map<string, Made>()
  const dropped = new Set<string>()
  const wrongs = new Set<string>()
  let names = 0
  const name = () => `t${(names += 1)}`
  const tablet = openTablet({
    ...{ clock, dice: throws, disk, server, net, plant, made, dropped },
    wrong: (what) => void wrongs.add(what),
  })

  const steps = 12 + throws.below(28)
  for (let at = 0; at < steps; at += 1) {
    const page = throws.below(4) === 0 ? 1 : 0
    switch (throws.below(16)) {
      case 0:
        tablet.crash(page)
        break
      case 1:
        net.mode = throws.of(['good', 'bad', 'bad', 'offline'] as const)
        break
      case 2:
        disk.suffer(throws.of(['none', 'none', 'fails', 'mute'] as const))
        break
      case 3:
        net.signedIn = throws.below(3) > 0
        break
      case 4:
        server.setTaken(throws.below(2) === 0)
        break
      case 5:
        server.elsewhere(name(), throws.of(ASPECTS), throws.below(1000))
        break
      case 6:
        tablet.page(page).settle(name())
        break
      case 7:
        tablet.page(page).core.flush()
        break
      default:
        tablet.page(page).mark(name(), throws.of(ASPECTS))
    }
    await clock.pass(throws.of([0, 5, 50, 400, 3_000, 20_000]))
  }

  net.mode = 'good'
  net.signedIn = true
  disk.suffer('none')
  server.setTaken(false)
  for (let round = 0; round < 12; round += 1) {
    for (const at of [0, 1]) {
      const page = tablet.page(at)
      page.core.flush()
      await clock.pass(3_000)
      for (let turn = 0; turn < 40 && page.state().stuck.length > 0; turn += 1) {
        page.settle(name())
        await clock.pass(2_000)
      }
    }
    await clock.pass(25_000)
  }
  const counted = judge(server.rows, made, dropped, server.has)
  const left = [0, 1].reduce((sum, at) => sum + tablet.page(at).state().taps.length, 0)
  return { ...counted, false: wrongs.size, open: left, taps: made.size }
}

type Rows = ReturnType<typeof openServer>['rows']

/** What the rows say about what the judge was shown. */
function judge(
  rows: Rows,
  made: Map<string, Made>,
  dropped: Set<string>,
  has: (id: string) => boolean,
): Counted {
  const order = [...made.keys()]
  const found = { ...NOTHING, doubled: rows.length - new Set(rows.map((row) => row.entryId)).size }
  // a draft that never reached the disk dies with its page; it was shown as a draft
  for (const [entryId, one] of made) if (!has(entryId) && !dropped.has(entryId) && one.onDisk) found.lost += 1
  const lastAt = new Map<string, number>()
  for (const row of rows) {
    const one = made.get(row.entryId)
    if (!one) continue
    const at = order.indexOf(row.entryId)
    if (at < (lastAt.get(row.aspectId) ?? -1)) found.disordered += 1
    lastAt.set(row.aspectId, at)
    if (row.upon !== one.upon) found.overwritten += 1
  }
  return found
}

function sum(a: Counted, b: Counted): Counted {
  const keys = Object.keys(NOTHING) as (keyof Counted)[]
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as Counted
}

function faults({ open, ...found }: Counted): number {
  return Object.values(found).reduce((total, one) => total + one, open)
}

async function manyRuns(runs: number, seed: number, plant: Plant) {
  let counted = NOTHING
  let taps = 0
  let first: number | null = null
  for (let at = 0; at < runs; at += 1) {
    const run = await oneRun(seed + at, plant)
    counted = sum(counted, run)
    taps += run.taps
    if (first === null && faults(run) > 0) first = seed + at
  }
  return { counted, taps, first }
}

/**
 * R24: the outbox against a model of disk, network and server. 已送达 only if the row is at the server, nothing that was
 * kept is lost, nothing counts twice, each aspect keeps its order, and no mark the judge has not seen is replaced.
 * Control: three planted mistakes are found by the same checks.
 */
export async function outboxBar({ runs = 10_000, controls = 300 } = {}): Promise<Bar> {
  const seed = seedOf()
  const startedAt = performance.now()
  const { counted, taps, first } = await manyRuns(runs, seed, 'none')
  const seconds = (performance.now() - startedAt) / 1000
  const forgot = await manyRuns(controls, seed, 'forget-on-send')
  const trusted = await manyRuns(controls, seed, 'trust-the-send')
  const whole = await manyRuns(controls, seed, 'whole-lanes')
  const caught = {
    forgetOnSend: forgot.counted.lost,
    trustTheSend: trusted.counted.false,
    wholeLanes: whole.counted.overwritten,
  }
  const figure = faults(counted)
  return {
    bar: 'outbox-model',
    figure,
    unit: 'false 已送达, lost, doubled, disordered, silently replaced or still open taps',
    limit: 0,
    ok: figure === 0 && Object.values(caught).every((found) => found > 0),
    peer: null,
    seed,
    detail: { runs, taps, seconds: Math.round(seconds * 10) / 10, ...counted, firstBadSeed: first, caught },
  }
}
