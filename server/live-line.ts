import type { Writable } from 'node:stream'
import type { Socket } from 'socket.io'
import type { Audience, RefusedCode, ToClient, ToServer } from '../app/realtime/protocol'

const MESSAGES_AT_ONCE = 30
const MESSAGES_A_SECOND = 5
const REFUSED_BEFORE_CUT = 60
const UNSENT_LIMIT = 64
const OPEN = 1

/** A line's place in a room. */
export type Seat = {
  readonly leave: (line: Line) => void
  /** Sends the newest view; false when the line is still full. */
  readonly catchUp: (line: Line) => boolean
}

export type LineData = {
  audience: Audience
  cookie: string | null
  allowance: number
  countedAt: number
  refused: number
  seats: Set<Seat>
  /** rooms whose last telling did not fit into the line, and since when */
  behind: Set<Seat>
  behindSince: number
}

/** One watcher's live line. */
export type Line = Socket<ToServer, ToClient, Record<string, never>, LineData>

export function freshData(audience: Audience, cookie: string | null): LineData {
  const now = performance.now()
  const counting = { allowance: MESSAGES_AT_ONCE, countedAt: now, refused: 0, behindSince: now }
  return { audience, cookie, seats: new Set(), behind: new Set(), ...counting }
}

type Wire = { readonly readyState: number; readonly _socket: Writable | null; terminate(): void }

function socketOf(line: Line): Wire | undefined {
  return Reflect.get(line.conn.transport, 'socket') as Wire | undefined
}

/** Cuts at once: a farewell in words would wait half a minute for whoever reads nothing. */
export function hangUp(line: Line): void {
  socketOf(line)?.terminate()
}

// The packages between offer no way to send ready-made bytes, and their way costs half as much again for each watcher.
function wireOf(line: Line): Writable | null {
  const wire = socketOf(line)
  return wire?.readyState === OPEN ? wire._socket : null
}

/** Sends ready-made bytes; false when the line is full and they were not sent. */
export function post(line: Line, frame: Buffer): boolean {
  const wire = wireOf(line)
  if (!wire) return true
  if (wire.writableNeedDrain) return false
  wire.write(frame)
  return true
}

/** A full line is not written to: it gets the newest view, once, as soon as it has drained. */
export function behindWith(line: Line, seat: Seat, patienceMs: number): void {
  if (line.data.behind.size === 0) line.data.behindSince = performance.now()
  line.data.behind.add(seat)
  dropStuck(line, patienceMs)
}

export function catchUpOnDrain(line: Line): void {
  wireOf(line)?.on('drain', () => {
    for (const seat of [...line.data.behind]) {
      if (!seat.catchUp(line)) return
      line.data.behind.delete(seat)
      line.data.behindSince = performance.now()
    }
  })
}

/** Cuts a line that reads nothing; it comes back and is told everything. */
export function dropStuck(line: Line, patienceMs: number): void {
  const unsent = (Reflect.get(line.conn, 'writeBuffer') as readonly unknown[]).length
  const waited = line.data.behind.size > 0 ? performance.now() - line.data.behindSince : 0
  if (unsent > UNSENT_LIMIT || waited > patienceMs) hangUp(line)
}

export function refuse(line: Line, topic: string, code: RefusedCode): void {
  // whoever floods must not fill his own line with our answers
  if (code === 'too-fast') line.volatile.emit('refused', { topic, code })
  else line.emit('refused', { topic, code })
}

/** One line may ask 5 times a second, 30 at once; who goes on after 60 refusals is cut off. */
export function mayAsk(line: Line): boolean {
  const { data } = line
  const now = performance.now()
  const earned = ((now - data.countedAt) / 1000) * MESSAGES_A_SECOND
  data.allowance = Math.min(MESSAGES_AT_ONCE, data.allowance + earned)
  data.countedAt = now
  if (data.allowance >= 1) {
    data.allowance -= 1
    return true
  }
  data.refused += 1
  if (data.refused > REFUSED_BEFORE_CUT) line.disconnect(true)
  return false
}
