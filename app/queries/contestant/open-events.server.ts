import { db } from '~/data/prisma.server'

const openRows = {
  code: true,
  name: true,
  group: true,
  trade: true,
  level: true,
  teamSize: true,
  venue: true,
  startsAt: true,
  season: { select: { name: true } },
} as const

/** 报名中的赛项, soonest first; only what anybody may read. */
export async function openEvents() {
  const rows = await db().event.findMany({
    where: { stage: 'registration', season: { status: 'open' } },
    select: openRows,
    orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
  })
  return rows.map(({ startsAt, ...row }) => ({ ...row, startsAt: startsAt.toISOString() }))
}
