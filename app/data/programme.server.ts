import { z } from 'zod'
import { ceremonySteps } from '~/domain/ceremony'
import { programmeState, type ProgrammeState } from '~/domain/programme'
import { awardedIn } from './awarded.server'
import type { Tx } from './prisma.server'

const Order = z.array(z.string())

/**
 * 仪程 as stored: the order in which a season's awards are opened, and the event the walls are at. Before anybody has
 * arranged it, every event in the order they start; drafts never take part.
 */
export async function programmeOf(tx: Tx, seasonId: string) {
  const [stored, events] = await Promise.all([
    tx.programme.findUnique({ where: { seasonId }, select: { order: true, eventId: true } }),
    tx.event.findMany({
      where: { seasonId, NOT: { stage: 'draft' } },
      select: { id: true },
      orderBy: [{ startsAt: 'asc' }, { code: 'asc' }],
    }),
  ])
  const all = events.map(({ id }) => id)
  const order = stored ? Order.parse(JSON.parse(stored.order)).filter((id) => all.includes(id)) : all
  const eventId = stored?.eventId ?? null
  return { order, all, eventId: eventId !== null && order.includes(eventId) ? eventId : null }
}

/** 已颁过奖的赛项: whose real ceremony has been ended, by what the ledger says. */
export async function endedCeremonies(tx: Tx, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.journalEntry.findMany({
    where: { chain: { in: [...eventIds] }, act: 'ceremony/end-ceremony' },
    select: { chain: true },
  })
  return new Set(rows.map(({ chain }) => chain))
}

const forState = {
  id: true,
  boardFreeze: { select: { at: true } },
  ceremony: { select: { step: true, rehearsal: true } },
} as const

/** 各项状态: what keeps the awards of each event from being opened, or how far they are; a rehearsal counts nowhere. */
export async function programmeStates(
  tx: Tx,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, ProgrammeState>> {
  const [rows, ended] = await Promise.all([
    tx.event.findMany({ where: { id: { in: [...eventIds] } }, select: forState }),
    endedCeremonies(tx, eventIds),
  ])
  const states = rows.map(async ({ id, boardFreeze, ceremony }) => {
    const awarded = await awardedIn(tx, id)
    const running =
      ceremony && !ceremony.rehearsal
        ? { step: ceremony.step, of: ceremonySteps(awarded ?? []).length - 1 }
        : null
    const facts = { published: awarded !== null, frozen: boardFreeze !== null, running }
    return [id, programmeState({ ...facts, ended: ended.has(id) })] as const
  })
  return new Map(await Promise.all(states))
}
