import type { LoaderFunctionArgs } from '@remix-run/node'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { watchText } from '~/i18n/watch'
import { publicCalls } from '~/queries/watch/calls.server'

/** GET /api/v1/events/:code/calls: exactly what the call-up board shows; the ETag is its revision. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const code = params.code ?? ''
  const told = await publicCalls(code)
  if (!told) {
    const sentence = textFor(watchText, langOf(request))('noSuchEvent', { code: code.slice(0, 64) })
    return Response.json({ refusal: { code: 'no-such-event', sentence } }, { status: 404 })
  }
  const headers = { ETag: `"${told.revision}"` }
  if (request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers })
  return Response.json(told.view, { headers })
}
