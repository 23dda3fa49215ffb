import type { Tap } from '../../../app/realtime/pad-tap'
import type { StandingMark, TapVerdict } from '../../../app/realtime/taps'

export type Row = {
  readonly entryId: string
  readonly aspectId: string
  readonly revision: number
  readonly sheetRevision: number
  readonly hundredths: number
  /** the row this mark replaced, '' when the aspect was blank */
  readonly upon: string
}

export const SHEET = 'sheet'

/** The server's rules on one sheet: a tap counts once, a mark is replaced only from the revision its judge has seen. */
export function openServer(now: () => number) {
  const rows: Row[] = []
  const standing = new Map<string, Row>()
  let taken = false

  function markOf({ hundredths, revision }: Row): StandingMark {
    return { hundredths, answer: { kind: 'points', hundredths }, revision, round: 1, at: at() }
  }
  const at = () => new Date(now()).toISOString()

  function write(entryId: string, aspectId: string, hundredths: number): Row {
    const before = standing.get(aspectId)
    const sheetRevision = rows.length + 1
    const revision = (before?.revision ?? 0) + 1
    const row = { entryId, aspectId, revision, sheetRevision, hundredths, upon: before?.entryId ?? '' }
    rows.push(row)
    standing.set(aspectId, row)
    return row
  }

  function give({ kind, entryId, ...tap }: Tap): TapVerdict {
    const no = (status: number, code: string): TapVerdict => {
      return { ok: false, entryId, status, refusal: { code, sentence: code } }
    }
    if (kind !== 'mark' || !('answer' in tap)) return no(422, 'unknown')
    const seen = rows.find((row) => row.entryId === entryId)
    const yes = (row: Row): TapVerdict => ({ ok: true, entryId, value: { ...row, round: 1, at: at() } })
    if (seen) return yes(seen)
    if (taken) return no(409, 'seat-taken')
    const now = standing.get(tap.aspectId)
    if ((now?.revision ?? 0) !== tap.revision)
      return { ...no(409, 'mark-conflict'), standing: now ? markOf(now) : null } as TapVerdict
    return yes(write(entryId, tap.aspectId, tap.hundredths))
  }

  return {
    rows,
    give,
    has: (entryId: string) => rows.some((row) => row.entryId === entryId),
    /** another tablet of the same judge */
    elsewhere: (entryId: string, aspectId: string, hundredths: number) =>
      void write(entryId, aspectId, hundredths),
    setTaken(next: boolean) {
      taken = next
    },
    page: () => ({
      sheetRevision: rows.length,
      marks: new Map([...standing].map(([aspectId, row]) => [aspectId, markOf(row)])),
    }),
    entryAt: (aspectId: string, revision: number) =>
      rows.find((row) => row.aspectId === aspectId && row.revision === revision)?.entryId ?? '',
  }
}

export type Server = ReturnType<typeof openServer>
