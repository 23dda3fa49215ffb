import type { PublishedRow } from '~/domain/board'
import type { Tx } from './prisma.server'
import { resultColumns, resultOf, type StoredResult } from './result-row.server'

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

const versionForBoard = { version: true, rows: { select: rowForBoard } } as const

interface Announced extends StoredResult {
  readonly entry: {
    readonly teamName: string
    readonly org: string
    readonly members: readonly { readonly name: string }[]
  }
}

function rowsOf({ rows }: { readonly rows: readonly Announced[] }): PublishedRow[] {
  return rows.map(({ entry, ...row }) => {
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

/** 公布成绩: the rows of the last published version, names as announced, marks in hundredths; null before it. */
export async function publishedRows(tx: Tx, eventId: string): Promise<PublishedRow[] | null> {
  const last = await tx.resultVersion.findFirst({
    where: { eventId },
    orderBy: { version: 'desc' },
    select: versionForBoard,
  })
  return last && rowsOf(last)
}

/** Every published version's rows, by version. */
export async function publishedVersions(tx: Tx, eventId: string): Promise<Map<number, PublishedRow[]>> {
  const all = await tx.resultVersion.findMany({ where: { eventId }, select: versionForBoard })
  return new Map(all.map((one) => [one.version, rowsOf(one)]))
}
