import type { LoaderFunctionArgs } from '@remix-run/node'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { watchText } from '~/i18n/watch'
import { publicBoard } from '~/queries/watch/board.server'

/** GET /api/v1/events/:code/board: exactly what spectators are shown; the ETag is the board's revision. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const code = params.code ?? ''
  const told = await publicBoard(code)
  if (!told) {
    const sentence = textFor(watchText, langOf(request))('noSuchEvent', { code: code.slice(0, 64) })
    return Response.json({ refusal: { code: 'no-such-event', sentence } }, { status: 404 })
  }
  const headers = { ETag: `"${told.revision}"` }
  const known = (request.headers.get('If-None-Match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(headers.ETag)) return new Response(null, { status: 304, headers })
  return Response.json(told.view, { headers })
}
