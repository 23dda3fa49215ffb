import { programmeOf } from '~/data/programme.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { placed, type Placing } from '~/domain/programme'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { programmeTopic } from '~/realtime/protocol'

type Given = {
  readonly eventId: string
  readonly placing: Placing
  readonly by: Stamp
  readonly now: Date
}

/**
 * 排仪程: moves an event of its season by one place, takes it in or leaves it out. The event on the walls is not left
 * out. Refuses what would change nothing, because somebody else has changed it.
 */
export async function placeEvent({ eventId, placing, by, now }: Given) {
  return write<void, CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findFirst({
      where: { id: eventId, NOT: { stage: 'draft' } },
      select: { code: true, seasonId: true, season: { select: { code: true } } },
    })
    if (!event) return refuse({ code: 'changed-meanwhile' })
    const { seasonId, season } = event
    const { order, eventId: at } = await programmeOf(tx, seasonId)
    const next = placing === 'out' && at === eventId ? null : placed(order, eventId, placing)
    if (!next) return refuse({ code: 'changed-meanwhile' })
    const kept = JSON.stringify(next)
    await tx.programme.upsert({
      where: { seasonId },
      create: { seasonId, order: kept, eventId: at },
      update: { order: kept },
      select: { seasonId: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'programme/place-event',
      subject: 'season',
      subjectId: seasonId,
      before: { order },
      after: { order: next, event: event.code, placing },
    })
    touch(programmeTopic(season.code))
    return ok()
  })
}
