import { awardedIn } from '~/data/awarded.server'
import { db } from '~/data/prisma.server'
import { ceremonySteps, type AwardState, type Awarded } from '~/domain/ceremony'
import { maskName } from '~/domain/mask'

/**
 * 启封台: the whole order of the opening for who leads it, with who stands where; no steps before it has begun.
 * In a rehearsal the names are masked, so that nobody behind the stage learns them early.
 */
export async function ceremonyDesk(eventId: string) {
  const { boardFreeze, ceremony } = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: {
      boardFreeze: { select: { at: true } },
      ceremony: {
        select: { step: true, rehearsal: true, awards: { select: { number: true, state: true } } },
      },
    },
  })
  const awarded = await awardedIn(db(), eventId)
  const masked = (row: Awarded): Awarded =>
    ceremony?.rehearsal ? { ...row, name: maskName(row.name), org: '—' } : row
  const states = Object.fromEntries(
    (ceremony?.awards ?? []).map(({ number, state }) => [number, state as AwardState]),
  )
  return {
    frozen: boardFreeze !== null,
    published: awarded !== null,
    running: ceremony && { step: ceremony.step, rehearsal: ceremony.rehearsal },
    steps: ceremony && awarded ? ceremonySteps(awarded.map(masked)) : [],
    states,
  }
}
