import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { langOf } from '~/http/language.server'
import { snapshot } from '~/http/snapshot.server'
import { textFor } from '~/i18n/define'
import { watchText } from '~/i18n/watch'
import { watchedSeasons } from '~/queries/watch/season.server'

const Query = z.object({ season: z.string().min(1).max(64).optional() })

/** GET /api/v1/events?season=: every public event with its stage and counts. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) {
    const sentence = textFor(watchText, langOf(request))('badQuery')
    return Response.json({ refusal: { code: 'bad-query', sentence } }, { status: 400 })
  }
  const { revision, view } = await watchedSeasons(query.data.season)
  const events = view.flatMap((season) =>
    season.events.map(({ code, name, group, trade, stage, counts }) => ({
      season: season.code,
      code,
      name,
      group,
      trade,
      stage,
      counts,
    })),
  )
  return snapshot(revision, { format: 'events/1', events })
}
