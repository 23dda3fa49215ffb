import { io } from 'socket.io-client'
import { fingerprint } from '../../../app/kit/fingerprint'
import { LINE_OPTIONS, openLine } from '../../../app/realtime/line'
import { boardTopic, type Told } from '../../../app/realtime/protocol'
import { watchTopic } from '../../../app/realtime/watching'

/** A board as the hall's: it watches the live line and holds what it was told. */
type Screen = { readonly held: () => Told | null; close(): void }

type Agreement = { readonly equal: number; readonly of: number; readonly revision: number }

const PATIENCE_MS = 15_000

/** Opens so many boards of an event on the live line, as pages do. */
export function openBoards(origin: string, eventCode: string, many: number): Screen[] {
  return Array.from({ length: many }, () => openBoard(origin, boardTopic(eventCode)))
}

function openBoard(origin: string, topic: string): Screen {
  let held: Told | null = null
  const line = openLine(() =>
    Promise.resolve(io(origin, { ...LINE_OPTIONS, forceNew: true, extraHeaders: { origin } })),
  )
  const watching = watchTopic(line, topic, { revision: -1, view: null }, ({ told }) => (held = told))
  return { held: () => held, close: () => watching.stop() }
}

async function serverState(origin: string, eventCode: string): Promise<Told> {
  const answer = await fetch(`${origin}/api/v1/events/${eventCode}/board`, { cache: 'no-store' })
  const revision = Number(/"(\d+)-/.exec(answer.headers.get('ETag') ?? '')?.[1])
  if (!answer.ok || !Number.isInteger(revision)) throw new Error(`the board: ${answer.status}`)
  return { revision, view: await answer.json() }
}

const stateOf = (told: Told | null) => told && `${told.revision} ${fingerprint(JSON.stringify(told.view))}`

/** How many of these boards hold what the server holds. */
export function agreement(screens: readonly Pick<Screen, 'held'>[], server: Told): Agreement {
  const equal = screens.filter(({ held }) => stateOf(held()) === stateOf(server)).length
  return { equal, of: screens.length, revision: server.revision }
}

/** Waits until every board holds the server's revision and fingerprint, at most 15 s; tells how many do. */
export async function boardsAgree(
  origin: string,
  eventCode: string,
  screens: readonly Screen[],
): Promise<Agreement> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const now = agreement(screens, await serverState(origin, eventCode))
    if (now.equal === now.of || Date.now() > end) return now
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
