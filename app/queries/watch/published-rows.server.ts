import { z } from 'zod'
import { db } from '~/data/prisma.server'
import { reasonsOf } from '~/data/reasons.server'
import type { PublishedRow } from '~/domain/board'
import { TIERS } from '~/domain/rulebook'

const rowForBoard = {
  seatCode: true,
  modules: true,
  totalHundredths: true,
  rank: true,
  tier: true,
  reasons: true,
  entry: {
    select: {
      teamName: true,
      org: true,
      members: { where: { active: true }, select: { name: true }, orderBy: { ord: 'asc' } },
    },
  },
} as const

const Modules = z.record(z.string(), z.number().int())
const TierOrNone = z.enum(TIERS).nullable()

/** 公布成绩: the rows of the last published version, names as announced, marks in hundredths; null before it. */
export async function publishedRows(eventId: string): Promise<PublishedRow[] | null> {
  const last = await db().resultVersion.findFirst({
    where: { eventId },
    orderBy: { version: 'desc' },
    select: { rows: { select: rowForBoard } },
  })
  if (!last) return null
  return last.rows.map(({ seatCode, modules, totalHundredths, rank, tier, reasons, entry }) => ({
    number: seatCode,
    name: entry.teamName || entry.members.map((member) => member.name).join('、'),
    org: entry.org,
    rank,
    totalHundredths,
    modules: Modules.parse(JSON.parse(modules)),
    tier: TierOrNone.parse(tier),
    decidedBy: reasonsOf(reasons)[0] ?? null,
  }))
}
