import { awardedIn } from '~/data/awarded.server'
import { write } from '~/data/write.server'
import type { CeremonyRefusal } from '~/domain/ceremony'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { hallTopics } from '~/realtime/protocol'

type Starting = {
  readonly eventId: string
  readonly rehearsal: boolean
  readonly by: Stamp
  readonly now: Date
}

/**
 * 开始启封: the first picture of the ceremony, nothing opened. Refuses before the results are published, while one is
 * running, and, unless it is a rehearsal, when the board is not frozen: what everybody can read is no ceremony.
 */
export async function startCeremony({ eventId, rehearsal, by, now }: Starting) {
  return write<void, CeremonyRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: {
        code: true,
        season: { select: { code: true } },
        boardFreeze: { select: { at: true } },
        ceremony: { select: { step: true } },
      },
    })
    if (!event) return refuse({ code: 'no-such-event' })
    if (event.ceremony) return refuse({ code: 'ceremony-running' })
    if (!(await awardedIn(tx, eventId))) return refuse({ code: 'ceremony-unpublished' })
    if (!rehearsal && !event.boardFreeze) return refuse({ code: 'ceremony-not-frozen' })
    await tx.ceremony.create({ data: { eventId, rehearsal, startedAt: now }, select: { eventId: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'ceremony/start-ceremony',
      subject: 'ceremony',
      subjectId: eventId,
      after: { step: 0, rehearsal },
    })
    for (const topic of hallTopics(event.code, event.season.code)) touch(topic)
    return ok()
  })
}
