import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import type { BoardView } from '~/domain/board'
import { langOf } from '~/http/language.server'
import { archivesText } from '~/i18n/archives'
import { textFor } from '~/i18n/define'
import { useLang, useText } from '~/i18n/use-text'
import { watchText } from '~/i18n/watch'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicBoard } from '~/queries/watch/board.server'
import { boardTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { BoardPage } from '~/ui/board/board-page'
import { reasonText } from '~/ui/sentences/reasons'
import { PublicFrame } from '~/ui/parts/public-frame'
import { ReloadOffer, WithoutScript } from './live-notes'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await publicBoard(params.code ?? ''))
  const { name, group } = told.view.event
  return { title: textFor(watchText, langOf(request))('boardTitle', { event: `${name} ${group}` }), told }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? textFor(watchText, 'zh')('title') },
]

export default function Page() {
  const { told } = useLoaderData<typeof loader>()
  const { code } = told.view.event
  const { view, state } = useLive<BoardView>(boardTopic(code), told as Told<BoardView>)
  const [search] = useSearchParams()
  const t = useText(watchText)
  const archive = useText(archivesText)
  const lang = useLang()
  return (
    <PublicFrame tone="hall">
      <WithoutScript />
      <ReloadOffer when={state === 'reload'} />
      <BoardPage
        view={view}
        connected={state !== 'lost'}
        find={(search.get('n') ?? '').trim()}
        reasonOf={({ decidedBy }) =>
          decidedBy && decidedBy.code !== 'rank-by-total' ? reasonText(decidedBy, lang) : null
        }
      >
        <Link to={paths.watch()}>{t('toSeason')}</Link>
        <Link to={paths.wall(code)}>{t('wall')}</Link>
        {view.phase === 'open' ? (
          <a href={paths.resultPackage(code)} download>
            {archive('blind')}
          </a>
        ) : null}
      </BoardPage>
    </PublicFrame>
  )
}
