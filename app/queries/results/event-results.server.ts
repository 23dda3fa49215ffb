import { z } from 'zod'
import { eventResults, type ModuleMark, type ResultLine } from '~/data/event-results.server'
import { db } from '~/data/prisma.server'
import { reasonsOf } from '~/data/reasons.server'
import { resultFacts, type ResultFacts } from '~/data/result-facts.server'
import type { Reason } from '~/domain/reason'
import { TIERS, type Tier } from '~/domain/rulebook'
import { reached } from '~/domain/stage'

export type ResultsMode = 'waiting' | 'blind' | 'preview' | 'published'

export interface ResultCell {
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

const MarksSchema = z.record(z.string(), z.number().int())
const TierOrNone = z.enum(TIERS).nullable()

// A module's marks are told only when every seat's panel of it is complete: before that, how many sheets are in.
function cellsOf(facts: ResultFacts, line: ResultLine, told: ReadonlySet<string>): ResultCell[] {
  const seat = facts.seats.find((one) => one.code === line.seatCode)
  return line.modules.map(({ code, hundredths, judges }) => {
    const module = seat?.modules.find((one) => one.code === code)
    const progress = { submitted: module?.signed.length ?? 0, of: module?.needed ?? 0 }
    return told.has(code) ? { code, hundredths, judges, ...progress } : { code, hundredths: null, judges: [], ...progress }
  })
}

function completeModules(facts: ResultFacts, lines: readonly ResultLine[]): Set<string> {
  const needing = lines.filter((line) => line.outcome === 'ok' || line.outcome === 'dnf')
  const complete = facts.modules.filter(({ code }) =>
    needing.every((line) => line.modules.find((module) => module.code === code)?.hundredths != null),
  )
  return new Set(complete.map((module) => module.code))
}

function nameOf(line: ResultLine): string | null {
  return line.entry ? line.entry.teamName || line.entry.names.join('、') : null
}

const storedVersion = {
  version: true,
  digest: true,
  publishedAt: true,
  confirmedAt: true,
  publisherId: true,
  rows: {
    select: { seatCode: true, modules: true, totalHundredths: true, rank: true, tier: true, reasons: true },
  },
} as const

/**
 * 成绩 for the organizer: blind numbers before unsealing, the full preview before publication, afterwards the published
 * version word for word; marks in hundredths. Null when there is no such event.
 */
export async function resultsPage(eventId: string) {
  const facts = await resultFacts(db(), eventId)
  if (!facts) return null
  const { lines, actual, problems } = eventResults(facts)
  const stored = await db().resultVersion.findFirst({
    where: { eventId },
    select: storedVersion,
    orderBy: { version: 'desc' },
  })
  const publisher = stored
    ? await db().account.findUnique({ where: { id: stored.publisherId }, select: { name: true } })
    : null
  const open = reached(facts.event.stage, 'unsealed')
  const mode: ResultsMode = stored ? 'published' : open ? 'preview' : facts.seats.length > 0 ? 'blind' : 'waiting'
  const told = completeModules(facts, lines)
  const whole = told.size === facts.modules.length
  const rows = lines.map((line): ResultRowView => {
    const kept = stored?.rows.find((row) => row.seatCode === line.seatCode)
    const marks = kept ? MarksSchema.parse(JSON.parse(kept.modules)) : null
    const cells = cellsOf(facts, line, told)
    return {
      seatCode: line.seatCode,
      name: open ? nameOf(line) : null,
      org: open ? (line.entry?.org ?? null) : null,
      outcome: line.outcome,
      minutes: line.minutes,
      cells: marks ? cells.map((cell) => ({ ...cell, hundredths: marks[cell.code] ?? null })) : cells,
      totalHundredths: kept ? kept.totalHundredths : whole ? line.totalHundredths : null,
      rank: kept ? kept.rank : whole ? line.rank : null,
      tier: kept ? TierOrNone.parse(kept.tier) : open && whole ? line.tier : null,
      reasons: kept ? reasonsOf(kept.reasons) : open && whole ? line.reasons : [],
    }
  })
  // Incomplete totals would betray an order through the order of the rows.
  const bySeat = (a: ResultRowView, b: ResultRowView) => (a.seatCode < b.seatCode ? -1 : 1)
  const byRank = (a: ResultRowView, b: ResultRowView) => (a.rank ?? 1e6) - (b.rank ?? 1e6) || bySeat(a, b)
  return {
    event: facts.event,
    modules: facts.modules,
    award: facts.rulebook.award,
    mode,
    actual,
    problems: mode === 'preview' ? problems : [],
    rows: [...rows].sort(whole || stored ? byRank : bySeat),
    version: stored && {
      number: stored.version,
      digest: stored.digest,
      publishedAt: stored.publishedAt,
      confirmedAt: stored.confirmedAt,
      publisher: publisher?.name ?? '',
    },
  }
}

export type ResultsPage = NonNullable<Awaited<ReturnType<typeof resultsPage>>>
