import type { Awarded } from '~/domain/ceremony'
import type { Tx } from './prisma.server'
import { resultColumns, resultOf } from './result-row.server'

const awardedRow = {
  ...resultColumns,
  entry: {
    select: {
      teamName: true,
      org: true,
      delegation: true,
      members: { where: { active: true }, select: { name: true }, orderBy: { ord: 'asc' } },
    },
  },
} as const

/** 获奖名单: who receives an award by the last published version, by number; null before it. */
export async function awardedIn(tx: Tx, eventId: string): Promise<Awarded[] | null> {
  const last = await tx.resultVersion.findFirst({
    where: { eventId },
    orderBy: { version: 'desc' },
    select: { rows: { select: awardedRow, orderBy: { seatCode: 'asc' } } },
  })
  if (!last) return null
  return last.rows.flatMap(({ entry, ...row }): Awarded[] => {
    const { seatCode: number, rank, tier, totalHundredths } = resultOf(row)
    if (!tier || rank === null || totalHundredths === null) return []
    const { teamName, org, delegation } = entry
    const people = entry.members.map(({ name }) => name)
    const name = teamName || people.join('、')
    return [{ number, name, members: teamName ? people : [], org, delegation, rank, tier, totalHundredths }]
  })
}
