import type { LoaderFunctionArgs } from '@remix-run/node'
import { langOf } from '~/http/language.server'
import { snapshot } from '~/http/snapshot.server'
import { textFor } from '~/i18n/define'
import { watchText } from '~/i18n/watch'
import { timeAsked } from '~/http/time-asked'
import { publicBoard } from '~/queries/watch/board.server'
import { publicBoardThen } from '~/queries/watch/replay.server'

function noSuchEvent(request: Request, code: string) {
  const sentence = textFor(watchText, langOf(request))('noSuchEvent', { code: code.slice(0, 64) })
  return Response.json({ refusal: { code: 'no-such-event', sentence } }, { status: 404 })
}

async function boardThen(request: Request, code: string, at: Date | null) {
  if (!at) {
    const sentence = textFor(watchText, langOf(request))('badTime')
    return Response.json({ refusal: { code: 'bad-query', sentence } }, { status: 400 })
  }
  const view = await publicBoardThen(code, at)
  return view ? Response.json(view) : noSuchEvent(request, code)
}

/**
 * GET /api/v1/events/:code/board: exactly what spectators are shown; the ETag begins with the board's revision. With `at`
 * (ISO): what they were shown then, as far as they may still be shown it.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const code = params.code ?? ''
  const asked = new URL(request.url).searchParams
  if (asked.has('at')) return boardThen(request, code, timeAsked(asked))
  const told = await publicBoard(code)
  return told ? snapshot(told.revision, told.view) : noSuchEvent(request, code)
}
