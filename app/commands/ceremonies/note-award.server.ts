import { awardedIn } from '~/data/awarded.server'
import { write } from '~/data/write.server'
import type { AwardState, CeremonyRefusal } from '~/domain/ceremony'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { ceremonyTopic } from '~/realtime/protocol'

type Noting = {
  readonly eventId: string
  readonly number: string
  readonly state: AwardState
  readonly by: Stamp
  readonly now: Date
}

/** 领奖情况: whether one who is awarded stands ready, is called, has been handed it, or is not there. Refuses who receives no award. */
export async function noteAward({ eventId, number, state, by, now }: Noting) {
  return write<void, CeremonyRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: {
        code: true,
        ceremony: { select: { rehearsal: true, awards: { where: { number }, select: { state: true } } } },
      },
    })
    if (!event) return refuse({ code: 'no-such-event' })
    if (!event.ceremony) return refuse({ code: 'ceremony-not-running' })
    const awarded = await awardedIn(tx, eventId)
    if (!awarded?.some((one) => one.number === number)) return refuse({ code: 'no-such', what: 'seat' })
    await tx.ceremonyAward.upsert({
      where: { eventId_number: { eventId, number } },
      create: { eventId, number, state, at: now },
      update: { state, at: now },
      select: { state: true },
    })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'ceremony/note-award',
      subject: 'ceremony',
      subjectId: eventId,
      before: { number, state: event.ceremony.awards[0]?.state ?? null },
      after: { number, state, rehearsal: event.ceremony.rehearsal },
    })
    touch(ceremonyTopic(event.code))
    return ok()
  })
}
