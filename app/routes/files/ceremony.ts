import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { ceremonyAnswer } from '~/files/ceremony-book.server'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { ceremonyList } from '~/queries/organizer/ceremony-list.server'

/** 获奖名单 of one event for slides: after publication, for who leads the ceremony alone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code?.replace(/\.xlsx$/, '')))
  await requireAct(request, 'ceremony/lead', event.id)
  return ceremonyAnswer(found(await ceremonyList(event)), `${event.code}-ceremony.xlsx`)
}
