import { z } from 'zod'
import { canonical } from './digest'
import type { JournalLink } from './journal'
import type { LedgerFinding } from './ledger-check'

export interface StoredMark {
  readonly sheetId: string
  readonly aspectId: string
  readonly hundredths: number
  /** canonical JSON */
  readonly answer: string
  /** 'seat aspect', for people */
  readonly where: string
}

/** How often one aspect of one sheet was tapped. */
export interface StoredTaps {
  readonly sheetId: string
  readonly aspectId: string
  readonly count: number
}

export interface StoredSheet {
  readonly id: string
  readonly seatId: string
  readonly seat: string
  readonly status: string
  readonly digest: string | null
  readonly totalHundredths: number | null
}

interface Tables {
  readonly marks: readonly StoredMark[]
  readonly taps: readonly StoredTaps[]
  readonly sheets: readonly StoredSheet[]
}

const Mark = z.object({
  aspect: z.string(),
  aspectId: z.string(),
  hundredths: z.number(),
  answer: z.unknown(),
})
const Round = z.object({ aspectId: z.string() })
const Signed = z.object({ digest: z.string(), totalHundredths: z.number() })

interface Said {
  readonly seq: number
  readonly hundredths: number
  readonly aspect: string
  readonly answer: unknown
}

interface SheetSaid {
  readonly seq: number
  readonly digest: string | null
  readonly totalHundredths: number | null
}

// what the entries, read from the first to the last, leave standing
function saidBy(entries: readonly JournalLink[], sheets: readonly StoredSheet[]) {
  const marks = new Map<string, Said>()
  const taps = new Map<string, number>()
  const signed = new Map<string, SheetSaid>()
  const readable = (text: string): unknown => {
    try {
      return JSON.parse(text === '' ? 'null' : text)
    } catch {
      return null // the chain itself has already named an entry that was changed
    }
  }
  for (const { seq, act, subjectId, before, after } of entries) {
    if (act === 'scoring/give-mark') {
      const mark = Mark.safeParse(readable(after))
      if (!mark.success) continue
      const place = `${subjectId} ${mark.data.aspectId}`
      marks.set(place, { seq, ...mark.data })
      taps.set(place, (taps.get(place) ?? 0) + 1)
    } else if (act === 'scoring/open-round') {
      const round = Round.safeParse(readable(before))
      for (const sheet of sheets) {
        if (round.success && sheet.seatId === subjectId) marks.delete(`${sheet.id} ${round.data.aspectId}`)
      }
    } else if (act === 'scoring/sign-sheet') {
      const facts = Signed.safeParse(readable(after))
      if (facts.success) signed.set(subjectId, { seq, ...facts.data })
    } else if (act === 'scoring/reopen-sheet') {
      signed.set(subjectId, { seq, digest: null, totalHundredths: null })
    }
  }
  return { marks, taps, signed }
}

/**
 * 账实相符: whether marks and signatures stand in the tables as the ledger's entries left them; each difference with the
 * entry, what it says and what was found (hundredths). A mark changed in the database without an entry is named here.
 */
export function checkState(
  entries: readonly JournalLink[],
  { marks, taps, sheets }: Tables,
): LedgerFinding[] {
  const said = saidBy(entries, sheets)
  const found: LedgerFinding[] = []
  const seats = new Map(sheets.map((sheet) => [sheet.id, sheet.seat]))
  for (const { sheetId, aspectId, hundredths, answer, where } of marks) {
    const one = said.marks.get(`${sheetId} ${aspectId}`)
    said.marks.delete(`${sheetId} ${aspectId}`)
    if (!one) found.push({ kind: 'mark-extra', seq: 0, where, found: String(hundredths) })
    else if (one.hundredths !== hundredths) {
      const [says, now] = [String(one.hundredths), String(hundredths)]
      found.push({ kind: 'mark', seq: one.seq, where, says, found: now })
    } else if (canonical(one.answer ?? null) !== answer) {
      found.push({ kind: 'mark', seq: one.seq, where, says: canonical(one.answer ?? null), found: answer })
    }
  }
  for (const [place, { seq, aspect, hundredths }] of said.marks) {
    const seat = seats.get(place.split(' ')[0] ?? '') ?? ''
    found.push({ kind: 'mark-missing', seq, where: `${seat} ${aspect}`, says: String(hundredths) })
  }
  for (const { sheetId, aspectId, count } of taps) {
    const entries = said.taps.get(`${sheetId} ${aspectId}`) ?? 0
    said.taps.delete(`${sheetId} ${aspectId}`)
    const where = seats.get(sheetId) ?? ''
    if (entries !== count)
      found.push({ kind: 'tap', seq: 0, where, says: String(entries), found: String(count) })
  }
  for (const [place, entries] of said.taps) {
    const where = seats.get(place.split(' ')[0] ?? '') ?? ''
    found.push({ kind: 'tap', seq: 0, where, says: String(entries), found: '0' })
  }
  for (const sheet of sheets) {
    const one = said.signed.get(sheet.id) ?? { seq: 0, digest: null, totalHundredths: null }
    const status = one.digest === null ? 'open' : 'signed'
    const same = sheet.digest === one.digest && sheet.totalHundredths === one.totalHundredths
    if (same && sheet.status === status) continue
    const says = `${status} ${one.totalHundredths ?? ''}`.trim()
    const now = `${sheet.status} ${sheet.totalHundredths ?? ''}`.trim()
    found.push({ kind: 'sheet', seq: one.seq, where: sheet.seat, says, found: now })
  }
  return found
}
