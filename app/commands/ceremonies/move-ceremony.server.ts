import { awardedIn } from '~/data/awarded.server'
import { write } from '~/data/write.server'
import { ceremonySteps, type CeremonyRefusal } from '~/domain/ceremony'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { hallTopics } from '~/realtime/protocol'

type Moving = {
  readonly eventId: string
  /** the step the presenter saw when he pressed */
  readonly from: number
  readonly direction: 'forth' | 'back'
  readonly by: Stamp
  readonly now: Date
}

/** 下一步, 退一步: one step from the one the presenter saw; a second press of the same button changes nothing more. */
export async function moveCeremony({ eventId, from, direction, by, now }: Moving) {
  return write<{ step: number }, CeremonyRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: {
        code: true,
        season: { select: { code: true } },
        ceremony: { select: { step: true, rehearsal: true } },
      },
    })
    if (!event) return refuse({ code: 'no-such-event' })
    if (!event.ceremony) return refuse({ code: 'ceremony-not-running' })
    const last = ceremonySteps((await awardedIn(tx, eventId)) ?? []).length - 1
    const step = from + (direction === 'forth' ? 1 : -1)
    if (step < 0 || step > last) return refuse({ code: 'changed-meanwhile' })
    const moved = await tx.ceremony.updateMany({ where: { eventId, step: from }, data: { step } })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'ceremony/move-ceremony',
      subject: 'ceremony',
      subjectId: eventId,
      before: { step: from },
      after: { step, rehearsal: event.ceremony.rehearsal },
    })
    for (const topic of hallTopics(event.code, event.season.code)) touch(topic)
    return ok({ step })
  })
}
