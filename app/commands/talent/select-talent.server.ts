import { actedBefore, publishedResults, type PublishedResults } from '~/data/published-results.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { TalentRefusal } from '~/domain/refusal/talent'
import { needs } from '~/domain/stage'
import { talentFor } from '~/domain/talent'
import { ok, refuse } from '~/kit/result'

const ACT = 'talent/select-talent'

type Given = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

function selected({ event, rulebook, rows }: PublishedResults) {
  return rows.flatMap(({ entryId, rank, totalHundredths, members }) =>
    members.flatMap(({ id: memberId, age }) => {
      const place = talentFor(rulebook, { rank, age })
      if (!place || rank === null) return []
      const { tier, reasons } = place
      const total = totalHundredths ?? 0
      return [{ eventId: event.id, entryId, memberId, tier, rank, total, reasons: JSON.stringify(reasons) }]
    }),
  )
}

/**
 * 选入人才库: a pool record (种子/后备/观察) with its reasons for every member within the rulebook's ranks and age limit
 * (rule 4); total in hundredths. A second run adds only who is missing. Refuses before the results are confirmed.
 */
export async function selectTalent({ eventId, by, now }: Given) {
  return write<{ added: number }, TalentRefusal | CommonRefusal>(async (tx, { journal }) => {
    const results = await publishedResults(tx, eventId)
    if (!results) return refuse({ code: 'no-such-event' })
    const time = needs(results.event.stage, 'talent/select')
    if (!time.ok) return time
    if (!results.version) return refuse({ code: 'talent-no-results' })
    const held = await tx.talentRecord.findMany({ where: { eventId }, select: { memberId: true } })
    const known = new Set(held.map((one) => one.memberId))
    const fresh = selected(results).filter((one) => !known.has(one.memberId))
    if (fresh.length === 0 && (await actedBefore(tx, eventId, ACT))) return ok({ added: 0 })
    await tx.talentRecord.createMany({ data: fresh.map((one) => ({ ...one, createdAt: now })) })
    journal({
      chain: eventId,
      by,
      at: now,
      act: ACT,
      subject: 'event',
      subjectId: eventId,
      before: { records: known.size },
      after: { records: known.size + fresh.length },
    })
    return ok({ added: fresh.length })
  })
}
