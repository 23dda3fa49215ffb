import { awardedIn } from '~/data/awarded.server'
import { endedCeremonies, programmeOf } from '~/data/programme.server'
import { db } from '~/data/prisma.server'
import { ceremonySteps } from '~/domain/ceremony'
import { neighbours, programmeState, type ProgrammeState } from '~/domain/programme'

export type ProgrammeLine = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly group: string
  readonly state: ProgrammeState
}

const forLine = {
  id: true,
  code: true,
  name: true,
  group: true,
  boardFreeze: { select: { at: true } },
  ceremony: { select: { step: true, rehearsal: true } },
} as const

/**
 * 颁奖仪程 of a season for who leads it: the events in order with their state, those left out, where the walls are, and
 * where they go by one press. An event that cannot be opened yet is passed over, so that no wall announces it.
 */
export async function programme(seasonId: string) {
  const { order, all, eventId } = await programmeOf(db(), seasonId)
  const [rows, ended] = await Promise.all([
    db().event.findMany({ where: { id: { in: [...all] } }, select: forLine }),
    endedCeremonies(db(), all),
  ])
  const line = async ({ boardFreeze, ceremony, ...event }: (typeof rows)[number]): Promise<ProgrammeLine> => {
    const awarded = await awardedIn(db(), event.id)
    const running =
      ceremony && !ceremony.rehearsal
        ? { step: ceremony.step, of: ceremonySteps(awarded ?? []).length - 1 }
        : null
    const facts = { published: awarded !== null, frozen: boardFreeze !== null, running }
    return { ...event, state: programmeState({ ...facts, ended: ended.has(event.id) }) }
  }
  const lines = await Promise.all(rows.map(line))
  const named = (id: string | null) => lines.find((one) => one.id === id) ?? null
  const waits = (id: string) => ['unpublished', 'unfrozen'].includes(named(id)?.state.kind ?? '')
  const { back, forth } = neighbours(
    order.filter((id) => id === eventId || !waits(id)),
    eventId,
  )
  return {
    lines: order.flatMap((id) => named(id) ?? []),
    left: all.filter((id) => !order.includes(id)).flatMap((id) => named(id) ?? []),
    at: named(eventId),
    back: named(back),
    forth: named(forth),
  }
}

/** The season a programme page is of: the one with this code, or the newest; null: none. */
export async function programmeSeason(code: string | null) {
  const seasons = await db().season.findMany({
    select: { id: true, code: true, name: true },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
  })
  const season = (code === null ? seasons[0] : seasons.find((one) => one.code === code)) ?? null
  return { season, others: seasons.filter((one) => one !== season) }
}
