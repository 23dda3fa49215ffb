import { db } from '~/data/prisma.server'
import { medalFor, medalTable, type MedalHolder, type MedalTableRow } from '~/domain/medal-table'
import { TierSchema } from '~/domain/tier'

/** 奖牌榜 in both orders, by county (代表队) and by school or firm (单位). */
export type SeasonMedals = Readonly<
  Record<'delegation' | 'org', Readonly<Record<'gold' | 'total', readonly MedalTableRow[]>>>
>

const medalRow = {
  tier: true,
  entry: { select: { delegation: true, org: true } },
} as const

/** The medals of these events' last published versions; an entry's medal counts once, whoever is in it. */
export async function seasonMedals(eventIds: readonly string[]): Promise<SeasonMedals> {
  const versions = await db().resultVersion.findMany({
    where: { eventId: { in: [...eventIds] } },
    orderBy: [{ eventId: 'asc' }, { version: 'desc' }],
    distinct: ['eventId'],
    select: { eventId: true, rows: { where: { NOT: { tier: null } }, select: medalRow } },
  })
  const won = versions.flatMap(({ eventId: event, rows }) =>
    rows.flatMap(({ tier, entry }) => {
      const medal = medalFor(TierSchema.parse(tier))
      return medal ? [{ event, medal, ...entry }] : []
    }),
  )
  const tables = (of: 'delegation' | 'org') => {
    const holders = won.map((one): MedalHolder => ({
      event: one.event,
      medal: one.medal,
      delegation: one[of],
      memberNo: 0,
    }))
    return { gold: medalTable(holders, 'gold'), total: medalTable(holders, 'total') }
  }
  return { delegation: tables('delegation'), org: tables('org') }
}
