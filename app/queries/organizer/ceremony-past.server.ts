import { z } from 'zod'
import { db } from '~/data/prisma.server'
import { AWARD_STATES } from '~/domain/ceremony'

const After = z.object({ awards: z.record(z.string(), z.enum(AWARD_STATES)) })

/** 上一次颁奖的领奖情况, by number, as the ledger keeps it; null when no ceremony of this event has been ended. */
export async function ceremonyPast(eventId: string) {
  const ended = await db().journalEntry.findFirst({
    where: { chain: eventId, act: 'ceremony/end-ceremony' },
    select: { at: true, actorName: true, after: true },
    orderBy: { seq: 'desc' },
  })
  if (!ended) return null
  const after = After.safeParse(JSON.parse(ended.after))
  return {
    at: ended.at.toISOString(),
    by: ended.actorName,
    states: after.success ? after.data.awards : {},
  }
}
