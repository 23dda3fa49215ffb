import type { Audience, RefusedCode, Told } from '../app/realtime/protocol'
import { coalesce } from './coalesce'
import { behindWith, post, refuse, type Line, type Seat } from './live-line'
import { beatFrame, newer, patchFrame, tellingOf, wholeFrame, type Telling } from './telling'

export type RoomRules = {
  readonly topic: string
  readonly audience: Audience
  readonly read: (topic: string, audience: Audience) => Promise<Told | null>
  readonly failed: (what: string, error: unknown) => void
  readonly restMs: number
  /** how long a line may stay behind before it is cut */
  readonly patienceMs: number
  /** the last one has left */
  readonly emptied: () => void
}

/** One topic as one audience sees it, and everybody who watches it. */
export type Room = Seat & {
  readonly topic: string
  readonly touch: () => void
  /** From now on this line is told; first whatever is newer than the revision it holds. */
  readonly enter: (line: Line, since: number) => Promise<void>
  /** how many lines are told */
  readonly size: () => number
  /** Compares with the database's revision of `asOf`: the lines that were told it stands, none when it does not. */
  readonly compare: (revision: number, asOf: number, beat: boolean) => ReadonlySet<Line>
}

const NOBODY: ReadonlySet<Line> = new Set()
/** A crowd at the door shares one reading, unless something has changed since. */
const SHARED_MS = 250

export function openRoom(rules: RoomRules): Room {
  const { topic, audience, failed, patienceMs } = rules
  const lines = new Set<Line>()
  let entering = 0
  let told: Telling | null = null
  let reading: Promise<Telling | null> | null = null

  function readAnew(): Promise<Telling | null> {
    const asOf = Date.now()
    const read = rules.read(topic, audience).then((view) => view && tellingOf(topic, view, asOf))
    const forget = () => {
      if (reading === read) reading = null
    }
    read.then(() => setTimeout(forget, SHARED_MS).unref(), forget)
    return (reading = read)
  }

  function leave(line: Line): void {
    lines.delete(line)
    line.data.seats.delete(room)
    line.data.behind.delete(room)
    if (lines.size + entering === 0) rules.emptied()
  }

  function turnAway(line: Line, code: RefusedCode): void {
    leave(line)
    refuse(line, topic, code)
  }

  function give(line: Line, frame: Buffer): void {
    if (!line.data.behind.has(room) && !post(line, frame)) behindWith(line, room, patienceMs)
  }

  /** Tells everybody, unless this is what they were told already. */
  function tell(now: Telling | null): void {
    const before = told
    if (now && !newer(now, before)) return
    told = now
    if (!now) return [...lines].forEach((line) => turnAway(line, 'no-such-topic'))
    if (lines.size === 0) return
    const frame = (before && patchFrame(topic, before, now)) ?? now.whole()
    for (const line of lines) give(line, frame)
  }

  const readAndTell = coalesce(
    () => (reading ?? readAnew()).then(tell, (error: unknown) => failed(`read ${topic}`, error)),
    rules.restMs,
  )

  async function enter(line: Line, since: number): Promise<void> {
    let now = await (reading ?? readAnew())
    // a read under way may have begun before what the client holds
    if (now && since > now.revision) now = await readAnew()
    if (!line.connected) return
    if (!now) return turnAway(line, 'no-such-topic')
    tell(now)
    const newest = told ?? now
    lines.add(line)
    line.data.behind.delete(room)
    if (since < newest.revision) give(line, newest.whole())
    else if (since > newest.revision) give(line, wholeFrame(topic, newest, since))
    else give(line, beatFrame(topic, newest, now.asOf))
  }

  const room: Room = {
    topic,
    leave,
    size: () => lines.size,
    touch() {
      // whoever asks from now on must not be answered by a read that began before this news
      reading = null
      readAndTell()
    },
    async enter(line, since) {
      entering += 1
      line.data.seats.add(room)
      try {
        await enter(line, since)
      } catch (error) {
        failed(`read ${topic}`, error)
        // it keeps its seat: the next reading that succeeds is told to it
        if (line.connected) lines.add(line)
        refuse(line, topic, 'unavailable')
      } finally {
        entering -= 1
        if (lines.size + entering === 0) rules.emptied()
      }
    },
    compare(revision, asOf, beat) {
      if (!told || revision > told.revision) {
        reading = null
        readAndTell()
        return NOBODY
      }
      if (!beat) return NOBODY
      const frame = beatFrame(topic, told, asOf)
      for (const line of lines) if (!line.data.behind.has(room)) post(line, frame)
      return lines
    },
    catchUp: (line) => !told || post(line, told.whole()),
  }
  return room
}
