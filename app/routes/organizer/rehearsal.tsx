import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { ceremonyText } from '~/i18n/ceremony'
import { pageTitle } from '~/i18n/page-title'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { rehearsalWall } from '~/queries/organizer/rehearsal-wall.server'
import { ceremonyTopic } from '~/realtime/protocol'
import { CeremonyWall } from '~/ui/ceremony/ceremony-wall'
import { useFollow } from './ceremony/use-follow'

/** 彩排大屏, for who leads alone: the live line only says that something moved, the view is asked for by the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'ceremony/lead', event.id)
  return { view: found(await rehearsalWall(event)) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh, en } = ceremonyText
  return pageTitle(matches, { zh: zh.rehearsalWall, en: en.rehearsalWall }, data?.view.event.name)
}

export default function Rehearsal() {
  const { view } = useLoaderData<typeof loader>()
  const state = useFollow(ceremonyTopic(view.event.code))
  return <CeremonyWall view={view} connected={state !== 'lost'} rehearsal />
}
