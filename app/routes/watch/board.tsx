import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import type { BoardView } from '~/domain/board'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { useText } from '~/i18n/use-text'
import { watchText } from '~/i18n/watch'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicBoard } from '~/queries/watch/board.server'
import { boardTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { BoardPage } from '~/ui/board/board-page'
import { rankReasons } from '~/ui/sentences/rank-reasons'
import { PublicFrame } from '~/ui/parts/public-frame'
import { ReloadOffer, WithoutScript } from './live-notes'
import { useReasons } from './use-reasons'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await publicBoard(params.code ?? ''))
  const { name, group } = told.view.event
  const lang = langOf(request)
  const title = textFor(watchText, lang)('boardTitle', { event: `${name} ${group}` })
  return { title, told, reasons: { asOf: told.view.asOf, sentences: rankReasons(told.view, lang) } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? textFor(watchText, 'zh')('title') },
]

export default function Page() {
  const { told, reasons: loaded } = useLoaderData<typeof loader>()
  const { code } = told.view.event
  const { view, state } = useLive<BoardView>(boardTopic(code), told as Told<BoardView>)
  const [search] = useSearchParams()
  const t = useText(watchText)
  const reasons = useReasons(view, loaded)
  return (
    <PublicFrame tone="hall">
      <WithoutScript />
      <ReloadOffer when={state === 'reload'} />
      <BoardPage
        view={view}
        connected={state !== 'lost'}
        find={(search.get('n') ?? '').trim()}
        reasonOf={({ number }) => reasons[number] ?? null}
      >
        <Link to={paths.watch()}>{t('toSeason')}</Link>
        <Link to={paths.wall(code)}>{t('wall')}</Link>
        {view.phase === 'open' ? (
          <a href={paths.resultPackage(code)} download>
            {t('package')}
          </a>
        ) : null}
      </BoardPage>
    </PublicFrame>
  )
}
