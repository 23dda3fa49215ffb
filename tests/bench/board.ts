import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { dice, seedOf } from '../faults/dice'
import { pause } from '../faults/house'
import type { Bar } from './bar'
import { memoryBar, type Peer } from './board-memory'
import { crowd, listener, now, quantile, spectator, stands } from './crowd'
import { givenHall, type Hall } from './hall'

const SIZES = [
  { watchers: 200, limitMs: 150 },
  { watchers: 500, limitMs: 250 },
  { watchers: 2_000, limitMs: 500 },
] as const
const RATIO_LIMIT = 2
/** Moments before the count begins, on both sides: a programme's first runs are not yet compiled. */
const WARM = 20

/** When each revision came, to everybody. */
type Arrivals = Map<number, number[]>

/**
 * R11: from the commit of a mark to the changed board standing at the last of 200, 500 and 2,000 spectators, on the built
 * server: the commit is stamped inside the server's process when SQLite has answered COMMIT, the receipt when the
 * spectator's line hands out the words. Marks come over HTTP, alone or up to three judges at once.
 *
 * Beside it, in turn in the same run, a bare ws server with as many listeners. It is told the same commits, one by one
 * and as far apart, and sends as many bytes as our hub sent for them. It reads no board, makes no patch and cannot tell
 * who misses what; its time runs from the moment its parent tells it.
 */
export async function boardBars({ long }: { long: boolean }): Promise<Bar[]> {
  const hall = await givenHall()
  const bare = fork(join(import.meta.dirname, 'bare-board.ts'), [], { execArgv: ['--import', 'tsx'] })
  try {
    const [{ port }] = (await once(bare, 'message')) as [{ port: number }]
    // while neither server has held anybody yet
    const memory = await memoryBar(hall, { bare, port })
    const bars: Bar[] = []
    for (const size of SIZES) bars.push(await latencyBar(hall, { bare, port }, size, long ? 300 : 60))
    return [...bars, memory]
  } finally {
    bare.kill()
    await hall.clear()
  }
}

async function latencyBar(
  hall: Hall,
  peer: Peer,
  { watchers, limitMs }: (typeof SIZES)[number],
  moments: number,
): Promise<Bar> {
  const seed = seedOf()
  const throws = dice(seed)
  const arrivals: Arrivals = new Map()
  const theirs: Arrivals = new Map()
  let [words, told] = [0, 0]
  const watching = await crowd(watchers, () => {
    let last = -1
    return spectator(hall.house.port, hall.topic, (revision, text) => {
      for (let one = last + 1; last >= 0 && one <= revision; one += 1) arrived(arrivals, one)
      last = revision
      words = text.length
    })
  })
  const listening = await crowd(watchers, () =>
    listener(peer.port, (data) => arrived(theirs, Number(data.toString('latin1', 0, 8)))),
  )
  let from = (await hall.board()).revision
  hall.stamps.length = 0
  const toldAt = new Map<number, number>()
  for (let moment = 0; moment < WARM + moments; moment += 1) {
    if (moment === WARM) {
      from += hall.stamps.length
      hall.stamps.length = 0
      for (const counted of [arrivals, theirs, toldAt]) counted.clear()
    }
    const together = throws.below(5) > 0 ? 1 : 1 + throws.below(3)
    const before = hall.stamps.length
    await Promise.all(Array.from({ length: together }, () => hall.mark()))
    await stands(
      () => hall.stamps.length > before && (arrivals.get(from + hall.stamps.length)?.length ?? 0) >= watchers,
    )
    const stamps = hall.stamps.slice(before)
    for (const [at, stamp] of stamps.entries()) {
      if (at > 0) await pause(stamp - (stamps[at - 1] ?? stamp))
      told += 1
      toldAt.set(told, now())
      peer.bare.send({ text: String(told).padStart(8, '0').padEnd(words, '.') })
    }
    await stands(() => (theirs.get(told)?.length ?? 0) >= watchers)
    await pause(20 + throws.below(60))
  }
  const end = await hall.board()
  const missed = watching.filter(({ held }) => held().revision !== end.revision || held().hash !== end.hash)
  const ours = waits(arrivals, (revision) => hall.stamps[revision - from - 1])
  const bare = waits(theirs, (n) => toldAt.get(n))
  for (const { line } of [...watching, ...listening]) line.terminate()
  const [p99, peerP99] = [quantile(ours, 0.99), quantile(bare, 0.99)]
  const ratio = Math.round((p99 / peerP99) * 100) / 100
  const all = end.revision - from === hall.stamps.length && ours.length === hall.stamps.length * watchers
  return {
    bar: `board-${watchers}`,
    figure: p99,
    unit: `ms, commit to receipt at ${watchers} watchers, p99`,
    limit: limitMs,
    ok: p99 <= limitMs && ratio <= RATIO_LIMIT && missed.length === 0 && all,
    peer: `bare ws, same commits and bytes: p50 ${quantile(bare, 0.5)} ms, p99 ${peerP99} ms; ratio ${ratio} (limit ${RATIO_LIMIT})`,
    seed,
    detail: {
      ...{ ratio, p50: quantile(ours, 0.5), p999: quantile(ours, 0.999), commits: hall.stamps.length },
      ...{ missed: missed.length, received: ours.length, viewBytes: end.bytes, toldBytes: words },
    },
  }
}

function arrived(arrivals: Arrivals, which: number): void {
  const times = arrivals.get(which)
  if (times) times.push(now())
  else arrivals.set(which, [now()])
}

function waits(arrivals: Arrivals, since: (which: number) => number | undefined): number[] {
  return [...arrivals].flatMap(([which, times]) => {
    const from = since(which)
    return from === undefined ? [] : times.map((time) => time - from)
  })
}
