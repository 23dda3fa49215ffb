import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { screenText } from '~/i18n/screen'
import { found } from '~/kit/found'
import { readTopic } from '~/queries/topic.server'
import { hallScreen } from '~/queries/watch/screen.server'
import type { ScreenView } from '~/queries/watch/screen-view'
import { screenTopic, type Told } from '~/realtime/protocol'
import { topicOfScene } from '~/realtime/scene-topic'
import { useLive } from '~/realtime/use-live'
import { Picture } from '~/ui/screen/pictures'
import { keyOf, NOT_YET } from '~/ui/screen/shown'
import { useShown } from '~/ui/screen/use-shown'
import { WithoutScript } from './live-notes'
import { useUnattended } from './use-unattended'

/** 屏幕: the scene the remote has set, drawn from the very views the public pages show. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await hallScreen(params.code ?? ''))
  const topic = topicOfScene(told.view.scene)
  const title = textFor(screenText, langOf(request))('screenTitle', { name: told.view.name })
  return { title, told, topic, view: topic === null ? null : await readTopic(topic, 'public') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
]

export default function Page() {
  const loaded = useLoaderData<typeof loader>()
  const own = screenTopic(loaded.told.view.code)
  const { view: screen, ...live } = useLive<ScreenView>(own, loaded.told)
  const topic = topicOfScene(screen.scene)
  const first = loaded.topic === topic && loaded.view ? (loaded.view as Told<unknown>) : NOT_YET
  const { view } = useLive<unknown>(topic ?? own, topic === null ? NOT_YET : first)
  const shown = useShown(screen.scene, view, topic !== null, live.state)
  useUnattended(live.state)
  return (
    <>
      <WithoutScript />
      <main className="screen" key={keyOf(shown)}>
        <Picture shown={shown} season={screen.season} live={live} />
      </main>
    </>
  )
}
