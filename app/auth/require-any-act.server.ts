import type { Act } from '~/domain/duty'
import { mayDo, requireAccount } from './guard.server'
import type { AccountActor } from './session.server'

/** Lets the request through for a person who may do one of these acts somewhere; throws the answer otherwise. */
export async function requireAnyAct(request: Request, acts: readonly Act[]): Promise<AccountActor> {
  const actor = await requireAccount(request)
  if (!acts.some((act) => mayDo(actor, act)))
    throw new Response(null, { status: 403, statusText: 'Forbidden' })
  return actor
}
