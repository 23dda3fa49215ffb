import { awardedIn } from '~/data/awarded.server'
import { dropFreeze } from '~/data/board-hold.server'
import { write } from '~/data/write.server'
import { ceremonySteps, type CeremonyRefusal } from '~/domain/ceremony'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { boardTopic, ceremonyTopic, WATCH_TOPIC } from '~/realtime/protocol'

type Ending = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

/**
 * 启封结束: everything has been opened, so the board is released with it. Refuses while a step is left; a rehearsal ends
 * at any step and releases nothing.
 */
export async function endCeremony({ eventId, by, now }: Ending) {
  return write<void, CeremonyRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: {
        code: true,
        boardFreeze: { select: { digest: true } },
        ceremony: { select: { step: true, rehearsal: true } },
      },
    })
    if (!event) return refuse({ code: 'no-such-event' })
    if (!event.ceremony) return refuse({ code: 'ceremony-not-running' })
    const { step, rehearsal } = event.ceremony
    const left = ceremonySteps((await awardedIn(tx, eventId)) ?? []).length - 1 - step
    if (!rehearsal && left > 0) return refuse({ code: 'ceremony-not-over', left })
    await tx.ceremonyAward.deleteMany({ where: { eventId } })
    await tx.ceremony.delete({ where: { eventId }, select: { eventId: true } })
    if (!rehearsal) await dropFreeze(tx, eventId)
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'ceremony/end-ceremony',
      subject: 'ceremony',
      subjectId: eventId,
      before: { step, rehearsal, frozen: event.boardFreeze?.digest ?? null },
      after: { released: !rehearsal },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(event.code), ceremonyTopic(event.code)]) touch(topic)
    return ok()
  })
}
