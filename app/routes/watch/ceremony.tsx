import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { CeremonyView } from '~/domain/ceremony'
import { langOf } from '~/http/language.server'
import { ceremonyText } from '~/i18n/ceremony'
import { textFor } from '~/i18n/define'
import { found } from '~/kit/found'
import { hallCeremony } from '~/queries/watch/ceremony.server'
import { ceremonyTopic } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { CeremonyWall } from '~/ui/ceremony/ceremony-wall'
import { WithoutScript } from './live-notes'
import { useUnattended } from './use-unattended'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await hallCeremony(params.code ?? ''))
  const { name, group } = told.view.event
  return { title: textFor(ceremonyText, langOf(request))('hallTitle', { event: `${name} ${group}` }), told }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export default function Page() {
  const { told } = useLoaderData<typeof loader>()
  const live = useLive<CeremonyView>(ceremonyTopic(told.view.event.code), told)
  useUnattended(live.state)
  return (
    <>
      <WithoutScript />
      <CeremonyWall view={live.view} connected={live.state !== 'lost'} />
    </>
  )
}
