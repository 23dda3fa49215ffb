import { randomUUID } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../../app/kit/fingerprint'
import { boardTopic, type Told } from '../../app/realtime/protocol'
import { givenHouse, sendTaps } from '../faults/house'

/** A hall like those of a city's finals: 40 seats, 6 modules, 5 judges who mark each of them. */
const HALL = { seats: 40, judges: 5, aspects: 10, modules: 6 }
const STAMP = join(import.meta.dirname, 'commit-stamp.mjs')

/** The built server over such an event, whose commits are stamped as they happen, and marks given to it over HTTP. */
export async function givenHall() {
  const house = await givenHouse(HALL)
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const stamps: number[] = []
  socket.on('message', (data) => stamps.push(Number(data.toString())))
  const around = { STAMP_PORT: String(socket.address().port) }
  const start = () => house.start({ preload: STAMP, around })
  await start()

  const places = house.judges.flatMap((judge) =>
    judge.sheets.flatMap((sheet) =>
      sheet.aspects.map((aspectId) => ({ cookie: judge.cookie, sheetId: sheet.id, aspectId })),
    ),
  )
  let given = 0

  /** One more mark, by a judge of the bench; resolves when it was confirmed. */
  async function mark(): Promise<void> {
    // from judge to judge and from seat to seat, as a hall does
    const place = places[(given * 613) % places.length]
    given += 1
    if (!place) throw new Error('no place for a mark')
    const { cookie, ...tap } = place
    const sent = { ...tap, entryId: randomUUID(), hundredths: given % 900, revision: 0 }
    const answer = await sendTaps(house.base, cookie, [sent])
    if (!answer.verdicts[0]?.ok) throw new Error(`the mark was not taken: ${answer.text}`)
  }

  async function board(): Promise<{ revision: number; hash: string; bytes: number }> {
    const answer = await fetch(`${house.base}/api/v1/events/${house.code}/board`)
    const text = JSON.stringify(await answer.json())
    const revision = Number(/"(\d+)[-"]/.exec(answer.headers.get('ETag') ?? '')?.[1])
    return { revision, hash: fingerprint(text), bytes: text.length }
  }

  return {
    house,
    topic: boardTopic(house.code),
    start,
    stamps,
    mark,
    board,
    rssMb: () => residentMb(house.pid()),
    async clear() {
      socket.close()
      await house.clear()
    },
  }
}

export type Hall = Awaited<ReturnType<typeof givenHall>>

export function residentMb(pid: number): number {
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kb) / 1024
}

const marks = new WeakMap<object, string>()

/** Whether a page holds what the server has, by revision and fingerprint. */
export function sameAs(server: { revision: number; hash: string }, { revision, view }: Told): boolean {
  if (revision !== server.revision || typeof view !== 'object' || view === null) return false
  const known = marks.get(view) ?? fingerprint(JSON.stringify(view))
  marks.set(view, known)
  return known === server.hash
}
