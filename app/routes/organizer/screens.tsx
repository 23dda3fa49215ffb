import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { requireAct } from '~/auth/guard.server'
import { addScreen } from '~/commands/screens/add-screen.server'
import { removeScreen } from '~/commands/screens/remove-screen.server'
import { restoreScreen } from '~/commands/screens/restore-screen.server'
import { showScene } from '~/commands/screens/show-scene.server'
import { env } from '~/env.server'
import { qrImage } from '~/files/qr.server'
import { answer, refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { pageTitle } from '~/i18n/page-title'
import { remoteText } from '~/i18n/remote'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { remoteOf } from '~/queries/organizer/remote.server'
import type { RemoteScreen } from '~/queries/organizer/screens.server'
import { remoteTopic, screenTopic } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { Addresses } from './screens/addresses'
import { askedScene } from './screens/asked-scene.server'
import { MessageForm } from './screens/message-form'
import { OverlayForm } from './screens/overlay-form'
import { QuietBar } from './screens/quiet-bar'
import { RemoteForm } from './screens/remote-form'
import { SceneButtons } from './screens/scene-buttons'
import { ScreenRows } from './screens/screen-rows'
import { useCountedAgain } from './screens/use-counted-again'

function seasonIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('season')
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAct(request, 'screen/manage')
  const remote = await remoteOf(seasonIn(request))
  if (!remote) return seasonIn(request) === null ? null : found(remote)
  const screens = remote.told.view
  const addresses = screens.map(async ({ code, name }) => {
    const { href } = new URL(paths.screen(code), env.PUBLIC_URL ?? request.url)
    return { code, name, href, qr: await qrImage(href) }
  })
  return {
    ...remote,
    addresses: await Promise.all(addresses),
    open: Object.fromEntries(screens.map(({ code }) => [code, context.watching(screenTopic(code))])),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'screen/manage')
  const form = await readForm(request, RemoteForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { season } = found(await remoteOf(seasonIn(request)))
  const given = { seasonCode: season.code, by, now: new Date() }
  const asked = form.value
  switch (asked.intent) {
    case 'add':
      return answer(request, await addScreen({ ...given, name: asked.name }), {
        value: () => ({ done: 'added' as const, screen: null }),
      })
    case 'remove':
      return answer(request, await removeScreen({ ...given, screenCode: asked.screen }), {
        value: (screen) => ({ done: 'removed' as const, screen }),
      })
    case 'restore':
      return answer(request, await restoreScreen({ ...given, screenCode: asked.screen }), {
        value: () => ({ done: 'restored' as const, screen: null }),
      })
    case 'show':
    case 'overlay':
    case 'say': {
      const screenCode = asked.screen === 'all' ? null : asked.screen
      const scene = await askedScene(asked)
      if (!scene.ok) return refusal(request, scene.refusal)
      return answer(request, await showScene({ ...given, screenCode, scene: scene.value }))
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, { zh: remoteText.zh.title, en: remoteText.en.title })

export default function ScreensPage() {
  const loaded = useLoaderData<typeof loader>()
  const t = useText(remoteText)
  if (loaded) return <Remote {...loaded} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState title={t('noSeason')} />
    </>
  )
}

type Loaded = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>>

function Remote({ season, seasons, told, events, pages, open, addresses }: Loaded) {
  const t = useText(remoteText)
  const data = useAnswer<typeof action>()
  const done = data && 'ok' in data ? data.value : null
  const { view: screens } = useLive<readonly RemoteScreen[]>(remoteTopic(season.code), told)
  useCountedAgain()
  const [chosen, choose] = useState('')
  const target = chosen === 'all' || screens.some(({ code }) => code === chosen) ? chosen : screens[0]?.code
  const aimed = screens.filter(({ code }) => target === 'all' || code === target)
  const targetName = target === 'all' ? t('all') : (aimed[0]?.name ?? '')
  return (
    <>
      <PageHead kicker={season.name} title={t('title')} />
      <p className="mb-4 max-w-3xl text-ink-2">{t('lead')}</p>
      <Refused data={data} />
      {done ? (
        <Notice act={done.screen ? <Undo code={done.screen.code} /> : null}>
          {t(done.done, { name: done.screen?.name ?? '' })}
        </Notice>
      ) : null}
      {target === undefined ? (
        <EmptyState title={t('none')}>{t('noneNote')}</EmptyState>
      ) : (
        <div className="remote">
          <Section title={t('screens')}>
            <ScreenRows
              screens={screens}
              events={events}
              pages={pages}
              open={open}
              target={target}
              choose={choose}
            />
            <p className="py-2 text-14 text-ink-2">{t('countNote')}</p>
          </Section>
          <SceneButtons
            seasonCode={season.code}
            events={events}
            now={aimed.map(({ scene }) => scene)}
            targetName={targetName}
          />
          <MessageForm target={target} targetName={targetName} />
          <OverlayForm
            key={target}
            target={target}
            targetName={targetName}
            events={events}
            now={aimed.map(({ scene }) => scene)}
          />
        </div>
      )}
      <Addresses addresses={addresses} />
      {seasons.length > 1 ? (
        <nav className="mt-6 flex flex-wrap items-center gap-4" aria-label={t('seasons')}>
          {seasons.map(({ code, name }) => (
            <Link key={code} className="inline-flex min-h-11 items-center" to={`?season=${code}`}>
              {name}
            </Link>
          ))}
        </nav>
      ) : null}
      {target === undefined ? null : <QuietBar targetName={targetName} />}
    </>
  )
}

function Undo({ code }: { readonly code: string }) {
  const t = useText(remoteText)
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="restore" />
      <input type="hidden" name="screen" value={code} />
      <button className="btn" type="submit">
        {t('undo')}
      </button>
    </Form>
  )
}
