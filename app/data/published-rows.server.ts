import type { PublishedRow } from '~/domain/board'
import type { Tx } from './prisma.server'
import { resultColumns, resultOf } from './result-row.server'

const rowForBoard = {
  ...resultColumns,
  entry: {
    select: {
      teamName: true,
      org: true,
      members: { where: { active: true }, select: { name: true }, orderBy: { ord: 'asc' } },
    },
  },
} as const

/** 公布成绩: the rows of the last published version, names as announced, marks in hundredths; null before it. */
export async function publishedRows(tx: Tx, eventId: string): Promise<PublishedRow[] | null> {
  const last = await tx.resultVersion.findFirst({
    where: { eventId },
    orderBy: { version: 'desc' },
    select: { rows: { select: rowForBoard } },
  })
  if (!last) return null
  return last.rows.map(({ entry, ...row }) => {
    const { seatCode, reasons, ...result } = resultOf(row)
    return {
      ...result,
      number: seatCode,
      name: entry.teamName || entry.members.map((member) => member.name).join('、'),
      org: entry.org,
      decidedBy: reasons[0] ?? null,
    }
  })
}
