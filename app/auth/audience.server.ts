import type { Audience } from '~/realtime/protocol'
import { actorFromCookie } from './session.server'

/** Which audience a live connection belongs to: the session decides, never the client. */
export async function audienceOf(cookieHeader: string | null | undefined): Promise<Audience> {
  const actor = await actorFromCookie(cookieHeader ?? null, new Date(), false)
  return actor?.kind === 'account' ? `staff:${actor.id}` : 'public'
}
