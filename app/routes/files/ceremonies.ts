import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { ceremonyAnswer } from '~/files/ceremony-book.server'
import { found } from '~/kit/found'
import { seasonCeremonyList } from '~/queries/organizer/ceremony-list.server'

/** 获奖名单 of a whole season for slides, for who leads its ceremony. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAct(request, 'ceremony/lead', null)
  const season = new URL(request.url).searchParams.get('season')
  return ceremonyAnswer(found(await seasonCeremonyList(season)), `${season ?? ''}-ceremony.xlsx`)
}
