import { redirect } from '@remix-run/node'
import { ACTS, isEventBound, may, type Act, type Duty, type Grant } from '~/domain/duty'
import type { Stamp } from '~/domain/journal'
import { actorOf, type AccountActor, type ApplicantActor } from './session.server'

export type Guarded = { readonly actor: AccountActor; readonly by: Stamp }

/**
 * Lets the request through only for a person whose duties open the act; throws the answer otherwise.
 * `eventId` names the event the act is done in. Without it the act must be open somewhere, in any event:
 * that is for lists a person sees his own part of, never for an act on one event. null: a duty held everywhere.
 */
export async function requireAct(request: Request, act: Act, eventId?: string | null): Promise<Guarded> {
  const actor = await requireAccount(request)
  const duty = dutyFor(actor.grants, act, eventId)
  if (!duty) throw new Response(null, { status: 403, statusText: 'Forbidden' })
  return { actor, by: { id: actor.id, name: actor.name, duty, device: actor.device } }
}

/** Any person with an account, whatever his duties. */
export async function requireAccount(request: Request): Promise<AccountActor> {
  const actor = await actorOf(request)
  if (!actor) throw askToSignIn(request)
  if (actor.kind !== 'account') throw new Response(null, { status: 403, statusText: 'Forbidden' })
  return actor
}

/** The applicant whose private link opened this browser; anybody else is told to use the link. */
export async function requireApplicant(request: Request): Promise<ApplicantActor> {
  const actor = await actorOf(request)
  if (actor?.kind === 'applicant') return actor
  if (request.method === 'GET' && !actor) throw redirect('/register')
  throw new Response(null, { status: actor ? 403 : 401 })
}

/** Whether the guard would let this person do the act; for showing or leaving out a button. */
export function mayDo(actor: AccountActor, act: Act, eventId?: string | null): boolean {
  return dutyFor(actor.grants, act, eventId) !== null
}

function dutyFor(grants: readonly Grant[], act: Act, eventId: string | null | undefined): Duty | null {
  const duties: readonly Duty[] = ACTS[act]
  const opens = (grant: Grant) =>
    eventId === undefined
      ? duties.includes(grant.duty) && (grant.eventId !== null || !isEventBound(grant.duty))
      : may([grant], act, eventId)
  return grants.find(opens)?.duty ?? null
}

function askToSignIn(request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 401 })
  const { pathname, search } = new URL(request.url)
  return redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}
