import {
  actedBefore,
  proposalFacts,
  publishedResults,
  type PublishedResults,
} from '~/data/published-results.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { proposalsFor } from '~/domain/proposal'
import type { CommonRefusal } from '~/domain/refusal'
import type { AwardRefusal } from '~/domain/refusal/award'
import { ok, refuse } from '~/kit/result'
import { awardTime } from './award-time'

const ACT = 'award/propose-honours'

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

function proposals(results: PublishedResults) {
  const { event, rulebook, field, rows } = results
  return rows.flatMap((row) =>
    row.members.flatMap((member) =>
      proposalsFor(rulebook, proposalFacts(results, row, member), field)
        .filter((proposal) => proposal.granted)
        .map(({ honour, owner, reason }) => ({
          eventId: event.id,
          entryId: row.entryId,
          memberId: member.id,
          honour,
          owner,
          reasons: JSON.stringify([reason]),
        })),
    ),
  )
}

/**
 * 荣誉与晋升推荐: stores a proposal (拟授予) to the owning body for every member whose result meets the rulebook, never a title
 * (rule 2.8). A second run adds only what is missing. Refuses before the results are confirmed.
 */
export async function proposeHonours({ eventId, by, now }: Given) {
  return write<{ added: number }, AwardRefusal | CommonRefusal>(async (tx, { journal }) => {
    const results = await publishedResults(tx, eventId)
    if (!results) return refuse({ code: 'no-such-event' })
    const time = awardTime(results)
    if (!time.ok) return time
    const held = await tx.honour.findMany({ where: { eventId }, select: { memberId: true, honour: true } })
    const known = new Set(held.map((one) => `${one.memberId}:${one.honour}`))
    const wanted = proposals(results)
    const fresh = wanted.filter((one) => !known.has(`${one.memberId}:${one.honour}`))
    if (fresh.length === 0 && (await actedBefore(tx, eventId, ACT))) return ok({ added: 0 })
    await tx.honour.createMany({ data: fresh })
    journal({
      chain: eventId,
      by,
      at: now,
      act: ACT,
      subject: 'event',
      subjectId: eventId,
      before: { honours: known.size },
      after: { honours: known.size + fresh.length, met: wanted.length },
    })
    return ok({ added: fresh.length })
  })
}
