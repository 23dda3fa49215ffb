import { boardAt, ledgerEnd } from '~/data/board-facts.server'
import { marksOnSheets } from '~/data/board-sheets.server'
import { markedBetween } from '~/data/marked.server'
import { db } from '~/data/prisma.server'
import type { BoardView } from '~/domain/board'
import { boardTopic } from '~/realtime/protocol'

type Known = {
  readonly eventId: string
  readonly revision: number
  readonly view: BoardView
  readonly marks: ReadonlyMap<string, number>
}

const REMEMBERED = 100
const remembered = new Map<string, Known>()

/**
 * 看板 as it stands, at least as new as `revision`; null when there is none. While judges mark, an open sheet changes
 * nothing on the board but how many marks are in and where the ledger ends: then only that is read upon the board read
 * last. Everything else, and whatever another process wrote, has the whole board read again.
 */
export async function boardNow(
  event: { readonly id: string; readonly code: string; readonly stage: string },
  revision: number,
): Promise<BoardView | null> {
  const known = remembered.get(event.code)
  const same = known?.eventId === event.id && known.view.event.stage === event.stage
  const next = same ? await marked(known, event.code, revision) : null
  if (next) return keep(event.code, next).view
  const read = await boardAt(db(), event.code)
  if (!read) return null
  if (read.view.phase === 'blind') keep(event.code, { eventId: event.id, revision, ...read })
  else remembered.delete(event.code)
  return read.view
}

async function marked(known: Known, code: string, revision: number): Promise<Known | null> {
  const sheets = markedBetween(boardTopic(code), known.revision, revision)
  if (!sheets) return null
  const [counts, end] = await Promise.all([
    marksOnSheets(db(), known.eventId, sheets),
    ledgerEnd(db(), known.eventId),
  ])
  // nothing has been written yet
  if (!end) return sheets.size === 0 ? known : null
  const marks = new Map(known.marks)
  let more = 0
  for (const [id, count] of counts) {
    const before = marks.get(id)
    // a seat that is not marked to its end counts nowhere
    if (before === undefined) continue
    more += count - before
    marks.set(id, count)
  }
  const progress = { ...known.view.progress, marks: known.view.progress.marks + more }
  const head = { seq: end.seq, short: end.digest.slice(0, 8) }
  return { ...known, revision, marks, view: { ...known.view, asOf: end.at.toISOString(), progress, head } }
}

function keep(code: string, next: Known): Known {
  const known = remembered.get(code)
  if (known?.eventId === next.eventId && known.revision > next.revision) return next
  remembered.delete(code)
  remembered.set(code, next)
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED) break
    remembered.delete(oldest)
  }
  return next
}
