import { connect, type Socket } from 'node:net'
import { randomBytes } from 'node:crypto'
import { LIVE_PATH, PROTOCOL_VERSION } from '../../app/realtime/protocol'
import { pause } from '../faults/house'
import type { Bar } from './bar'
import { crowd, now, quantile, spectator, stands } from './crowd'
import type { Hall } from './hall'

const WATCHERS = 200
const STALLED = 5
const MARK_EVERY_MS = 60
const RATIO_LIMIT = 1.5
const RSS_LIMIT_MB = 30
const DROP_LIMIT_S = 15

/**
 * R13: 5 of 200 watchers stop reading (raw TCP, never read again) while marks go on. The others' p99 from commit to
 * receipt beside the same minute without the five, what the server grew, and when it was rid of them.
 */
export async function stalledBar(hall: Hall, seconds: number): Promise<Bar> {
  // a server that has just begun still grows by itself
  await told(hall, seconds, 0)
  const warm = hall.rssMb()
  const without = await told(hall, seconds, 0)
  const before = hall.rssMb()
  const withThem = await told(hall, seconds, STALLED)
  const [p99, alone] = [quantile(withThem.waits, 0.99), quantile(without.waits, 0.99)]
  const ratio = Math.round((p99 / alone) * 100) / 100
  const grewMb = Math.round((withThem.mostMb - before) * 10) / 10
  const grewWithoutMb = Math.round((without.mostMb - warm) * 10) / 10
  const slowest = Math.max(...withThem.droppedS)
  return {
    bar: `stalled-${seconds}s`,
    figure: ratio,
    unit: `p99 of the others, of the same without ${STALLED} of ${WATCHERS} that read nothing`,
    limit: RATIO_LIMIT,
    ok: ratio <= RATIO_LIMIT && grewMb <= RSS_LIMIT_MB && slowest <= DROP_LIMIT_S && withThem.missed === 0,
    peer: `without them p99 ${alone} ms, with them ${p99} ms`,
    seed: null,
    detail: {
      grewMb,
      grewWithoutMb,
      droppedOrHeldS: slowest,
      missed: withThem.missed,
      commits: withThem.commits,
    },
  }
}

async function told(hall: Hall, seconds: number, deaf: number) {
  const times: { revision: number; at: number }[] = []
  const watching = await crowd(WATCHERS - deaf, () => {
    let last = -1
    return spectator(hall.house.port, hall.topic, (revision) => {
      for (let one = last + 1; last >= 0 && one <= revision; one += 1)
        times.push({ revision: one, at: now() })
      last = revision
    })
  })
  const stalled = await Promise.all(Array.from({ length: deaf }, () => deafWatcher(hall)))
  const from = (await hall.board()).revision
  hall.stamps.length = 0
  let mostMb = 0
  const end = Date.now() + seconds * 1_000
  while (Date.now() < end) {
    await hall.mark()
    mostMb = Math.max(mostMb, hall.rssMb())
    await pause(MARK_EVERY_MS)
  }
  const server = await hall.board()
  await stands(() => watching.every(({ held }) => held().revision === server.revision))
  const missed = watching.filter(({ held }) => held().hash !== server.hash).length
  const droppedS = stalled.map(({ heldS }) => heldS())
  watching.forEach(({ line }) => line.terminate())
  stalled.forEach(({ socket }) => socket.destroy())
  const waits = times.flatMap(({ revision, at }) => {
    const stamp = hall.stamps[revision - from - 1]
    return stamp === undefined ? [] : [at - stamp]
  })
  return { waits, missed, mostMb, droppedS, commits: hall.stamps.length }
}

/** Enters, watches, and never reads again; the server's cut is noticed because writing fails then. */
async function deafWatcher({ house, topic }: Hall): Promise<{ socket: Socket; heldS: () => number }> {
  const socket = connect(house.port, '127.0.0.1')
  const host = `127.0.0.1:${house.port}`
  const say = (text: string) => socket.write(masked(text))
  socket.on('error', () => socket.destroy())
  socket.write(
    `GET ${LIVE_PATH}/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\n` +
      `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n` +
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  )
  await new Promise<void>((done) => {
    socket.on('data', (data) => {
      const text = data.toString('latin1')
      if (text.includes('0{"sid"') && !text.includes('40{"sid"')) say(`40{"version":${PROTOCOL_VERSION}}`)
      if (!text.includes('40{"sid"')) return
      say(`42["watch",{"topic":"${topic}","since":-1}]`)
      socket.pause()
      done()
    })
  })
  const from = performance.now()
  let gone = 0
  // a frame that asks nothing and answers nothing: once the server has cut the line, it meets a reset
  const poke = setInterval(() => socket.writable && socket.write(NOTHING), 500)
  socket.on('close', () => {
    gone = performance.now()
    clearInterval(poke)
  })
  return { socket, heldS: () => Math.round((gone || performance.now()) - from) / 1_000 }
}

/** A pong nobody asked for (RFC 6455 5.5.3), masked and empty. */
const NOTHING = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])

function masked(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0])
  return Buffer.concat([head, payload])
}
