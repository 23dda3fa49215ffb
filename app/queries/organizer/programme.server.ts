import { programmeOf, programmeStates } from '~/data/programme.server'
import { db } from '~/data/prisma.server'
import { mayBeOn, neighbours, type ProgrammeState } from '~/domain/programme'

export type ProgrammeLine = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly group: string
  readonly state: ProgrammeState
}

const forLine = { id: true, code: true, name: true, group: true } as const

/**
 * 颁奖仪程 of a season for who leads it: the events in order with their state, those left out, where the walls are, and
 * where they go by one press. An event that cannot be opened yet is passed over.
 */
export async function programme(seasonId: string) {
  const { order, all, eventId } = await programmeOf(db(), seasonId)
  const [rows, states] = await Promise.all([
    db().event.findMany({ where: { id: { in: [...all] } }, select: forLine }),
    programmeStates(db(), all),
  ])
  const lines = rows.flatMap((event): ProgrammeLine[] => {
    const state = states.get(event.id)
    return state ? [{ ...event, state }] : []
  })
  const named = (id: string | null) => lines.find((one) => one.id === id) ?? null
  const passable = order.filter((id) => {
    const state = states.get(id)
    return id === eventId || (state && mayBeOn(state))
  })
  const { back, forth } = neighbours(passable, eventId)
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
