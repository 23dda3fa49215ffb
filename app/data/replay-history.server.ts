import type { BoardView } from '~/domain/board'
import type { Mode } from '~/domain/board-mode'
import { replayView, type Shown } from '~/domain/replay'
import type { Step } from '~/domain/replay/happening'
import { historyOf, type History } from '~/domain/replay/history'
import { momentsOf, type Moment } from '~/domain/replay/moments'
import { stepColumns, stepOf } from './happenings.server'
import { db } from './prisma.server'
import { replayGround } from './replay-ground.server'

export type Replayed = {
  readonly history: History
  /** 时刻表, as far as the public may know it */
  readonly moments: (widest: Mode) => readonly Moment[]
  /** the board of a moment; the ones asked last are kept, for many watch the same replay */
  readonly view: (shown: Shown, widest: Mode) => BoardView
}

type Kept = { readonly steps: readonly Step[]; readonly replayed: Replayed; readonly readAt: number }

const MOST_EVENTS = 8
const MOST_VIEWS = 100
const PAGE = 5_000
/** a ledger as long as this is read again at most every five seconds: judges are writing to the same house */
const LONG = 4_000
const PAUSE_MS = 5_000

const kept = new Map<string, Kept>()
const reading = new Map<string, Promise<Kept>>()

// A ledger only ever grows, so what was read of it stays true; only what came since is read again.
async function stepsAfter(chain: string, seq: number): Promise<Step[]> {
  const steps: Step[] = []
  for (;;) {
    const page = await db().journalEntry.findMany({
      where: { chain, seq: { gt: steps.at(-1)?.seq ?? seq } },
      orderBy: { seq: 'asc' },
      take: PAGE,
      select: stepColumns,
    })
    steps.push(...page.map(stepOf))
    if (page.length < PAGE) return steps
  }
}

function keeping<K, V>(most: number, make: (key: K) => V, nameOf: (key: K) => string): (key: K) => V {
  const made = new Map<string, V>()
  return (key) => {
    const name = nameOf(key)
    const one = made.get(name) ?? make(key)
    made.set(name, one)
    const [oldest] = made.keys()
    if (made.size > most && oldest !== undefined) made.delete(oldest)
    return one
  }
}

async function read(eventId: string, known: Kept | undefined): Promise<Kept> {
  const fresh = await stepsAfter(eventId, known?.steps.at(-1)?.seq ?? 0)
  if (known && fresh.length === 0) return { ...known, readAt: performance.now() }
  const steps = [...(known?.steps ?? []), ...fresh]
  const { ground, aspects } = await replayGround(db(), eventId)
  const history = historyOf(steps, ground.sheets, aspects)
  const view = keeping(
    MOST_VIEWS,
    ({ shown, widest }: { shown: Shown; widest: Mode }) => replayView(ground, history, shown, widest),
    ({ shown, widest }) => `${shown.done} ${shown.until} ${widest}`,
  )
  const moments = keeping(MOST_VIEWS, (widest: Mode) => momentsOf(ground, history, widest), String)
  const replayed = { history, moments, view: (shown: Shown, widest: Mode) => view({ shown, widest }) }
  return { steps, replayed, readAt: performance.now() }
}

/** 经过 of one event, from its whole ledger; remembered for the events asked last. */
export async function replayHistory(eventId: string): Promise<Replayed> {
  const known = kept.get(eventId)
  if (known && known.steps.length >= LONG && performance.now() - known.readAt < PAUSE_MS)
    return known.replayed
  const now = reading.get(eventId) ?? read(eventId, known).finally(() => reading.delete(eventId))
  reading.set(eventId, now)
  const made = await now
  kept.delete(eventId)
  kept.set(eventId, made)
  const [oldest] = kept.keys()
  if (kept.size > MOST_EVENTS && oldest !== undefined) kept.delete(oldest)
  return made.replayed
}
