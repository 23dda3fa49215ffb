import { programmeOf, programmeStates } from '~/data/programme.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { mayBeOn, type ProgrammeRefusal } from '~/domain/programme'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { programmeTopic } from '~/realtime/protocol'

type Turning = {
  readonly seasonId: string
  /** the event the presenter saw on the walls when he pressed; null: the title picture */
  readonly from: string | null
  /** null: the title picture */
  readonly to: string | null
  readonly by: Stamp
  readonly now: Date
}

/**
 * 换项: the walls that follow the programme go to another event, or to the title picture. A second press changes nothing
 * more. Refuses to leave an event of which a part has been opened and that has not been ended, and to go to one whose
 * awards cannot be opened: not published, or readable by everybody because its board is not frozen.
 */
export async function turnProgramme({ seasonId, from, to, by, now }: Turning) {
  return write<void, ProgrammeRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const season = await tx.season.findUnique({ where: { id: seasonId }, select: { code: true } })
    if (!season) return refuse({ code: 'changed-meanwhile' })
    const { order, eventId } = await programmeOf(tx, seasonId)
    if (eventId !== from || from === to) return refuse({ code: 'changed-meanwhile' })
    if (to !== null && !order.includes(to)) return refuse({ code: 'changed-meanwhile' })
    if (to !== null) {
      const state = (await programmeStates(tx, [to])).get(to)
      const { name } = await tx.event.findUniqueOrThrow({ where: { id: to }, select: { name: true } })
      if (!state || !mayBeOn(state)) return refuse({ code: 'programme-closed', event: name })
    }
    if (from !== null) {
      const running = await tx.ceremony.findFirst({
        where: { eventId: from, rehearsal: false, step: { gt: 0 } },
        select: { event: { select: { name: true } } },
      })
      if (running) return refuse({ code: 'programme-running', event: running.event.name })
    }
    await tx.programme.upsert({
      where: { seasonId },
      create: { seasonId, order: JSON.stringify(order), eventId: to },
      update: { eventId: to },
      select: { seasonId: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'programme/turn-programme',
      subject: 'season',
      subjectId: seasonId,
      before: { eventId: from },
      after: { eventId: to },
    })
    touch(programmeTopic(season.code))
    return ok()
  })
}
