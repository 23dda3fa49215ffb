import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { BoardView } from '~/domain/board'
import { SHOWS } from '~/domain/scene/overlay-scene'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { overlayText } from '~/i18n/overlay'
import { found } from '~/kit/found'
import { publicBoard } from '~/queries/watch/board.server'
import { boardTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { LowerThird } from '~/ui/overlay/lower-third'
import { pick } from '~/ui/overlay/pick'
import { useUnattended } from './use-unattended'

/** The page behind it has no paper: what is not drawn lets the camera's picture through. */
export const handle = { see: 'through' }

/** 字幕条 for OBS and vMix: ?show=lead|top5|entry&n=427|title, ?key=chroma for a green ground. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await publicBoard(params.code ?? ''))
  const asked = new URL(request.url).searchParams
  const { name, group } = told.view.event
  return {
    title: textFor(overlayText, langOf(request))('title', { event: `${name} ${group}` }),
    told,
    show: SHOWS.find((one) => one === asked.get('show')) ?? ('lead' as const),
    number: (asked.get('n') ?? '').trim().slice(0, 64),
    chroma: asked.get('key') === 'chroma',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
]

export default function Overlay() {
  const { told, show, number, chroma } = useLoaderData<typeof loader>()
  const { view, state } = useLive<BoardView>(boardTopic(told.view.event.code), told as Told<BoardView>)
  useUnattended(state)
  return (
    <main className={chroma ? 'overlay chroma' : 'overlay'}>
      <LowerThird view={view} said={pick(view, show, number)} />
    </main>
  )
}
