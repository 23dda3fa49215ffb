import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { boardTopic, LIVE_PATH, PROTOCOL_VERSION } from '../../app/realtime/protocol'
import { pause } from '../faults/house'
import type { Bar } from './bar'
import { bigBoard } from './big-board'

const WATCHERS = 2_000
const UPDATES = 60
const EVERY_MS = 100
const ROUNDS = 3
const RATIO_LIMIT = 1.25
const BYTES_LIMIT = 0.1

type Crowd = { readonly lines: WebSocket[]; readonly count: () => number; readonly bytes: () => number }

/**
 * What telling costs: server CPU for each delivered update, 2,000 watchers × 10 updates a second of a 100-row board, beside
 * a bare ws server that sends the same bytes, both in turn in the same run; and how many bytes one mark is.
 */
export async function fanoutBar(): Promise<Bar> {
  const hub = await opened('hub')
  const bare = await opened('bare')
  try {
    const watching = await crowd(hub.port, true)
    const listening = await crowd(bare.port, false)
    const spent = { hub: [] as number[], bare: [] as number[] }
    let delivered = 0
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = await run(hub.child, watching)
      const theirs = await run(bare.child, listening)
      // the first round warms both up
      if (round === 0) continue
      spent.hub.push((ours.cpuMs * 1000) / ours.got)
      spent.bare.push((theirs.cpuMs * 1000) / theirs.got)
      delivered += ours.got
    }
    const [us, them] = [median(spent.hub), median(spent.bare)]
    const whole = JSON.stringify(bigBoard()).length
    const share = watching.bytes() / watching.count() / whole
    const missed = WATCHERS * UPDATES * ROUNDS - delivered
    const ratio = Math.round((us / them) * 100) / 100
    for (const { lines } of [watching, listening]) lines.forEach((one) => one.terminate())
    return {
      bar: 'fanout',
      figure: ratio,
      unit: 'server CPU a delivered update, of a bare ws broadcast',
      limit: RATIO_LIMIT,
      ok: ratio <= RATIO_LIMIT && share <= BYTES_LIMIT && missed === 0,
      peer: `bare ws ${them.toFixed(2)} µs, ours ${us.toFixed(2)} µs`,
      seed: null,
      detail: {
        watchers: WATCHERS,
        delivered,
        missed,
        ofTheWholeView: Math.round(share * 1000) / 1000,
        wholeBytes: whole,
      },
    }
  } finally {
    hub.child.kill()
    bare.child.kill()
  }
}

async function opened(how: 'hub' | 'bare'): Promise<{ child: ChildProcess; port: number }> {
  const program = join(import.meta.dirname, 'fanout-server.ts')
  const child = fork(program, [how, String(EVERY_MS)], { execArgv: ['--import', 'tsx'] })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { child, port }
}

async function run(child: ChildProcess, { count }: Crowd): Promise<{ cpuMs: number; got: number }> {
  const before = count()
  child.send({ updates: UPDATES })
  const [{ cpuMs }] = (await once(child, 'message')) as [{ cpuMs: number }]
  await arrived(() => count() - before >= UPDATES * WATCHERS)
  return { cpuMs, got: count() - before }
}

/** Until all is there, or nothing comes for five seconds: then some were missed. */
async function arrived(all: () => boolean): Promise<void> {
  const end = Date.now() + 5_000
  while (!all() && Date.now() < end) await pause(20)
}

async function crowd(port: number, ours: boolean): Promise<Crowd> {
  let [got, bytes] = [0, 0]
  const lines: WebSocket[] = []
  const path = ours ? `${LIVE_PATH}/?EIO=4&transport=websocket` : '/'
  for (let at = 0; at < WATCHERS; at += 100)
    lines.push(
      ...(await Promise.all(
        Array.from({ length: 100 }, () =>
          joined(port, path, ours, (text) => {
            got += 1
            bytes += text.length
          }),
        ),
      )),
    )
  return { lines, count: () => got, bytes: () => bytes }
}

/** As little as a watcher can be: it enters, watches, answers pings and counts. */
function joined(port: number, path: string, ours: boolean, told: (data: Buffer) => void): Promise<WebSocket> {
  const line = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false })
  return new Promise((done, fail) => {
    line.on('error', fail)
    if (!ours) line.on('open', () => done(line))
    line.on('message', (data) => {
      const bytes = data as Buffer
      if (!ours) return told(bytes)
      const start = bytes.toString('latin1', 0, 12)
      if (start === '2') line.send('3')
      else if (start.startsWith('0{')) line.send(`40{"version":${PROTOCOL_VERSION}}`)
      else if (start.startsWith('40')) line.send(`42["watch",{"topic":"${boardTopic('BENCH')}","since":-1}]`)
      else if (start.startsWith('42["changed')) done(line)
      else if (start.startsWith('42["patched')) told(bytes)
    })
  })
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
