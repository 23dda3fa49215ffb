import { endedCeremonies, programmeOf } from '~/data/programme.server'
import { db } from '~/data/prisma.server'
import type { ProgrammeView } from '~/domain/programme'
import { programmeTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import { hallCeremony } from './ceremony.server'

/**
 * 颁奖仪程 as the hall may see it, with the revision it is at least as new as: which event is on, which come, which are
 * over, and of the one that is on what has been opened. Null when there is no such season.
 */
export async function hallProgramme(seasonCode: string): Promise<Told<ProgrammeView> | null> {
  const revision = await revisionOf(programmeTopic(seasonCode))
  const season = await db().season.findUnique({
    where: { code: seasonCode },
    select: { id: true, code: true, name: true },
  })
  if (!season) return null
  const { order, eventId } = await programmeOf(db(), season.id)
  const [rows, over] = await Promise.all([
    db().event.findMany({
      where: { id: { in: [...order] } },
      select: { id: true, code: true, name: true, group: true },
    }),
    endedCeremonies(db(), order),
  ])
  const events = order.flatMap((id) => rows.filter((row) => row.id === id))
  const at = events.find(({ id }) => id === eventId) ?? null
  const told = at && (await hallCeremony(at.code))
  return {
    revision,
    view: {
      season: { code: season.code, name: season.name },
      events: events.map(({ id, ...event }) => ({ ...event, over: over.has(id) })),
      at: at?.code ?? null,
      ceremony: told?.view.opened ? told.view : null,
    },
  }
}

/** The season whose ceremony is meant when nobody names one: the newest that has a programme, else the newest; null: none. */
export async function presentSeason(): Promise<string | null> {
  const seasons = await db().season.findMany({
    select: { code: true, programme: { select: { seasonId: true } } },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
  })
  return (seasons.find(({ programme }) => programme !== null) ?? seasons[0])?.code ?? null
}
