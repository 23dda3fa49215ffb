import { db } from '~/data/prisma.server'
import { paperRows } from './paper-rows.server'
import { paperSheet, type Paper, type PaperRow } from './paper-sheet'

type Asked = {
  readonly kind: 'blank' | 'filled'
  readonly module: string
  readonly judgeNo: number | null
  /** numbers; none: all */
  readonly seats: readonly string[]
}

/** What can be printed in an event: its modules, its judges' seats, and whether there are sheets yet. */
export async function paperChoices(eventId: string) {
  const [modules, judges, sheets] = await Promise.all([
    db().module.findMany({
      where: { eventId },
      select: { code: true, name: true },
      orderBy: { ord: 'asc' },
    }),
    db().panelSeat.findMany({
      where: { eventId, leftAt: null, role: 'judge' },
      select: { seatNo: true },
      orderBy: { seatNo: 'asc' },
    }),
    db().sheet.count({ where: { eventId } }),
  ])
  return { modules, judges: judges.map(({ seatNo }) => seatNo), begun: sheets > 0 }
}

/** 评分表 for printing, a pile for each judge in the order of the numbers; before the marking one form a module. */
export async function paperOf(eventId: string, { kind, module, judgeNo, seats }: Asked): Promise<Paper[]> {
  const facts = await paperRows(eventId)
  if (!facts) return []
  const rows = await db().sheet.findMany({
    where: {
      eventId,
      module: { code: module },
      judge: { leftAt: null, ...(judgeNo !== null && { seatNo: judgeNo }) },
      ...(seats.length > 0 && { seat: { code: { in: [...seats] } } }),
    },
    select: sheetForPaper,
    orderBy: [{ judge: { seatNo: 'asc' } }, { seat: { code: 'asc' } }],
  })
  if (rows.length > 0) return rows.map((row) => paperSheet(facts, row, kind))
  if ((await db().sheet.count({ where: { eventId } })) > 0) return []
  const part = facts.modules.find(({ code }) => code === module)
  return part ? [paperSheet(facts, { module: { code: part.code } }, 'blank')] : []
}

const sheetForPaper = {
  id: true,
  digest: true,
  totalHundredths: true,
  seat: { select: { code: true } },
  judge: { select: { seatNo: true } },
  module: { select: { code: true } },
  marks: { select: { aspectId: true, hundredths: true, answer: true } },
  signatures: {
    where: { voidedAt: null },
    select: { role: true, signerName: true, method: true, strokes: true, at: true },
    orderBy: { at: 'asc' },
  },
} as const

/** A judge's own sheet as it is printed; null when it is not his. */
export async function ownPaper(sheetId: string, accountId: string): Promise<Paper | null> {
  const row = await db().sheet.findFirst({
    where: { id: sheetId, judge: { accountId } },
    select: { ...sheetForPaper, eventId: true },
  })
  if (!row) return null
  const facts = await paperRows(row.eventId)
  const sheet: PaperRow = row
  return facts && paperSheet(facts, sheet, 'filled')
}
