import { reason, type Reason } from './reason'
import type { TieKey } from './rulebook/marking-rule'

/** 成绩状态: only 'ok' and 'dnf' (中途退赛, marked as it stands) are ranked (rule 2.5). */
export const OUTCOMES = ['ok', 'absent', 'dnf', 'dsq', 'void'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface RankInput {
  readonly key: string
  readonly totalHundredths: number | null
  /** What ranks, when it is not the published total (see totalOf). */
  readonly rankBy?: number
  /** Published module marks in hundredths. */
  readonly modules: Readonly<Record<string, number>>
  readonly minutes: number | null
  /** 裁判长书面裁定: the place given to tied entries in writing, 1 first. */
  readonly decision?: number | null
  readonly outcome: Outcome
}

export interface Ranked {
  readonly key: string
  readonly rank: number | null
  readonly totalHundredths: number | null
  readonly decidedBy: Reason
}

type Rankable = RankInput & { readonly totalHundredths: number }

export interface RankRule {
  readonly tieChain: readonly TieKey[]
}

// A missing time or decision comes after any recorded one (rule 2.6).
function fewerFirst(a: number | null | undefined, b: number | null | undefined): number {
  if ((a ?? null) === (b ?? null)) return 0
  if (a === null || a === undefined) return 1
  return b === null || b === undefined ? -1 : a - b
}

function moduleIn(key: TieKey): string {
  return key.slice('module:'.length)
}

// A module may be called like something every object has.
function markIn({ modules }: RankInput, code: string): number | null {
  return Object.hasOwn(modules, code) ? (modules[code] ?? null) : null
}

// Positive: a comes after b. A missing module comes after any recorded one (rule 2.6).
function compareKey(a: RankInput, b: RankInput, key: TieKey): number {
  if (key === 'minutes') return fewerFirst(a.minutes, b.minutes)
  if (key === 'decision') return fewerFirst(a.decision, b.decision)
  const code = moduleIn(key)
  return (markIn(b, code) ?? -1) - (markIn(a, code) ?? -1)
}

function rankFigure(entry: Rankable): number {
  return entry.rankBy ?? entry.totalHundredths
}

/** 比较: positive when `a` ranks behind `b`, 0 when nothing in the rules separates them (rule 2.6). */
export function compareRank({ tieChain }: RankRule, a: Rankable, b: Rankable): number {
  const [left, right] = [rankFigure(a), rankFigure(b)]
  if (left !== right) return right - left
  for (const key of tieChain) {
    const order = compareKey(a, b, key)
    if (order !== 0) return order
  }
  return 0
}

function separatedBy(chain: readonly TieKey[], own: RankInput, other: RankInput): Reason | null {
  const at = chain.findIndex((key) => compareKey(own, other, key) !== 0)
  const key = chain[at]
  if (key === undefined) return null
  const link = { link: at + 1, links: chain.length }
  if (key === 'minutes') {
    return reason('rank-by-minutes', { ...link, minutes: own.minutes, otherMinutes: other.minutes })
  }
  if (key === 'decision') {
    const [place, otherPlace] = [own.decision ?? null, other.decision ?? null]
    return reason('rank-by-decision', { ...link, place, otherPlace })
  }
  const module = moduleIn(key)
  const [hundredths, otherHundredths] = [markIn(own, module), markIn(other, module)]
  return reason('rank-by-module', { ...link, module, hundredths, otherHundredths })
}

// Told against the neighbour above when the published totals are equal, else against the one below, else by total alone.
function whyAlone(
  { tieChain }: RankRule,
  own: Rankable,
  neighbours: readonly (Rankable | undefined)[],
): Reason {
  const { totalHundredths } = own
  const rival = neighbours.find((other) => other?.totalHundredths === totalHundredths)
  if (!rival) return reason('rank-by-total', { totalHundredths })
  if (rankFigure(rival) !== rankFigure(own)) return reason('rank-by-exact-total', { totalHundredths })
  return separatedBy(tieChain, own, rival) ?? reason('rank-by-total', { totalHundredths })
}

/** 未排名: the row of an entry without a rank, and why (rule 2.5). */
export function unranked(entry: RankInput): Ranked {
  const ranks = entry.outcome === 'ok' || entry.outcome === 'dnf'
  const decidedBy = ranks ? reason('not-marked') : reason('not-ranked', { outcome: entry.outcome })
  return { key: entry.key, rank: null, totalHundredths: entry.totalHundredths, decidedBy }
}

/** Whether an entry takes part in the ranking: marked to the end, and neither absent, disqualified nor void. */
export function isRankable(entry: RankInput): entry is Rankable {
  return entry.totalHundredths !== null && (entry.outcome === 'ok' || entry.outcome === 'dnf')
}

/**
 * 名次: the row at `place` of entries sorted by compareRank: the rank is one more than how many stand before everybody
 * equal to it (1,2,2,4); looks at its neighbours only, not at the whole field.
 */
export function rankedAt(rule: RankRule, sorted: readonly Rankable[], place: number): Ranked {
  const own = sorted[place]
  if (!own) throw new RangeError(`no place ${place} of ${sorted.length}`)
  let [first, after] = [place, place + 1]
  while (first > 0 && compareRank(rule, sorted[first - 1]!, own) === 0) first -= 1
  while (after < sorted.length && compareRank(rule, sorted[after]!, own) === 0) after += 1
  const [rank, count] = [first + 1, after - first]
  const decidedBy =
    count > 1
      ? reason('rank-shared', { rank, count })
      : whyAlone(rule, own, [sorted[first - 1], sorted[after]])
  return { key: own.key, rank, totalHundredths: own.totalHundredths, decidedBy }
}

/** Sorted for ranking; equal entries keep one printed order whatever order they came in. */
export function sortForRank(rule: RankRule, entries: readonly Rankable[]): Rankable[] {
  return [...entries].sort((a, b) => compareRank(rule, a, b) || (a.key < b.key ? -1 : 1))
}

// Everybody of one equal group gets the same answer, so a group is asked for once: the cost stays linear.
function rankAll(rule: RankRule, sorted: readonly Rankable[]): Ranked[] {
  const ranked: Ranked[] = []
  for (const [place, own] of sorted.entries()) {
    const before = ranked.at(-1)
    const above = sorted[place - 1]
    const { rank, decidedBy } =
      before && above && compareRank(rule, above, own) === 0 ? before : rankedAt(rule, sorted, place)
    ranked.push({ key: own.key, rank, totalHundredths: own.totalHundredths, decidedBy })
  }
  return ranked
}

/**
 * 排名: competition ranking 1,2,2,4 by the total, then the tie chain; what the chain cannot separate shares a rank,
 * never decided by name, id or order of arrival (rules 2.6, 6). Absent, disqualified and void entries get rank null and
 * come last. Each row says what decided it, and which link of the chain.
 */
export function rankEntries(rule: RankRule, entries: readonly RankInput[]): Ranked[] {
  const rest = entries.filter((entry) => !isRankable(entry)).sort((a, b) => (a.key < b.key ? -1 : 1))
  return [...rankAll(rule, sortForRank(rule, entries.filter(isRankable))), ...rest.map(unranked)]
}
