import { panelMark, type AspectScore, type PanelMark, type PanelSheet } from './panel'
import type { Outcome } from './ranking'
import type { PanelRule } from './rulebook/marking-rule'

export interface BoardSheet {
  readonly module: string
  readonly judgeId: string
  readonly signed: boolean
  readonly totalHundredths: number | null
  readonly marks: number
  readonly marksOf: number
  /** Needed only when the rulebook's panel unit is 'aspect'. */
  readonly aspects?: readonly AspectScore[]
}

export interface BoardSeat {
  readonly number: string
  readonly outcome: Outcome
  readonly minutes: number | null
  readonly sheets: readonly BoardSheet[]
}

// A disqualified or void result is never marked to its end and must not hold back everyone else's module.
export function isMarked(seat: BoardSeat): boolean {
  return seat.outcome === 'ok' || seat.outcome === 'dnf'
}

export function signedIn(seat: BoardSeat, module: string): PanelSheet[] {
  return seat.sheets.flatMap((sheet) => {
    if (sheet.module !== module || !sheet.signed || sheet.totalHundredths === null) return []
    const { judgeId, totalHundredths, aspects } = sheet
    return [{ judgeId, totalHundredths, ...(aspects && { aspects }) }]
  })
}

export type SeatMarks = ReadonlyMap<string, PanelMark>

interface Field {
  readonly rulebook: { readonly panel: PanelRule }
  readonly seats: readonly BoardSeat[]
  readonly judges: number
  /** by module, where some judges mark only what is on site or only the result */
  readonly judgesOf?: Readonly<Record<string, number>>
}

/** How many judges mark one module of every seat. */
export function judgesIn({ judges, judgesOf }: Pick<Field, 'judges' | 'judgesOf'>, module: string): number {
  return judgesOf?.[module] ?? judges
}

// Module code → seat number → panel mark, for the modules in which every seat's panel is complete.
export function countedMarks(field: Field, codes: readonly string[]): Map<string, SeatMarks> {
  const counted = new Map<string, SeatMarks>()
  const seats = field.seats.filter(isMarked)
  for (const code of codes) {
    const marks = new Map<string, PanelMark>()
    for (const seat of seats) {
      const mark = panelMark(field.rulebook.panel, signedIn(seat, code), judgesIn(field, code))
      if (mark.ok) marks.set(seat.number, mark.value)
    }
    if (seats.length > 0 && marks.size === seats.length) counted.set(code, marks)
  }
  return counted
}

export function marksOf(
  counted: ReadonlyMap<string, SeatMarks>,
  seat: BoardSeat,
): { code: string; mark: PanelMark }[] {
  return [...counted].flatMap(([code, marks]) => {
    const mark = marks.get(seat.number)
    return mark ? [{ code, mark }] : []
  })
}
