import type { TypedResponse } from '@remix-run/node'
import { refusal, type RefusedBody } from '~/http/answer.server'
import type { Draft } from '~/ui/event/rules/draft'
import type { KnownRefusal } from '~/ui/sentences'

type Typed = { readonly draft?: Draft; readonly text?: string }

/** A refusal that gives back what was typed, so that a browser without JavaScript loses nothing. */
export async function sentBack(
  request: Request,
  refused: KnownRefusal,
  typed: Typed,
): Promise<TypedResponse<RefusedBody & Typed>> {
  const told = refusal(request, refused)
  return Response.json({ ...(await told.json()), ...typed }, { status: told.status })
}

/** A draft that was changed on request and is not saved. */
export function unsaved(
  what: 'loaded' | 'changedRows',
  draft: Draft,
): TypedResponse<{ unsaved: typeof what; draft: Draft }> {
  return Response.json({ unsaved: what, draft })
}
