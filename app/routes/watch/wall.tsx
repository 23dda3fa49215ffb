import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { BoardView } from '~/domain/board'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { watchText } from '~/i18n/watch'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicBoard } from '~/queries/watch/board.server'
import { boardTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { WallBoard } from '~/ui/board/wall-board'
import { WithoutScript } from './live-notes'
import { useUnattended } from './use-unattended'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await publicBoard(params.code ?? ''))
  const { name, group } = told.view.event
  return { title: textFor(watchText, langOf(request))('wallTitle', { event: `${name} ${group}` }), told }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export default function Page() {
  const { told } = useLoaderData<typeof loader>()
  const live = useLive<BoardView>(boardTopic(told.view.event.code), told as Told<BoardView>)
  useUnattended(live.state)
  return (
    <>
      <WithoutScript />
      <WallBoard view={live.view} live={live} qr={paths.phoneCode(live.view.event.code)} />
    </>
  )
}
