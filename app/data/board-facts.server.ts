import { z } from 'zod'
import { boardFor, type BoardFacts, type BoardView } from '~/domain/board'
import { isMarked } from '~/domain/board-marks'
import { modeNow } from '~/domain/board-mode'
import { marksModule } from '~/domain/judging'
import { OUTCOMES } from '~/domain/ranking'
import { parseRulebook } from '~/domain/rulebook'
import { reached, STAGES } from '~/domain/stage'
import { boardSheets } from './board-sheets.server'
import type { Tx } from './prisma.server'
import { publishedRows } from './published-rows.server'

export const eventForBoard = {
  id: true,
  code: true,
  name: true,
  group: true,
  trade: true,
  level: true,
  stage: true,
  stageAt: true,
  boardMode: true,
  rulebook: true,
  season: { select: { name: true } },
  modules: {
    select: { code: true, name: true, maxHundredths: true, judging: true },
    orderBy: { ord: 'asc' },
  },
  panel: { where: { role: 'judge', leftAt: null }, select: { judging: true } },
  seats: { select: { id: true, code: true, outcome: true, minutes: true }, orderBy: { code: 'asc' } },
  _count: {
    select: {
      entries: { where: { attendance: 'present' } },
    },
  },
} as const

type Fixed = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly trade: string
  readonly level: string
  readonly season: { readonly name: string }
  readonly modules: readonly {
    readonly code: string
    readonly name: string
    readonly maxHundredths: number
    readonly judging: string
  }[]
  readonly panel: readonly { readonly judging: string }[]
  readonly _count: { readonly entries: number }
}

/** What a board tells of its event at any moment of the marking: rules, sheets and results aside. */
export function fixedFacts(row: Fixed) {
  const { code, name, group, trade, level, season, modules, panel } = row
  return {
    event: { code, name, group, trade, level, season: season.name },
    modules: modules.map(({ code, name, maxHundredths }) => ({ code, name, maxHundredths })),
    judges: panel.length,
    judgesOf: Object.fromEntries(
      modules.map(({ code, judging }) => [
        code,
        panel.filter((judge) => marksModule(judge.judging, judging)).length,
      ]),
    ),
    presentCount: row._count.entries,
  }
}

/** Where the newest change of an event stands in its ledger. */
export function ledgerEnd(tx: Tx, eventId: string, until: Date | null = null) {
  return tx.journalEntry.findFirst({
    where: { chain: eventId, ...(until && { at: { lte: until } }) },
    orderBy: { seq: 'desc' },
    select: { seq: true, digest: true, at: true },
  })
}

/**
 * 看板 as spectators may see it now or, with `until`, as it stood then: later signatures do not count. Null when there is
 * no such event or it is still a draft. Names are not even read before the announcement (rule 2.11). `marks`: how many
 * stand on each sheet that `progress` counts.
 */
export async function boardAt(
  tx: Tx,
  eventCode: string,
  { until = null }: { readonly until?: Date | null } = {},
): Promise<{ readonly view: BoardView; readonly marks: ReadonlyMap<string, number> } | null> {
  const row = await tx.event.findFirst({
    where: { code: eventCode, NOT: { stage: 'draft' } },
    select: eventForBoard,
  })
  if (!row) return null
  const rulebook = parseRulebook(row.rulebook)
  if (!rulebook.ok) throw new Error(`event ${row.code}: rulebook unreadable at ${rulebook.refusal.place}`)
  const stage = z.enum(STAGES).parse(row.stage)
  const open = reached(stage, 'announced')
  const rule = rulebook.value
  const blind = reached(stage, 'second-seal') && !open
  const byAspect = rule.panel.unit === 'aspect'
  const [sheets, published, last] = await Promise.all([
    blind ? boardSheets(tx, { eventId: row.id, byAspect, until }) : new Map<string, never>(),
    open ? publishedRows(tx, row.id) : null,
    ledgerEnd(tx, row.id, until),
  ])
  const { event, ...fixed } = fixedFacts(row)
  const seats = row.seats.map((seat) => ({
    number: seat.code,
    outcome: z.enum(OUTCOMES).parse(seat.outcome),
    minutes: seat.minutes,
    sheets: sheets.get(seat.id) ?? [],
  }))
  const facts: BoardFacts = {
    ...fixed,
    event: { ...event, stage },
    asOf: (until ?? last?.at ?? row.stageAt).toISOString(),
    rulebook: rule,
    seats,
    published,
    head: { seq: last?.seq ?? 0, digest: last?.digest ?? '' },
    ...(until && { frozenSince: until.toISOString() }),
  }
  const marks = seats
    .filter(isMarked)
    .flatMap((seat) => seat.sheets.map((one) => [one.id, one.marks] as const))
  return { view: boardFor('public', modeNow(stage, row.boardMode), facts), marks: new Map(marks) }
}
