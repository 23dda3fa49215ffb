import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import type { CallsView } from '~/domain/call-up'
import { langOf } from '~/http/language.server'
import { callsText } from '~/i18n/calls'
import { textFor } from '~/i18n/define'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicCalls } from '~/queries/watch/calls.server'
import { callsTopic } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { CallsPage } from '~/ui/calls/calls-page'
import { CallsWall } from '~/ui/calls/calls-wall'
import { PublicFrame } from '~/ui/parts/public-frame'
import { ReloadOffer, WithoutScript } from './live-notes'
import { useUnattended } from './use-unattended'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await publicCalls(params.code ?? ''))
  const { name, group } = told.view.event
  return {
    title: textFor(callsText, langOf(request))('title', { event: `${name} ${group}` }),
    told,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

/** One address for both: a wide screen is the wall unless it follows a number, a narrow one is the phone's page. */
export default function Page() {
  const { told } = useLoaderData<typeof loader>()
  const { code } = told.view.event
  const { view, ...live } = useLive<CallsView>(callsTopic(code), told)
  const [search] = useSearchParams()
  const t = useText(callsText)
  const asked = search.get('n')
  useUnattended(live.state)
  return (
    <div className={asked === null ? 'calls-both' : undefined}>
      {asked === null ? (
        <CallsWall
          view={view}
          live={live}
          qr={paths.phoneCode(code, 'calls')}
          phone={`${paths.calls(code)}?n=`}
        />
      ) : null}
      <PublicFrame tone="hall">
        <WithoutScript />
        <ReloadOffer when={live.state === 'reload'} />
        <CallsPage view={view} live={live} number={(asked ?? '').trim().slice(0, 8)}>
          {asked === null ? null : <Link to={paths.calls(code)}>{t('all')}</Link>}
          <Link to={paths.board(code)}>{t('board')}</Link>
        </CallsPage>
      </PublicFrame>
    </div>
  )
}
