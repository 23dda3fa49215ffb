import { awardedIn } from '~/data/awarded.server'
import { dropFreeze } from '~/data/board-hold.server'
import { write } from '~/data/write.server'
import { ceremonySteps, type CeremonyRefusal } from '~/domain/ceremony'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { boardTopic, hallTopics, WATCH_TOPIC } from '~/realtime/protocol'

type Ending = { readonly eventId: string; readonly by: Stamp; readonly now: Date }

/**
 * 启封结束: everything has been opened, so the board is released with it; who was handed his award and who was missing
 * stays in the ledger. Refuses while a step is left; a rehearsal ends at any step and releases nothing.
 */
export async function endCeremony({ eventId, by, now }: Ending) {
  return write<void, CeremonyRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findUnique({
      where: { id: eventId },
      select: {
        code: true,
        season: { select: { code: true } },
        boardFreeze: { select: { digest: true } },
        ceremony: {
          select: { step: true, rehearsal: true, awards: { select: { number: true, state: true } } },
        },
      },
    })
    if (!event) return refuse({ code: 'no-such-event' })
    if (!event.ceremony) return refuse({ code: 'ceremony-not-running' })
    const { step, rehearsal, awards } = event.ceremony
    const left = ceremonySteps((await awardedIn(tx, eventId)) ?? []).length - 1 - step
    if (!rehearsal && left > 0) return refuse({ code: 'ceremony-not-over', left })
    await tx.ceremonyAward.deleteMany({ where: { eventId } })
    await tx.ceremony.delete({ where: { eventId }, select: { eventId: true } })
    if (!rehearsal) await dropFreeze(tx, eventId)
    journal({
      chain: eventId,
      by,
      at: now,
      act: rehearsal ? 'ceremony/end-rehearsal' : 'ceremony/end-ceremony',
      subject: 'ceremony',
      subjectId: eventId,
      before: { step, frozen: event.boardFreeze?.digest ?? null },
      after: {
        released: !rehearsal,
        awards: Object.fromEntries(awards.map(({ number, state }) => [number, state])),
      },
    })
    const hall = hallTopics(event.code, event.season.code)
    for (const topic of [WATCH_TOPIC, boardTopic(event.code), ...hall]) touch(topic)
    return ok()
  })
}
