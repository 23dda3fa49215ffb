import type { BoardView } from '~/domain/board'
import { shownAt } from '~/domain/replay'
import type { Moment } from '~/domain/replay/moments'
import { reelOf, timeAt } from '~/domain/replay/reel'
import { publicBoard } from './board.server'
import { replayAllowed, type Allowed } from './replay-allowed.server'

type Asked = {
  readonly at?: Date | null
  /** a place on the scale, in ms, where no time is given */
  readonly place?: number | undefined
}

type Replay = {
  readonly moments: readonly Moment[]
  /** the moment the view is of, ms since 1970 */
  readonly at: number
  readonly view: BoardView
}

async function viewThen(
  eventCode: string,
  { replayed, moments, widest, ceiling }: Allowed,
  at: number,
  now: Date,
) {
  const first = moments[0]
  if (!first || widest === 'waiting' || (ceiling !== null && at >= ceiling))
    return (await publicBoard(eventCode, now))?.view ?? null
  const then = Math.max(at, first.at)
  return replayed.view(shownAt(replayed.history, then), widest)
}

/**
 * 回放: the board as the public saw it at a moment, with everything the public saw happen (时刻表). It never shows more than
 * the public may be shown now: nothing newer than a freeze that still holds, nothing where the board is off, no more
 * than the progress where only that is shown. Before the marking began: the first moment. Null when there is no such
 * event or it is still a draft.
 */
export async function publicReplay(
  eventCode: string,
  asked: Asked = {},
  now = new Date(),
): Promise<Replay | null> {
  const may = await replayAllowed(eventCode, now)
  if (!may) return null
  const { moments } = may
  const [first, last] = [moments[0]?.at ?? now.getTime(), moments.at(-1)?.at ?? now.getTime()]
  const reel = () => reelOf(moments.map((moment) => moment.at))
  const at = asked.at?.getTime() ?? (asked.place === undefined ? first : timeAt(reel(), asked.place))
  const then = Math.min(Math.max(at, first), Math.max(last, first))
  const view = await viewThen(eventCode, may, then, now)
  return view && { moments, at: then, view }
}

/** One moment's board alone, for whoever holds the moments already; null as in `publicReplay`. */
export async function publicBoardThen(
  eventCode: string,
  at: Date,
  now = new Date(),
): Promise<BoardView | null> {
  const may = await replayAllowed(eventCode, now)
  if (!may) return null
  // what is planned for later, a freeze above all, is not told before its time
  const latest = Math.max(now.getTime(), may.moments.at(-1)?.at ?? 0)
  return viewThen(eventCode, may, Math.min(at.getTime(), latest), now)
}
