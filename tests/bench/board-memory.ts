import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pause } from '../faults/house'
import type { Bar } from './bar'
import { crowd, listener, spectator, stands } from './crowd'
import { residentMb, type Hall } from './hall'

/** The bare ws server, in a process of its own. */
export type Peer = { readonly bare: ChildProcess; readonly port: number }

const MANY = 5_000
/** Two hundred megabytes for all of them, garbage not yet collected included. */
const LIMIT_KB = 40
const WATCH_S = 10
const TICKS_A_SECOND = 100

/** What a watcher costs the server in memory, who does nothing but watch: 5,000 of them, beside 5,000 of a bare ws. */
export async function memoryBar(hall: Hall, { bare, port }: Peer): Promise<Bar> {
  const files = openFiles()
  const size = Math.min(MANY, Math.floor((files - 500) / 2))
  await pause(2_000)
  const before = { ours: hall.rssMb(), theirs: residentMb(bare.pid ?? 0) }
  const watching = await crowd(size, () => spectator(hall.house.port, hall.topic, () => {}))
  const listening = await crowd(size, () => listener(port, () => {}))
  await pause(5_000)
  const each = {
    ours: ((hall.rssMb() - before.ours) / size) * 1024,
    theirs: ((residentMb(bare.pid ?? 0) - before.theirs) / size) * 1024,
  }
  const beating = await beatCost(hall)
  await hall.mark()
  const end = await hall.board()
  await stands(() => watching.every(({ held }) => held().revision === end.revision))
  const missed = watching.filter(({ held }) => held().hash !== end.hash).length
  for (const { line } of [...watching, ...listening]) line.terminate()
  const ratio = Math.round((each.ours / each.theirs) * 100) / 100
  return {
    bar: 'board-memory',
    figure: Math.round(each.ours * 10) / 10,
    unit: `KB resident a watcher, at ${size} watchers`,
    limit: LIMIT_KB,
    ok: each.ours <= LIMIT_KB && missed === 0 && size === MANY,
    peer: `bare ws: ${each.theirs.toFixed(1)} KB a listener; ratio ${ratio}`,
    seed: null,
    detail: { ratio, watchers: size, missed, openFiles: files, ...beating },
  }
}

/** Per cent of one core the server uses while 5,000 only watch: beats every two seconds, pings every ten. */
async function beatCost({ house }: Hall): Promise<Readonly<Record<string, number>>> {
  const before = cpuTicks(house.pid())
  await pause(WATCH_S * 1000)
  const ticks = cpuTicks(house.pid()) - before
  return { idleCpuPercent: Math.round((ticks / TICKS_A_SECOND / WATCH_S) * 1000) / 10 }
}

function cpuTicks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

/** Node raises its own limit to the hard one; what that is decides how many lines one process can hold. */
function openFiles(): number {
  const limit = /Max open files\s+\d+\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]
  return Number(limit ?? 1_024)
}
