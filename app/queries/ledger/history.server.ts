import { linkColumns } from '~/data/journal-columns.server'
import { db } from '~/data/prisma.server'
import { AnswerSchema, type Answer } from '~/domain/answer'
import { stepsOf, type HistoryStep } from './history-steps'

export type MarkHistory = {
  readonly event: {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly group: string
  }
  readonly seat: string
  readonly module: string
  readonly judge: { readonly seatNo: number; readonly accountId: string }
  readonly aspect: { readonly id: string; readonly code: string; readonly title: string } | null
  readonly aspects: readonly { readonly id: string; readonly code: string; readonly title: string }[]
  readonly now: { readonly hundredths: number; readonly answer: Answer; readonly revision: number } | null
  readonly steps: readonly HistoryStep[]
}

const sheetForHistory = {
  event: { select: { id: true, code: true, name: true, group: true } },
  seat: { select: { id: true, code: true } },
  judge: { select: { seatNo: true, accountId: true } },
  module: {
    select: {
      code: true,
      criteria: {
        select: { aspects: { select: { id: true, code: true, title: true }, orderBy: { ord: 'asc' } } },
        orderBy: { ord: 'asc' },
      },
    },
  },
  marks: { select: { aspectId: true, hundredths: true, answer: true, revision: true } },
  taps: {
    select: { aspectId: true, round: true, via: true, holder: true, revision: true },
    orderBy: { revision: 'asc' },
  },
} as const

/**
 * 一分的来历: every entry of the ledger on one sheet, or on one of its aspects, in order, by blind number; null when there
 * is no such sheet in this event. Marks in hundredths.
 */
export async function markHistory(
  eventId: string,
  sheetId: string,
  aspectId?: string,
): Promise<MarkHistory | null> {
  const sheet = await db().sheet.findFirst({ where: { id: sheetId, eventId }, select: sheetForHistory })
  if (!sheet) return null
  const { event, seat, judge, module, marks, taps } = sheet
  const entries = await db().journalEntry.findMany({
    where: { chain: eventId, subjectId: { in: [sheetId, seat.id] } },
    select: linkColumns,
    orderBy: { seq: 'asc' },
  })
  const aspects = module.criteria.flatMap((criterion) => criterion.aspects)
  const aspect = aspects.find((one) => one.id === aspectId) ?? null
  const mark = marks.find((one) => one.aspectId === aspect?.id)
  return {
    event,
    seat: seat.code,
    module: module.code,
    judge,
    aspect,
    aspects,
    now: mark ? { ...mark, answer: AnswerSchema.parse(JSON.parse(mark.answer)) } : null,
    steps: stepsOf(entries, taps, { sheetId, aspect }),
  }
}
