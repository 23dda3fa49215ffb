import type { ModuleMark, ResultLine } from '~/data/event-results.server'
import type { ResultFacts } from '~/data/result-facts.server'
import { resultOf, type StoredResult } from '~/data/result-row.server'
import type { Reason } from '~/domain/reason'
import type { Tier } from '~/domain/tier'

interface ResultCell {
  readonly code: string
  readonly hundredths: number | null
  readonly submitted: number
  readonly of: number
  readonly judges: ModuleMark['judges']
}

export interface ResultRowView {
  readonly seatCode: string
  readonly name: string | null
  readonly org: string | null
  readonly outcome: string
  readonly minutes: number | null
  readonly cells: readonly ResultCell[]
  readonly totalHundredths: number | null
  readonly rank: number | null
  readonly tier: Tier | null
  readonly reasons: readonly Reason[]
}

// A module's marks are told only when every seat's panel of it is complete: before that, how many sheets are in.
function cellsOf(facts: ResultFacts, line: ResultLine, told: ReadonlySet<string>): ResultCell[] {
  const seat = facts.seats.find((one) => one.code === line.seatCode)
  return line.modules.map(({ code, hundredths, judges }) => {
    const module = seat?.modules.find((one) => one.code === code)
    const progress = { submitted: module?.signed.length ?? 0, of: module?.needed ?? 0 }
    return told.has(code)
      ? { code, hundredths, judges, ...progress }
      : { code, hundredths: null, judges: [], ...progress }
  })
}

/** The modules whose every panel is complete. */
export function completeModules(facts: ResultFacts, lines: readonly ResultLine[]): Set<string> {
  const needing = lines.filter((line) => line.outcome === 'ok' || line.outcome === 'dnf')
  const complete = facts.modules.filter(({ code }) =>
    needing.every(
      (line) => typeof line.modules.find((module) => module.code === code)?.hundredths === 'number',
    ),
  )
  return new Set(complete.map((module) => module.code))
}

function decided(line: ResultLine, open: boolean, whole: boolean) {
  const { totalHundredths, rank, tier, reasons } = line
  if (!whole) return { totalHundredths: null, rank: null, tier: null, reasons: [] }
  return { totalHundredths, rank, tier: open ? tier : null, reasons: open ? reasons : [] }
}

/** A row before publication: no name while sealed, no total or rank while any panel is incomplete. */
export function computedRow(
  facts: ResultFacts,
  line: ResultLine,
  told: ReadonlySet<string>,
  open: boolean,
): ResultRowView {
  const { seatCode, outcome, minutes, entry } = line
  return {
    seatCode,
    outcome,
    minutes,
    name: open && entry ? entry.teamName || entry.names.join('、') : null,
    org: open && entry ? entry.org : null,
    cells: cellsOf(facts, line, told),
    ...decided(line, open, told.size === facts.modules.length),
  }
}

/** A row after publication: marks, total, rank, tier and reasons word for word as published. */
export function publishedRow(computed: ResultRowView, kept: StoredResult): ResultRowView {
  const { modules, ...told } = resultOf(kept)
  const cells = computed.cells.map((cell) => ({ ...cell, hundredths: modules[cell.code] ?? null }))
  return { ...computed, ...told, cells }
}
