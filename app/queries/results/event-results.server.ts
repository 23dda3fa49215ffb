import { eventResults } from '~/data/event-results.server'
import { db } from '~/data/prisma.server'
import { resultFacts } from '~/data/result-facts.server'
import { resultColumns } from '~/data/result-row.server'
import { arePublic } from '~/data/results-public.server'
import { reached } from '~/domain/stage'
import { completeModules, computedRow, publishedRow, type ResultRowView } from './result-rows.server'

type ResultsMode = 'closed' | 'waiting' | 'blind' | 'preview' | 'published'

const storedVersion = {
  version: true,
  digest: true,
  publishedAt: true,
  confirmedAt: true,
  publisherId: true,
  rows: { select: resultColumns },
} as const

const CLOSED = { mode: 'closed' as ResultsMode, problems: [], rows: [] as ResultRowView[], version: null }

/**
 * 成绩 for the organizer: blind numbers before unsealing, the full preview before publication, afterwards the published
 * version word for word; marks in hundredths. Who does not check them before they are public (`early`) waits until then.
 * Null when there is no such event.
 */
export async function resultsPage(eventId: string, { early }: { readonly early: boolean }) {
  const facts = await resultFacts(db(), eventId)
  if (!facts) return null
  const { lines, actual, problems } = eventResults(facts)
  const { event, modules } = facts
  const common = { event, modules, award: facts.rulebook.award, actual }
  if (!early && !(await arePublic(eventId))) return { ...common, ...CLOSED }
  const stored = await db().resultVersion.findFirst({
    where: { eventId },
    select: storedVersion,
    orderBy: { version: 'desc' },
  })
  const publisher = stored
    ? await db().account.findUnique({ where: { id: stored.publisherId }, select: { name: true } })
    : null
  const open = reached(facts.event.stage, 'unsealed')
  const mode: ResultsMode = stored
    ? 'published'
    : open
      ? 'preview'
      : facts.seats.length > 0
        ? 'blind'
        : 'waiting'
  const told = completeModules(facts, lines)
  const whole = told.size === facts.modules.length
  const rows = lines.map((line): ResultRowView => {
    const computed = computedRow(facts, line, told, open)
    const kept = stored?.rows.find((row) => row.seatCode === line.seatCode)
    return kept ? publishedRow(computed, kept) : computed
  })
  // Incomplete totals would betray an order through the order of the rows.
  const bySeat = (a: ResultRowView, b: ResultRowView) => (a.seatCode < b.seatCode ? -1 : 1)
  const byRank = (a: ResultRowView, b: ResultRowView) => (a.rank ?? 1e6) - (b.rank ?? 1e6) || bySeat(a, b)
  return {
    ...common,
    mode,
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
