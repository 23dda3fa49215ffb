import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ProgrammeView } from '~/domain/programme'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { programmeText } from '~/i18n/programme'
import { found } from '~/kit/found'
import { hallProgramme, presentSeason } from '~/queries/watch/programme.server'
import { programmeTopic } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { ProgrammeWall } from '~/ui/ceremony/programme-wall'
import { WithoutScript } from './live-notes'
import { useUnattended } from './use-unattended'

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('season')
  const told = found(await hallProgramme(found(asked ?? (await presentSeason()))))
  const { name } = told.view.season
  return { title: textFor(programmeText, langOf(request))('hallTitle', { season: name }), told }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export default function Page() {
  const { told } = useLoaderData<typeof loader>()
  const { view, state } = useLive<ProgrammeView>(programmeTopic(told.view.season.code), told)
  useUnattended(state)
  return (
    <>
      <WithoutScript />
      <ProgrammeWall view={view} connected={state !== 'lost'} />
    </>
  )
}
