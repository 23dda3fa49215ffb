import {
  countedMarks,
  isMarked,
  judgesIn,
  marksOf,
  signedIn,
  type BoardSeat,
  type SeatMarks,
} from './board-marks'
import type { Mode } from './board-mode'
import { rankEntries } from './ranking'
import type { Reason } from './reason'
import type { Rulebook } from './rulebook'
import type { Tier } from './tier'
import { reached, type Stage } from './stage'
import { totalOf } from './total'

export interface PublishedRow {
  readonly number: string
  readonly name: string
  readonly org: string
  readonly rank: number | null
  readonly totalHundredths: number | null
  readonly modules: Readonly<Record<string, number>>
  readonly tier: Tier | null
  readonly decidedBy: Reason | null
}

export interface BoardFacts {
  readonly event: {
    readonly code: string
    readonly name: string
    readonly group: string
    readonly trade: string
    readonly stage: Stage
    readonly level: string
    readonly season: string
  }
  /** ISO time of the newest change shown. */
  readonly asOf: string
  readonly rulebook: Pick<Rulebook, 'panel' | 'tieChain' | 'parts' | 'rounding'>
  readonly modules: readonly {
    readonly code: string
    readonly name: string
    readonly maxHundredths: number
  }[]
  /** Judges who mark every seat in every module. */
  readonly judges: number
  readonly judgesOf?: Readonly<Record<string, number>>
  readonly seats: readonly BoardSeat[]
  /** The latest published version; null before publication. */
  readonly published: readonly PublishedRow[] | null
  readonly head: { readonly seq: number; readonly digest: string }
  readonly presentCount: number
  /** 封榜 since then, ISO; the facts are of that moment */
  readonly frozenSince?: string
}

type BoardCell = { readonly hundredths: number } | { readonly submitted: number; readonly of: number }

export interface BoardRow {
  readonly number: string
  readonly name?: string
  readonly org?: string
  readonly rank: number | null
  readonly rose: number
  readonly modules: Readonly<Record<string, BoardCell>>
  readonly totalHundredths: number | null
  readonly totalOfHundredths: number
  readonly tier?: Tier | null
  readonly decidedBy?: Reason
}

export interface BoardView {
  readonly format: 'board/1'
  readonly event: BoardFacts['event']
  readonly phase: 'waiting' | 'blind' | 'open'
  readonly asOf: string
  /** 封榜: ISO time from when on nothing newer is shown; null while the board is live */
  readonly frozenSince: string | null
  readonly modules: readonly {
    readonly code: string
    readonly name: string
    readonly maxHundredths: number
    readonly counted: boolean
  }[]
  readonly rows: readonly BoardRow[]
  readonly progress: {
    readonly marks: number
    readonly marksOf: number
    readonly sheets: number
    readonly sheetsOf: number
  }
  readonly head: { readonly seq: number; readonly short: string }
  readonly presentCount: number
}

// A weighed part gives at most its share of 100.00, whatever it is marked out of.
function mostOf({ rulebook, modules }: BoardFacts, counts: (code: string) => boolean): number {
  const weighed = rulebook.parts.length > 0
  const most = weighed
    ? rulebook.parts.map((part) => ({ code: part.id, hundredths: part.weightBasisPoints }))
    : modules.map(({ code, maxHundredths }) => ({ code, hundredths: maxHundredths }))
  return most.filter(({ code }) => counts(code)).reduce((sum, { hundredths }) => sum + hundredths, 0)
}

function blindRows(facts: BoardFacts, counted: ReadonlyMap<string, SeatMarks>): BoardRow[] {
  const counts = counted.size > 0
  const rule = { ...facts.rulebook, parts: facts.rulebook.parts.filter(({ id }) => counted.has(id)) }
  const totalOfHundredths = mostOf(facts, (code) => counted.has(code))
  const ranked = rankEntries(
    facts.rulebook,
    facts.seats.map((seat) => {
      const marks = marksOf(counted, seat)
      const modules = Object.fromEntries(marks.map(({ code, mark }) => [code, mark.hundredths]))
      const exact = Object.fromEntries(marks.map(({ code, mark }) => [code, mark.exact]))
      const total = counts && isMarked(seat) ? totalOf(rule, exact) : null
      const { number: key, minutes, outcome } = seat
      return { key, totalHundredths: null, ...total, modules, minutes, outcome }
    }),
  )
  const seats = new Map(facts.seats.map((seat) => [seat.number, seat]))
  return ranked.flatMap(({ key, rank, totalHundredths, decidedBy }): BoardRow[] => {
    const seat = seats.get(key)
    if (!seat) return []
    const cells = facts.modules.flatMap(({ code }): [string, BoardCell][] => {
      const hundredths = counted.get(code)?.get(key)?.hundredths
      if (hundredths !== undefined) return [[code, { hundredths }]]
      if (facts.frozenSince !== undefined) return []
      const of = judgesIn(facts, code)
      return [[code, { submitted: Math.min(signedIn(seat, code).length, of), of }]]
    })
    const modules = Object.fromEntries(cells)
    const row = { number: key, rank, rose: 0, modules, totalHundredths, totalOfHundredths }
    return [rank === null ? row : { ...row, decidedBy }]
  })
}

function openRows(facts: BoardFacts, published: readonly PublishedRow[]): BoardRow[] {
  const totalOfHundredths = mostOf(facts, () => true)
  const last = published.length + 1
  return [...published]
    .sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || (a.number < b.number ? -1 : 1))
    .map(({ number, name, org, rank, totalHundredths, modules, tier, decidedBy }): BoardRow => {
      const cells = Object.entries(modules).map(([code, hundredths]): [string, BoardCell] => [
        code,
        { hundredths },
      ])
      const row = {
        number,
        name,
        org,
        rank,
        rose: 0,
        modules: Object.fromEntries(cells),
        totalHundredths,
        tier,
      }
      return { ...row, totalOfHundredths, ...(decidedBy && { decidedBy }) }
    })
}

function progressOf(facts: BoardFacts): BoardView['progress'] {
  const sheets = facts.seats.filter(isMarked).flatMap((seat) => seat.sheets)
  return {
    marks: sheets.reduce((sum, sheet) => sum + sheet.marks, 0),
    marksOf: sheets.reduce((sum, sheet) => sum + sheet.marksOf, 0),
    sheets: sheets.filter((sheet) => sheet.signed).length,
    sheetsOf: sheets.length,
  }
}

// The caller's mode can only narrow what the stage allows; staff see the blind board even when the public sees less.
function allowed(audience: 'public' | 'staff', mode: Mode, facts: BoardFacts): Mode {
  const { stage } = facts.event
  if (!reached(stage, 'second-seal')) return 'waiting'
  if (mode === 'open' && reached(stage, 'announced') && facts.published) return 'open'
  return mode === 'open' || audience === 'staff' ? 'blind' : mode
}

/**
 * 看板: the board one audience may see, decided before the wire (rule 2.11). Marks in hundredths. Before the second seal
 * no rows at all; until the announcement blind numbers only, for staff as well, and a module counts towards totals and
 * ranks only when every seat's panel in it is complete: there is never a partial mean. From the announcement on the
 * published version with names, ranks and tiers. A frozen board does not tell how far the incomplete modules were.
 */
export function boardFor(audience: 'public' | 'staff', mode: Mode, facts: BoardFacts): BoardView {
  const now = allowed(audience, mode, facts)
  const codes = facts.modules.map((module) => module.code)
  const blind = now === 'blind'
  const counted = countedMarks(facts, blind ? codes : [])
  const { code, name, group, trade, stage, level, season } = facts.event
  return {
    format: 'board/1',
    event: { code, name, group, trade, stage, level, season },
    phase: now === 'progress' || blind ? 'blind' : now,
    asOf: facts.asOf,
    frozenSince: facts.frozenSince ?? null,
    modules: facts.modules.map((module) => ({
      code: module.code,
      name: module.name,
      maxHundredths: module.maxHundredths,
      counted: now === 'open' || counted.has(module.code),
    })),
    rows: now === 'open' ? openRows(facts, facts.published ?? []) : blind ? blindRows(facts, counted) : [],
    progress: now === 'waiting' ? { marks: 0, marksOf: 0, sheets: 0, sheetsOf: 0 } : progressOf(facts),
    head: { seq: facts.head.seq, short: facts.head.digest.slice(0, 8) },
    presentCount: facts.presentCount,
  }
}
