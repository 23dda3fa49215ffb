import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { toString as qrCode } from 'qrcode'
import type { BoardView } from '~/domain/board'
import { env } from '~/env.server'
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
  const { code, name, group } = told.view.event
  const phonePage = new URL(paths.board(code), env.PUBLIC_URL ?? request.url)
  return {
    title: textFor(watchText, langOf(request))('wallTitle', { event: `${name} ${group}` }),
    qrSvg: await qrCode(phonePage.href, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }),
    told,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? textFor(watchText, 'zh')('title') },
]

export default function Page() {
  const { told, qrSvg } = useLoaderData<typeof loader>()
  const { view, state } = useLive<BoardView>(boardTopic(told.view.event.code), told as Told<BoardView>)
  useUnattended(state)
  return (
    <>
      <WithoutScript />
      <WallBoard view={view} connected={state !== 'lost'} qrSvg={qrSvg} />
    </>
  )
}
