import type { BoardMode } from '../board-mode'
import type { AspectScore } from '../panel'
import type { Outcome } from '../ranking'
import type { Stage } from '../stage'
import type { Happening, Step } from './happening'
import { upTo, type Track } from './track'

/** 评分表 as laid out when the marking began; it never changes hands. */
export interface ReplaySheet {
  readonly id: string
  readonly seatId: string
  readonly module: string
  readonly judgeId: string
  /** the judge's seat at the bench: all the public may know of him */
  readonly seatNo: number
  readonly marksOf: number
}

export interface ReplayAspect {
  readonly code: string
  readonly maxHundredths: number
}

interface SignedState {
  readonly at: number
  readonly totalHundredths: number
  readonly aspects: readonly AspectScore[]
}

interface Frozen {
  readonly until: number
  /** steps done before the view was kept */
  readonly done: number
}

/** 经过: the whole ledger of one event, laid out so that any moment can be looked up. */
export interface History {
  readonly steps: readonly Step[]
  /** when the public could first see each step, in ms: never earlier than the step before it */
  readonly times: readonly number[]
  readonly signed: ReadonlyMap<string, Track<SignedState | null>>
  readonly marks: ReadonlyMap<string, Track<number>>
  readonly outcomes: ReadonlyMap<string, Track<Outcome>>
  readonly minutes: ReadonlyMap<string, Track<number | null>>
  readonly stage: Track<Stage>
  readonly mode: Track<BoardMode>
  readonly freezeAt: Track<number | null>
  readonly frozen: Track<Frozen | null>
  readonly version: Track<number>
}

type Open<T> = { from: number; value: T }[]

function add<T>(tracks: Map<string, Open<T>>, key: string, from: number, value: T): void {
  const track = tracks.get(key) ?? []
  track.push({ from, value })
  tracks.set(key, track)
}

type Given = { readonly hundredths: number; readonly score: number | null }

function scoresOf(marks: ReadonlyMap<string, Given>, aspects: ReadonlyMap<string, ReplayAspect>) {
  return [...marks].flatMap(([id, { hundredths, score }]): AspectScore[] => {
    const aspect = aspects.get(id)
    if (!aspect) return []
    return [
      score === null ? { kind: 'mark', ...aspect, hundredths } : { kind: 'judgement', ...aspect, score },
    ]
  })
}

/**
 * Walks a ledger once, from its first entry on, in the order of seq. What it builds answers for any moment without
 * walking again: an event of two thousand signatures is looked up as fast as one of two.
 */
export function historyOf(
  steps: readonly Step[],
  sheets: readonly ReplaySheet[],
  aspects: ReadonlyMap<string, ReplayAspect>,
): History {
  const seatSheets = new Map<string, string[]>()
  for (const { id, seatId } of sheets) seatSheets.set(seatId, [...(seatSheets.get(seatId) ?? []), id])
  const given = new Map<string, Map<string, Given>>(sheets.map(({ id }) => [id, new Map<string, Given>()]))
  const [signed, marks] = [new Map<string, Open<SignedState | null>>(), new Map<string, Open<number>>()]
  const outcomes = new Map<string, Open<Outcome>>()
  const minutes = new Map<string, Open<number | null>>()
  const stage: Open<Stage> = []
  const mode: Open<BoardMode> = []
  const freezeAt: Open<number | null> = []
  const frozen: Open<Frozen | null> = []
  const version: Open<number> = []
  const times: number[] = []

  function count(sheetId: string, from: number, before: number) {
    const now = given.get(sheetId)?.size ?? 0
    if (now !== before) add(marks, sheetId, from, now)
  }

  function take(what: Happening, at: number, from: number) {
    switch (what.kind) {
      case 'mark': {
        const own = given.get(what.sheetId)
        const before = own?.size ?? 0
        own?.set(what.aspectId, { hundredths: what.hundredths, score: what.score })
        return count(what.sheetId, from, before)
      }
      case 'vote-again':
        for (const sheetId of seatSheets.get(what.seatId) ?? []) {
          const before = given.get(sheetId)?.size ?? 0
          given.get(sheetId)?.delete(what.aspectId)
          count(sheetId, from, before)
        }
        return
      case 'sign': {
        const { sheetId, totalHundredths } = what
        const scores = scoresOf(given.get(sheetId) ?? new Map<string, Given>(), aspects)
        return add(signed, sheetId, from, { at, totalHundredths, aspects: scores })
      }
      case 'reopen':
        add(signed, what.sheetId, from, null)
        return void stage.push({ from, value: 'marking' })
      case 'outcome':
        return add(outcomes, what.seatId, from, what.outcome)
      case 'minutes':
        return add(minutes, what.seatId, from, what.minutes)
      case 'stage':
        return void stage.push({ from, value: what.stage })
      case 'publish':
        stage.push({ from, value: 'announced' })
        return void version.push({ from, value: what.version })
      case 'board':
        mode.push({ from, value: what.mode })
        return void freezeAt.push({ from, value: what.freezeAt })
      case 'freeze':
        freezeAt.push({ from, value: what.until })
        return void frozen.push({ from, value: { until: what.until, done: from - 1 } })
      case 'release':
        freezeAt.push({ from, value: null })
        return void frozen.push({ from, value: null })
      case 'other':
        return
    }
  }

  for (const [index, { at, what }] of steps.entries()) {
    times.push(Math.max(at, times.at(-1) ?? at))
    take(what, at, index + 1)
  }
  return { steps, times, signed, marks, outcomes, minutes, stage, mode, freezeAt, frozen, version }
}

/** How many steps were done by then; ms since 1970. */
export function doneBy({ times }: Pick<History, 'times'>, at: number): number {
  return upTo(times.length, (index) => times[index], at)
}
