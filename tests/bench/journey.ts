import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { BoardView } from '../../app/domain/board'
import { follow, type Held } from '../../app/realtime/follow'
import {
  boardTopic,
  LIVE_PATH,
  PROTOCOL_VERSION,
  type News,
  type ToClient,
  type ToServer,
} from '../../app/realtime/protocol'
import type { Bar } from './bar'
import { givenHouse, pause, sendTaps, type House } from '../faults/house'
import { peerLatencies } from './peer-socket'

const SPECTATORS = 200
const TAPS = 100
const GAP_MS = 60
const LIMIT_MS = 150

/**
 * R11: from a judge's tap leaving the pad to the changed board standing at each of 200 spectators,
 * over HTTP, the database, the chain and the live line. Beside it, in the same run, a bare ws server
 * that only repeats a message of the same length to 200 listeners.
 */
export async function journeyBar(): Promise<Bar> {
  const house = await givenHouse({ seats: 10, judges: 5, aspects: 4 })
  try {
    await house.start()
    const board = (await (await fetch(`${house.base}/api/v1/events/${house.code}/board`)).json()) as BoardView
    const bytes = JSON.stringify(board).length
    const spectators = await Promise.all(Array.from({ length: SPECTATORS }, () => spectator(house)))
    const { arrived, answered } = await tapAll(house, spectators)
    const missed = spectators.filter((one) => one.marks() < TAPS).length
    spectators.forEach((one) => one.line.disconnect())
    const peer = (await peerLatencies(SPECTATORS, TAPS, bytes, GAP_MS)).sort(ascending)
    const sorted = arrived.sort(ascending)
    const p99 = at(sorted, 0.99)
    return {
      bar: 'journey',
      figure: p99,
      unit: 'ms, tap to 200 spectators, p99',
      limit: LIMIT_MS,
      ok: p99 <= LIMIT_MS && missed === 0 && sorted.length === TAPS * SPECTATORS,
      peer: `bare ws, same bytes: p50 ${at(peer, 0.5)} ms, p99 ${at(peer, 0.99)} ms`,
      seed: null,
      detail: {
        spectators: SPECTATORS,
        taps: TAPS,
        p50: at(sorted, 0.5),
        answeredP50: at(answered.sort(ascending), 0.5),
        answeredP99: at(answered, 0.99),
        viewBytes: bytes,
        missed,
      },
    }
  } finally {
    await house.clear()
  }
}

type Spectator = {
  readonly line: Socket<ToClient, ToServer>
  readonly marks: () => number
  onMarks: (n: number) => void
}

function spectator({ base, code }: House): Promise<Spectator> {
  const line: Socket<ToClient, ToServer> = io(base, {
    path: LIVE_PATH,
    transports: ['websocket'],
    auth: { version: PROTOCOL_VERSION },
    extraHeaders: { origin: base },
    forceNew: true,
  })
  let marks = -1
  return new Promise((done, fail) => {
    const one: Spectator = { line, marks: () => marks, onMarks: () => {} }
    line.on('connect', () => line.emit('watch', { topic: boardTopic(code), since: -1 }))
    line.on('connect_error', fail)
    let held: Held = { revision: -1, view: null, hash: null }
    const told = (news: News) => {
      const next = follow(held, news)
      if (next === 'ask') return void line.emit('watch', { topic: boardTopic(code), since: -1 })
      held = next.held
      marks = (held.view as BoardView).progress.marks
      one.onMarks(marks)
      done(one)
    }
    line.on('changed', told)
    line.on('patched', told)
  })
}

/** One new mark after another; each is at a spectator when his board counts it. */
async function tapAll(house: House, spectators: readonly Spectator[]) {
  const arrived: number[] = []
  const answered: number[] = []
  const sentAt: number[] = []
  for (const one of spectators) {
    let seen = 0
    one.onMarks = (marks) => {
      const now = performance.now()
      for (; seen < marks; seen += 1) arrived.push(now - (sentAt[seen] ?? now))
    }
  }
  const places = house.judges.flatMap((judge) =>
    judge.sheets.flatMap((sheet) =>
      sheet.aspects.map((aspectId) => ({ cookie: judge.cookie, sheetId: sheet.id, aspectId })),
    ),
  )
  for (const [n, { cookie, ...place }] of places.slice(0, TAPS).entries()) {
    sentAt[n] = performance.now()
    const tap = { ...place, entryId: randomUUID(), hundredths: 750, revision: 0 }
    const answer = await sendTaps(house.base, cookie, [tap])
    if (answer.status !== 200) throw new Error(answer.text)
    answered.push(performance.now() - sentAt[n])
    await pause(GAP_MS)
  }
  const end = Date.now() + 5_000
  while (arrived.length < TAPS * spectators.length && Date.now() < end) await pause(10)
  return { arrived, answered }
}

function ascending(a: number, b: number): number {
  return a - b
}

function at(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
}
