import { db } from '~/data/prisma.server'
import type { StoredMark, StoredSheet, StoredTaps } from '~/domain/ledger-state'

type State = {
  readonly marks: readonly StoredMark[]
  readonly taps: readonly StoredTaps[]
  readonly sheets: readonly StoredSheet[]
}

/** Marks and sheets of one event as the tables hold them; empty for a chain that is no event's. */
export async function eventState(eventId: string): Promise<State> {
  const sheets = await db().sheet.findMany({
    where: { eventId },
    select: {
      id: true,
      seatId: true,
      status: true,
      digest: true,
      totalHundredths: true,
      seat: { select: { code: true } },
    },
  })
  const marks = await db().mark.findMany({
    where: { sheet: { eventId } },
    select: {
      sheetId: true,
      aspectId: true,
      hundredths: true,
      answer: true,
      aspect: { select: { code: true } },
      sheet: { select: { seat: { select: { code: true } } } },
    },
  })
  const taps = await db().markTap.groupBy({
    by: ['sheetId', 'aspectId'],
    where: { sheet: { eventId } },
    _count: { _all: true },
  })
  return {
    taps: taps.map(({ _count, ...place }) => ({ ...place, count: _count._all })),
    sheets: sheets.map(({ seat, ...sheet }) => ({ ...sheet, seat: seat.code })),
    marks: marks.map(({ aspect, sheet, ...mark }) => ({
      ...mark,
      where: `${sheet.seat.code} ${aspect.code}`,
    })),
  }
}
