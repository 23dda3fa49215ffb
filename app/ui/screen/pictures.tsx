import type { Liveness } from '~/ui/board/live-dot'
import type { ReactNode } from 'react'
import type { BoardView } from '~/domain/board'
import type { CallsView } from '~/domain/call-up'
import type { CeremonyView } from '~/domain/ceremony'
import type { ProgrammeView } from '~/domain/programme'
import type { Scene, SceneOf } from '~/domain/scene'
import { paths } from '~/paths'
import { WallBoard } from '~/ui/board/wall-board'
import { CallsWall } from '~/ui/calls/calls-wall'
import { CeremonyWall } from '~/ui/ceremony/ceremony-wall'
import { ProgrammeWall } from '~/ui/ceremony/programme-wall'
import { CameraStrip } from '~/ui/overlay/camera-strip'
import { MedalsWall } from './medals-wall'
import { MessageWall } from './message-wall'
import { Plate } from './plate'
import { SeasonWall } from './season-wall'
import type { HallSeason } from './hall-season'
import type { Shown } from './shown'

/** What every picture is told beside its scene and its view. */
type Around = {
  readonly season: { readonly code: string; readonly name: string }
  readonly live: Liveness
}

/** How each kind of scene is drawn; a new kind is one entry. */
const PICTURES: {
  readonly [K in Scene['kind']]: (scene: SceneOf<K>, view: unknown, around: Around) => ReactNode
} = {
  blank: (_, __, around) => <Plate {...around} />,
  board: ({ eventCode, page }, view, around) => {
    const board = view as BoardView
    if (board.phase === 'waiting') return <Plate {...around} event={board.event} />
    return <WallBoard view={board} live={around.live} qr={paths.phoneCode(eventCode)} held={page} />
  },
  ceremony: (_, view, { live }) => (
    <CeremonyWall view={view as CeremonyView} connected={live.state !== 'lost'} />
  ),
  overlay: ({ show, number }, view) => <CameraStrip view={view as BoardView} show={show} number={number} />,
  programme: (_, view, { live }) => (
    <ProgrammeWall view={view as ProgrammeView} connected={live.state !== 'lost'} />
  ),
  calls: ({ eventCode }, view, { live }) => (
    <CallsWall view={view as CallsView} live={live} qr={paths.phoneCode(eventCode, 'calls')} />
  ),
  season: (_, view, around) => (
    <SeasonWall season={around.season} events={ours(view, around)?.events ?? []} live={around.live} />
  ),
  medals: ({ by, order }, view, around) => (
    <MedalsWall rows={ours(view, around)?.medals[by][order] ?? []} by={by} order={order} {...around} />
  ),
  message: ({ line, small }, _, around) => <MessageWall line={line} small={small} {...around} />,
}

function ours(view: unknown, { season }: Around): HallSeason | undefined {
  return (view as readonly HallSeason[]).find(({ code }) => code === season.code)
}

/** 画面: one scene of a screen, drawn from the public view it belongs to. */
export function Picture({ shown, ...around }: Around & { readonly shown: Shown }) {
  const { scene, view } = shown
  const draw = PICTURES[scene.kind] as (scene: Scene, view: unknown, around: Around) => ReactNode
  return draw(scene, view, around)
}
