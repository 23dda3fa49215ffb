import { awardedIn } from '~/data/awarded.server'
import { db } from '~/data/prisma.server'
import { ceremonySteps, openedAt, type CeremonyView } from '~/domain/ceremony'
import { hallCeremony } from '../watch/ceremony.server'
import { masked } from './ceremony-desk.server'

/** 彩排大屏: the wall as it would be, names masked, for who leads the rehearsal; `opened` null while there is none. */
export async function rehearsalWall(event: { readonly id: string; readonly code: string }) {
  const [told, ceremony, awarded] = await Promise.all([
    hallCeremony(event.code),
    db().ceremony.findFirst({ where: { eventId: event.id, rehearsal: true }, select: { step: true } }),
    awardedIn(db(), event.id),
  ])
  if (!told) return null
  const opened = ceremony && awarded ? openedAt(ceremonySteps(awarded.map(masked)), ceremony.step) : null
  return { ...told.view, opened } satisfies CeremonyView
}
