import type { Writable } from 'node:stream'
import type { Socket } from 'socket.io'
import type { Audience, ToClient, ToServer } from '../app/realtime/protocol'

const MESSAGES_AT_ONCE = 30
const MESSAGES_A_SECOND = 5
const REFUSED_BEFORE_CUT = 60
const UNSENT_LIMIT = 64
const OPEN = 1

export type LineData = {
  audience: Audience
  cookie: string | null
  allowance: number
  countedAt: number
  refused: number
  /** topics whose last telling did not fit into the line, and since when */
  behind: Set<string>
  behindSince: number
}

/** One watcher's live line. */
export type Line = Socket<ToServer, ToClient, Record<string, never>, LineData>

export function freshData(audience: Audience, cookie: string | null): LineData {
  const now = performance.now()
  const counting = { allowance: MESSAGES_AT_ONCE, countedAt: now, refused: 0, behindSince: now }
  return { audience, cookie, behind: new Set(), ...counting }
}

type Wire = { readonly readyState: number; readonly _socket: Writable | null }

// The packages between offer no way to send ready-made bytes, and their way costs half as much again for each watcher.
function wireOf(line: Line): Writable | null {
  const wire = Reflect.get(line.conn.transport, 'socket') as Wire | undefined
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

export function onDrain(line: Line, work: () => void): void {
  wireOf(line)?.on('drain', work)
}

/** Cuts a line that reads nothing; it comes back and is told everything. */
export function dropStuck(line: Line, patienceMs: number): void {
  const unsent = (Reflect.get(line.conn, 'writeBuffer') as readonly unknown[]).length
  const waited = line.data.behind.size > 0 ? performance.now() - line.data.behindSince : 0
  if (unsent > UNSENT_LIMIT || waited > patienceMs) line.disconnect(true)
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
