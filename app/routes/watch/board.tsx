import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useLocation, useSearchParams } from '@remix-run/react'
import type { BoardView } from '~/domain/board'
import { langOf } from '~/http/language.server'
import { publicAddress } from '~/http/public-address.server'
import { textFor } from '~/i18n/define'
import { useText } from '~/i18n/use-text'
import { boardNotesText } from '~/i18n/board-notes'
import { watchText } from '~/i18n/watch'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicBoard } from '~/queries/watch/board.server'
import { boardTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { BoardFind } from '~/ui/board/board-find'
import { BoardPage } from '~/ui/board/board-page'
import { BoardFoot } from '~/ui/follow/board-foot'
import { followSearch, numbersIn } from '~/ui/follow/followed'
import { useFollowed } from '~/ui/follow/use-followed'
import { PublicFrame } from '~/ui/parts/public-frame'
import { eventTitle, previewLine, rowTitle } from '~/ui/sentences/preview'
import { rankReasons } from '~/ui/sentences/rank-reasons'
import { ReloadOffer, WithoutScript } from './live-notes'
import { previewMeta } from './preview'
import { useReasons } from './use-reasons'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const told = found(await publicBoard(params.code ?? ''))
  const { view } = told
  const { code } = view.event
  const lang = langOf(request)
  const [number] = numbersIn(new URL(request.url).searchParams.get('n'))
  const row = view.rows.find((one) => one.number === number) ?? null
  const title = textFor(watchText, lang)('boardTitle', { event: eventTitle(view.event, lang) })
  const preview = {
    title: row ? rowTitle(row, view.event, lang) : title,
    description: previewLine(view, row, lang),
    url: publicAddress(request, `${paths.board(code)}${followSearch(row ? [row.number] : [])}`),
    image: publicAddress(request, paths.cardImage(code, row?.number)),
  }
  return { preview, told, reasons: { asOf: view.asOf, sentences: rankReasons(view, lang) } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? previewMeta(data.preview) : [])

export default function Page() {
  const { told, reasons: loaded } = useLoaderData<typeof loader>()
  const { code, name, group } = told.view.event
  const live = useLive<BoardView>(boardTopic(code), told as Told<BoardView>)
  const { view } = live
  const [search] = useSearchParams()
  const { pathname, search: asked } = useLocation()
  const t = useText(boardNotesText)
  const reasons = useReasons(view, loaded)
  const { list, follow, unfollow } = useFollowed()
  const kept = (list ?? []).filter((one) => one.code === code).map(({ number }) => number)
  const numbers = [...new Set([...numbersIn(search.get('n')), ...kept])]
  const keep = (number: string) => follow({ code, event: `${name} ${group}`, number })
  const following = (next: readonly string[]) => `${paths.board(code)}${followSearch(next)}`
  return (
    <PublicFrame tone="hall">
      <WithoutScript />
      <ReloadOffer when={live.state === 'reload'} />
      <BoardPage
        view={view}
        live={live}
        followed={numbers}
        reasonOf={({ number }) => reasons[number] ?? null}
        tools={
          <BoardFind
            view={view}
            find={(search.get('q') ?? '').trim().slice(0, 40)}
            followed={numbers}
            here={pathname + asked}
            toFollow={(number) => following([number, ...numbers])}
            toClear={following(numbers)}
            follow={keep}
          />
        }
        foot={
          <BoardFoot
            view={view}
            numbers={numbers}
            kept={list}
            follow={keep}
            unfollow={(number) => unfollow({ code, number })}
          />
        }
      >
        <Link to={paths.watch()}>{t('toSeason')}</Link>
        <Link to={paths.wall(code)}>{t('wall')}</Link>
        {view.phase === 'blind' ? <Link to={paths.calls(code)}>{t('calls')}</Link> : null}
        {view.phase === 'open' || view.progress.sheets > 0 ? (
          <Link to={paths.replay(code)}>{t('replay')}</Link>
        ) : null}
        <Link to={paths.card(code, numbers[0])}>{t('card')}</Link>
        {view.phase === 'open' ? (
          <a href={paths.resultPackage(code)} download>
            {t('package')}
          </a>
        ) : null}
      </BoardPage>
    </PublicFrame>
  )
}
