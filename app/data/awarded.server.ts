import type { Awarded } from '~/domain/ceremony'
import type { Tx } from './prisma.server'
import { publishedRows } from './published-rows.server'

/** 获奖名单: who receives an award by the last published version; null before it. */
export async function awardedIn(tx: Tx, eventId: string): Promise<Awarded[] | null> {
  const rows = await publishedRows(tx, eventId)
  if (!rows) return null
  return rows.flatMap(({ number, name, org, rank, tier, totalHundredths }) =>
    tier && rank !== null && totalHundredths !== null
      ? [{ number, name, org, rank, tier, totalHundredths }]
      : [],
  )
}
