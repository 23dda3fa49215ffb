import { boardFor, type BoardFacts, type BoardView, type PublishedRow } from './board'
import type { BoardSeat } from './board-marks'
import { isDue, modeNow, type Mode } from './board-mode'
import type { Step } from './replay/happening'
import { doneBy, type History, type ReplaySheet } from './replay/history'
import { heldAt } from './replay/track'
import { reached, type Stage } from './stage'

type Fixed = Pick<BoardFacts, 'rulebook' | 'modules' | 'judges' | 'judgesOf' | 'presentCount'>

/** What does not change once the marking has begun: the rules, the modules, the blind seats, the sheets laid out. */
export interface ReplayGround extends Fixed {
  readonly event: Omit<BoardFacts['event'], 'stage'>
  readonly seats: readonly { readonly id: string; readonly number: string }[]
  readonly sheets: readonly ReplaySheet[]
  /** by version */
  readonly published: ReadonlyMap<number, readonly PublishedRow[]>
}

/** Of which moment a board tells: so many steps done, and what was signed after `until` (ms) does not count. */
export interface Shown {
  readonly done: number
  readonly until: number | null
}

const ORDER: readonly Mode[] = ['waiting', 'progress', 'blind', 'open']

/** The narrower of two: a replay shows neither more than was shown then nor more than may be shown now. */
export function narrower(one: Mode, other: Mode): Mode {
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other
}

function stageThen(history: History, done: number): Stage {
  return heldAt(history.stage, done, 'draft')
}

export function modeThen(history: History, done: number): Mode {
  return modeNow(stageThen(history, done), heldAt(history.mode, done, 'blind'))
}

/** 封榜 then: of which moment the public was told at `at` (ms since 1970), with so many steps done. */
export function shownAt(history: History, at: number, done = doneBy(history, at)): Shown {
  const frozen = heldAt(history.frozen, done, null)
  if (frozen) return { done: frozen.done, until: frozen.until }
  const freezeAt = heldAt(history.freezeAt, done, null)
  const state = { stage: stageThen(history, done), frozen: false }
  const due = freezeAt !== null && isDue({ ...state, freezeAt: new Date(freezeAt) }, new Date(at))
  return { done, until: due ? freezeAt : null }
}

function seatsThen(ground: ReplayGround, history: History, { done, until }: Shown): BoardSeat[] {
  const byAspect = ground.rulebook.panel.unit === 'aspect'
  const bySeat = new Map<string, BoardSeat['sheets'][number][]>(ground.seats.map(({ id }) => [id, []]))
  for (const { id, seatId, module, judgeId, marksOf } of ground.sheets) {
    const state = heldAt(history.signed.get(id), done, null)
    const signed = state !== null && (until === null || state.at <= until)
    const sheet = { module, judgeId, signed, totalHundredths: state?.totalHundredths ?? null }
    const marks = heldAt(history.marks.get(id), done, 0)
    bySeat
      .get(seatId)
      ?.push({ ...sheet, marks, marksOf, ...(state && byAspect && { aspects: state.aspects }) })
  }
  return ground.seats.map(({ id, number }) => ({
    number,
    outcome: heldAt(history.outcomes.get(id), done, 'ok'),
    minutes: heldAt(history.minutes.get(id), done, null),
    sheets: bySeat.get(id) ?? [],
  }))
}

function newestOf({ steps }: History, { done, until }: Shown): Step | undefined {
  for (let at = done - 1; at >= 0; at -= 1) {
    const step = steps[at]
    if (step && (until === null || step.at <= until)) return step
  }
  return undefined
}

/**
 * 回放: the public board of a moment, made from the ledger by the same rule as the board itself (boardFor). Exactly what
 * the public was shown then, unless `widest`, what the public may be shown now, is narrower.
 */
export function replayView(
  ground: ReplayGround,
  history: History,
  shown: Shown,
  widest: Mode = 'open',
): BoardView {
  const { done, until } = shown
  const stage = stageThen(history, done)
  const open = reached(stage, 'announced')
  const blind = reached(stage, 'second-seal') && !open
  const last = newestOf(history, shown)
  const { event, rulebook, modules, judges, judgesOf, presentCount } = ground
  const facts: BoardFacts = {
    event: { ...event, stage },
    asOf: new Date(until ?? last?.at ?? 0).toISOString(),
    rulebook,
    modules,
    judges,
    ...(judgesOf && { judgesOf }),
    seats: seatsThen(blind ? ground : { ...ground, sheets: [] }, history, shown),
    published: open ? (ground.published.get(heldAt(history.version, done, 0)) ?? null) : null,
    head: { seq: last?.seq ?? 0, digest: last?.short ?? '' },
    presentCount,
    ...(until !== null && { frozenSince: new Date(until).toISOString() }),
  }
  return boardFor('public', narrower(modeThen(history, done), widest), facts)
}
