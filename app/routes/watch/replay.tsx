import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useEffect, useMemo } from 'react'
import type { BoardView } from '~/domain/board'
import { reelOf } from '~/domain/replay/reel'
import { placeAsked, timeAsked } from '~/http/time-asked'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { showClock } from '~/i18n/format'
import { replayText } from '~/i18n/replay'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { publicReplay } from '~/queries/watch/replay.server'
import { EmptyState } from '~/ui/parts/empty-state'
import { PublicFrame } from '~/ui/parts/public-frame'
import { ReplayBoard } from '~/ui/replay/replay-board'
import { ReplayDeck } from '~/ui/replay/replay-deck'
import { useReplay } from './use-replay'
import { useReplayKeys } from './use-replay-keys'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const replay = found(
    await publicReplay(params.code ?? '', { at: timeAsked(asked), place: placeAsked(asked) }),
  )
  const { name, group } = replay.view.event
  const title = textFor(replayText, langOf(request))('title', { event: `${name} ${group}` })
  return { title, ...replay }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? textFor(replayText, 'zh')('name') },
]

const KEEP_ADDRESS_MS = 500

export default function Page() {
  const t = useText(replayText)
  const loaded = useLoaderData<typeof loader>()
  const moments = loaded.moments
  const view = loaded.view as BoardView
  const { code } = view.event
  const reel = useMemo(() => reelOf(moments.map(({ at }) => at)), [moments])
  const { deck, view: shown, shownOf, lost } = useReplay({ code, at: loaded.at, view, reel })
  const { at, playing } = deck
  useReplayKeys(reel, deck)
  useEffect(() => {
    if (playing || at === loaded.at) return
    const address = `?at=${new Date(at).toISOString()}`
    const timer = setTimeout(
      () => window.history.replaceState(window.history.state, '', address),
      KEEP_ADDRESS_MS,
    )
    return () => clearTimeout(timer)
  }, [at, loaded.at, playing])

  return (
    <PublicFrame tone="hall">
      <div className="replay">
        {moments.length === 0 ? (
          <EmptyState title={t('nothing')}>{t('nothingNote')}</EmptyState>
        ) : (
          <>
            <ReplayBoard view={shown} moments={moments} at={at} go={deck.go} />
            <p className="replay-note" role="status">
              {lost ? t('unreachable', { at: showClock(shownOf) }) : ''}
            </p>
            <ReplayDeck moments={moments} reel={reel} deck={deck} />
          </>
        )}
        <p className="board-links no-print">
          <Link to={paths.board(code)}>{t('board')}</Link>
          <Link to={paths.wall(code)}>{t('wall')}</Link>
        </p>
      </div>
    </PublicFrame>
  )
}
