import { panelMark, type PanelSheet } from './panel'
import type { Outcome } from './ranking'
import { resultsOf, type ResultEntry, type Results } from './results'
import type { Rulebook } from './rulebook'
import type { Tier } from './tier'

/** One seat with what its panel signed; marks in hundredths. */
export interface RankedSeat {
  readonly key: string
  readonly outcome: Outcome
  readonly minutes: number | null
  readonly decision: number | null
  readonly modules: readonly {
    readonly code: string
    readonly signed: readonly PanelSheet[]
    readonly needed: number
  }[]
}

/** A seat that would stand elsewhere: its rank and its tier, now and then. */
export interface Move {
  readonly key: string
  readonly rank: number
  readonly toRank: number
  readonly tier: Tier | null
  readonly toTier: Tier | null
}

/** 若去掉某裁判 */
export type RankChange =
  | {
      readonly judgeId: string
      readonly possible: true
      readonly seats: number
      readonly moves: readonly Move[]
    }
  | {
      readonly judgeId: string
      readonly possible: false
      readonly module: string
      readonly left: number
      readonly minimum: number
    }

function entryOf(rule: Rulebook, seat: RankedSeat): ResultEntry {
  const marks = seat.modules.flatMap(({ code, signed, needed }) => {
    const mark = panelMark(rule.panel, signed, needed)
    return mark.ok ? [[code, mark.value.exact] as const] : []
  })
  const { key, outcome, minutes, decision, modules } = seat
  const complete = marks.length === modules.length
  return { key, outcome, minutes, decision, complete, marks: Object.fromEntries(marks) }
}

function without({ modules, ...seat }: RankedSeat, judgeId: string): RankedSeat {
  return {
    ...seat,
    modules: modules.map((module) => {
      const signed = module.signed.filter((sheet) => sheet.judgeId !== judgeId)
      return { ...module, signed, needed: module.needed - (module.signed.length - signed.length) }
    }),
  }
}

/** The module in which a seat's panel would be too small without this judge; null when it would do. */
function tooFew(rule: Rulebook, seats: readonly RankedSeat[], judgeId: string) {
  const { minimum } = rule.panel
  for (const { code, signed } of seats.flatMap((seat) => seat.modules)) {
    const left = signed.filter((sheet) => sheet.judgeId !== judgeId).length
    if (left < signed.length && left < minimum) return { module: code, left, minimum }
  }
  return null
}

function movesTo(before: Results, after: Results, complete: ReadonlySet<string>): Move[] {
  const then = new Map(after.lines.map((line) => [line.key, line]))
  return before.lines.flatMap(({ key, rank, tier }): Move[] => {
    const line = then.get(key)
    if (!complete.has(key) || rank === null || !line || line.rank === null) return []
    if (line.rank === rank && line.tier === tier) return []
    return [{ key, rank, toRank: line.rank, tier, toTier: line.tier }]
  })
}

/**
 * 若去掉某裁判: the ranks (1,2,2,4) and tiers of the seats that are complete in every module, computed again without one
 * judge's sheets, by the event's own rules, and the seats that would stand elsewhere, in the order of their ranks now
 * (feature 68). Not possible where fewer judges than the rule's minimum would be left. Incomplete seats have no rank,
 * before or after.
 */
export function rankChanges(
  rule: Rulebook,
  seats: readonly RankedSeat[],
  judgeIds: readonly string[],
): RankChange[] {
  const entries = seats.map((seat) => entryOf(rule, seat))
  const before = resultsOf(rule, entries)
  const ranked = before.lines.flatMap((line) => (line.rank === null ? [] : [line.key]))
  const complete = new Set(ranked)
  const whole = seats.filter((seat) => complete.has(seat.key))
  return judgeIds.map((judgeId): RankChange => {
    const few = tooFew(rule, whole, judgeId)
    if (few) return { judgeId, possible: false, ...few }
    const then = seats.map((seat, at) => {
      // what is not complete now stays out, even where one judge less would make it so
      if (!complete.has(seat.key)) return { ...entries[at]!, complete: false }
      return entryOf(rule, without(seat, judgeId))
    })
    return {
      judgeId,
      possible: true,
      seats: complete.size,
      moves: movesTo(before, resultsOf(rule, then), complete),
    }
  })
}
