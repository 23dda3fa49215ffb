import type { Tier } from './tier'
import type { Medal } from './window-medals'

/** One person who holds a medal; members of one team share event, medal and delegation and differ in memberNo. */
export interface MedalHolder {
  readonly event: string
  readonly medal: Medal
  readonly delegation: string
  readonly memberNo: number
}

/** A delegation's medals; total counts gold, silver and bronze, points count every medal by MEDAL_POINTS. */
export interface MedalTableRow extends Readonly<Record<Medal, number>> {
  readonly rank: number
  readonly delegation: string
  readonly total: number
  readonly points: number
}

/** 金牌榜, 奖牌榜 and 奖牌积分榜: what is compared, in order (rules 1.6, 2.7). */
const ORDERS = {
  gold: ['gold', 'silver', 'bronze'],
  total: ['total', 'gold', 'silver', 'bronze'],
  points: ['points', 'gold', 'silver', 'bronze'],
} as const

export type MedalOrder = keyof typeof ORDERS

/** 奖牌积分: what each medal is worth in a comparison of members (rule 1.6). */
export const MEDAL_POINTS: Readonly<Record<Medal, number>> = { gold: 4, silver: 3, bronze: 2, medallion: 1 }

/** 一、二、三等奖 count as gold, silver and bronze; 优胜 is no medal (rule 2.7). */
export function medalFor(tier: Tier): Medal | null {
  switch (tier) {
    case 'gold':
    case 'first':
      return 'gold'
    case 'silver':
    case 'second':
      return 'silver'
    case 'bronze':
    case 'third':
      return 'bronze'
    case 'medallion':
      return 'medallion'
    case 'merit':
      return null
  }
}

/** Names by code point, the same on every machine, whatever its language; positive: a comes after b. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const place = left.findIndex((sign, at) => sign !== right[at])
  if (place < 0) return left.length - right.length
  return (left[place]?.codePointAt(0) ?? -1) - (right[place]?.codePointAt(0) ?? -1)
}

/**
 * 并列名次: rows in the order of `compare` with ranks 1,2,2,4 (rule 2.6). Rows it cannot separate share a rank and
 * are listed by name; the name never decides a rank. Positive from `compare`: a comes after b.
 */
export function standings<T>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  compare: (a: T, b: T) => number,
): (T & { readonly rank: number })[] {
  const sorted = [...rows].sort((a, b) => compare(a, b) || compareNames(nameOf(a), nameOf(b)))
  let rank = 1
  return sorted.map((row, place) => {
    const above = sorted[place - 1]
    if (above !== undefined && compare(above, row) !== 0) rank = place + 1
    return { ...row, rank }
  })
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>()
  for (const row of rows) {
    const held = groups.get(keyOf(row))
    if (held) held.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
}

// A team's members each carry their own number; two who carry the same one won on their own.
function medalsOf(holders: readonly MedalHolder[], medal: Medal): number {
  const won = holders.filter((holder) => holder.medal === medal)
  const perEvent = groupBy(won, ({ event }) => event).map((same) =>
    Math.max(...groupBy(same, ({ memberNo }) => memberNo).map(({ length }) => length)),
  )
  return perEvent.reduce((all, count) => all + count, 0)
}

function rowOf(holders: readonly MedalHolder[], delegation: string): Omit<MedalTableRow, 'rank'> {
  const gold = medalsOf(holders, 'gold')
  const silver = medalsOf(holders, 'silver')
  const bronze = medalsOf(holders, 'bronze')
  const medallion = medalsOf(holders, 'medallion')
  const points =
    gold * MEDAL_POINTS.gold +
    silver * MEDAL_POINTS.silver +
    bronze * MEDAL_POINTS.bronze +
    medallion * MEDAL_POINTS.medallion
  return { delegation, gold, silver, bronze, medallion, total: gold + silver + bronze, points }
}

/**
 * 金牌榜、奖牌榜、积分榜: delegations by gold → silver → bronze, by total → gold → silver → bronze, or by points →
 * gold → silver → bronze (rules 1.6, 2.7). A team's medal counts once. Delegations equal in all that is compared
 * share a rank (1,2,2,4) and are listed by name. A medallion is no medal in the first two orders: who has nothing
 * else is not in them.
 */
export function medalTable(rows: readonly MedalHolder[], order: MedalOrder): readonly MedalTableRow[] {
  const all = groupBy(rows, ({ delegation }) => delegation).map((holders) =>
    rowOf(holders, holders[0]?.delegation ?? ''),
  )
  const listed = order === 'points' ? all : all.filter(({ total }) => total > 0)
  return standings(
    listed,
    ({ delegation }) => delegation,
    (a, b) => {
      const key = ORDERS[order].find((each) => a[each] !== b[each])
      return key ? b[key] - a[key] : 0
    },
  )
}
