import { z } from 'zod'
import { db } from '~/data/prisma.server'
import { boardFor, modeNow, type BoardFacts, type BoardView } from '~/domain/board'
import { marksModule } from '~/domain/judging'
import { OUTCOMES } from '~/domain/ranking'
import { parseRulebook } from '~/domain/rulebook'
import { reached, STAGES } from '~/domain/stage'
import { boardTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import { boardSheets } from './board-sheets.server'
import { publishedRows } from './published-rows.server'

const eventForBoard = {
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

/**
 * 看板 as spectators may see it, with the revision it is at least as new as; null when there is no such
 * event or it is still a draft. Names are not even read before the announcement (rule 2.11).
 */
export async function publicBoard(eventCode: string): Promise<Told<BoardView> | null> {
  // the revision first: a view may be newer than its revision, never older
  const revision = await revisionOf(boardTopic(eventCode))
  const row = await db().event.findFirst({
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
  const [sheets, published, last] = await Promise.all([
    blind ? boardSheets(row.id, rule.panel.unit === 'aspect') : new Map<string, never>(),
    open ? publishedRows(row.id) : null,
    db().journalEntry.findFirst({
      where: { chain: row.id },
      orderBy: { seq: 'desc' },
      select: { seq: true, digest: true, at: true },
    }),
  ])
  const { code, name, group, trade, level } = row
  const facts: BoardFacts = {
    event: { code, name, group, trade, level, stage, season: row.season.name },
    asOf: (last?.at ?? row.stageAt).toISOString(),
    rulebook: rule,
    modules: row.modules.map(({ code, name, maxHundredths }) => ({ code, name, maxHundredths })),
    judges: row.panel.length,
    judgesOf: Object.fromEntries(
      row.modules.map(({ code, judging }) => [
        code,
        row.panel.filter((judge) => marksModule(judge.judging, judging)).length,
      ]),
    ),
    seats: row.seats.map((seat) => ({
      number: seat.code,
      outcome: z.enum(OUTCOMES).parse(seat.outcome),
      minutes: seat.minutes,
      sheets: sheets.get(seat.id) ?? [],
    })),
    published,
    head: { seq: last?.seq ?? 0, digest: last?.digest ?? '' },
    presentCount: row._count.entries,
  }
  return { revision, view: boardFor('public', modeNow(stage, row.boardMode), facts) }
}
