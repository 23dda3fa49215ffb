import { awardedIn } from '~/data/awarded.server'
import { db } from '~/data/prisma.server'
import { ceremonySteps, type AwardState, type Awarded } from '~/domain/ceremony'
import { HIDDEN_UNIT, maskName } from '~/domain/mask'
import { ceremonyPast } from './ceremony-past.server'
import { ceremonyPeople, type Called } from './ceremony-people.server'
import { hallKnows, surprises } from './hall-knows.server'

/** 彩排: numbers stay, people become initials, so that nobody behind the stage learns them early. */
export function masked(row: Awarded): Awarded {
  return {
    ...row,
    name: maskName(row.name),
    members: row.members.map(maskName),
    org: HIDDEN_UNIT,
    delegation: HIDDEN_UNIT,
  }
}

/**
 * 启封台: the whole order of the opening for who leads it, with who stands where, how every name is read and what the
 * hall can work out itself; before it begins, what moved since the freeze; afterwards, who was handed the award. In a
 * rehearsal the names are masked.
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
  const shown = awarded?.map((row) => (ceremony?.rehearsal ? masked(row) : row)) ?? []
  const steps = ceremony ? ceremonySteps(shown) : []
  const states = (ceremony?.awards ?? []).map(({ number, state }) => [number, state as AwardState] as const)
  const people: Readonly<Record<string, Called>> =
    ceremony && !ceremony.rehearsal ? await ceremonyPeople(eventId) : {}
  return {
    frozen: boardFreeze !== null,
    published: awarded !== null,
    running: ceremony && { step: ceremony.step, rehearsal: ceremony.rehearsal },
    steps,
    states: Object.fromEntries(states),
    people,
    knows: ceremony ? await hallKnows(eventId, steps, ceremony.step) : null,
    moved: ceremony || !awarded ? [] : await surprises(eventId, awarded),
    past: ceremony ? null : await pastOf(eventId, shown),
  }
}

async function pastOf(eventId: string, awarded: readonly Awarded[]) {
  const past = await ceremonyPast(eventId)
  return (
    past && {
      ...past,
      rows: awarded.map(({ number, name, org, tier, rank }) => {
        // nobody said what became of it
        const state: AwardState | null = past.states[number] ?? null
        return { number, name, org, tier, rank, state }
      }),
    }
  )
}
