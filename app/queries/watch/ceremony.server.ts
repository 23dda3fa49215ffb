import { awardedIn } from '~/data/awarded.server'
import { db } from '~/data/prisma.server'
import { ceremonySteps, openedAt, type CeremonyView } from '~/domain/ceremony'
import { ceremonyTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'

const eventForHall = {
  id: true,
  code: true,
  name: true,
  group: true,
  season: { select: { name: true } },
  ceremony: { select: { step: true, rehearsal: true } },
  layers: {
    select: { commitment: true, sealedAt: true, supervisorId: true },
    orderBy: { layer: 'desc' },
    take: 1,
  },
} as const

/**
 * The opened part of the results and nothing of the rest, with the revision it is at least as new as; null for an event
 * that is not there or still a draft. A rehearsal is nobody's business in the hall.
 */
export async function hallCeremony(eventCode: string): Promise<Told<CeremonyView> | null> {
  const revision = await revisionOf(ceremonyTopic(eventCode))
  const event = await db().event.findFirst({
    where: { code: eventCode, NOT: { stage: 'draft' } },
    select: eventForHall,
  })
  if (!event) return null
  const { id, code, name, group, season, ceremony, layers } = event
  const on = ceremony && !ceremony.rehearsal
  const opened = on ? openedAt(ceremonySteps((await awardedIn(db(), id)) ?? []), ceremony.step) : null
  const [seal] = layers
  const supervisor = seal?.supervisorId
    ? await db().account.findUnique({ where: { id: seal.supervisorId }, select: { name: true } })
    : null
  return {
    revision,
    view: {
      event: { code, name, group, season: season.name },
      opened,
      seal: seal
        ? {
            commitment: seal.commitment,
            at: seal.sealedAt.toISOString(),
            supervisor: supervisor?.name ?? null,
          }
        : null,
    },
  }
}
