import type { LoaderFunctionArgs } from '@remix-run/node'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { watchText } from '~/i18n/watch'
import { readTopic } from '~/queries/topic.server'

/** GET /api/v1/topics/:topic: what the live line tells the public about it; the ETag is its revision. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = await readTopic(params.topic ?? '', 'public')
  if (!told) {
    const sentence = textFor(watchText, langOf(request))('noSuchTopic')
    return Response.json({ refusal: { code: 'no-such-topic', sentence } }, { status: 404 })
  }
  const headers = { ETag: `"${told.revision}"` }
  const known = (request.headers.get('If-None-Match') ?? '').replace(/^W\//, '')
  if (known === headers.ETag) return new Response(null, { status: 304, headers })
  return Response.json(told.view, { headers })
}
