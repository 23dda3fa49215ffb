import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  DELEGATION_POINTS,
  delegationPoints,
  rankTeams,
  type DelegationPointRule,
  type DelegationResult,
  type RankedTeam,
  type TeamMember,
  type TeamRule,
} from './team'

const THREE: TeamRule = { way: 'all-members', members: 3, incomplete: 'unranked', tie: 'time' }
const TOP_THREE: TeamRule = { way: 'best-in-event', best: 3, tie: 'share' }

type Result = readonly [totalHundredths: number | null, minutes?: number | null]

function members(team: string, results: readonly Result[], event = 'e1'): TeamMember[] {
  return results.map(([totalHundredths, minutes]) => ({
    team,
    event,
    totalHundredths,
    minutes: minutes ?? null,
  }))
}

function told(teams: readonly RankedTeam[]): (string | number | null)[][] {
  return teams.map(({ rank, team, totalHundredths }) => [rank, team, totalHundredths])
}

test('§2.6 a team’s total is the sum of its three members, equal totals go by the total time', () => {
  const rows = [
    ...members('a', [
      [9000, 60],
      [8000, 60],
      [7000, 61],
    ]),
    ...members('b', [
      [8000, 60],
      [8000, 60],
      [8000, 60],
    ]),
    ...members('c', [
      [9000, 10],
      [9000, 10],
      [5999, 10],
    ]),
    ...members('d', [
      [9999, 99],
      [9999, 99],
      [4003, 99],
    ]),
  ]
  expect(rankTeams(THREE, rows)).toEqual([
    { rank: 1, team: 'd', totalHundredths: 24_001, minutes: 297, counted: 3 },
    { rank: 2, team: 'b', totalHundredths: 24_000, minutes: 180, counted: 3 },
    { rank: 3, team: 'a', totalHundredths: 24_000, minutes: 181, counted: 3 },
    { rank: 4, team: 'c', totalHundredths: 23_999, minutes: 30, counted: 3 },
  ])
})

const alike = (team: string, total: number, minutes: number | null) =>
  members(team, [
    [total, minutes],
    [total, 60],
    [total, 60],
  ])

test.each([
  ['time', [60, 60, 60, 60], [1, 2, 2, 4]],
  ['time', [60, 61, 60, 60], [1, 3, 2, 4]],
  ['time', [60, null, 90, 60], [1, 3, 2, 4]],
  ['time', [60, null, null, 60], [1, 2, 2, 4]],
  ['share', [60, 61, 60, 60], [1, 2, 2, 4]],
] as const)('§2.6 totals 95, 93, 93, 90 with tie %s and minutes %j rank %j', (tie, minutes, expected) => {
  const totals = [9500, 9300, 9300, 9000]
  const rows = totals.flatMap((total, place) => alike(`t${place}`, total, minutes[place] ?? null))
  const ranked = rankTeams({ ...THREE, tie }, rows)
  expect(totals.map((_, place) => ranked.find(({ team }) => team === `t${place}`)?.rank)).toEqual(expected)
})

test.each([
  [
    'unranked',
    [
      [1, 'full', 3],
      [null, 'none', null],
      [null, 'short', 18_000],
    ],
  ],
  [
    'as-is',
    [
      [1, 'short', 18_000],
      [2, 'full', 3],
      [null, 'none', null],
    ],
  ],
] as const)('§2.6 a team short of members is %s', (incomplete, expected) => {
  const rows = [
    ...members('short', [[9000], [9000], [null]]),
    ...members('none', [[null], [null]]),
    ...members('full', [[1], [1], [1]]),
  ]
  expect(told(rankTeams({ ...THREE, incomplete }, rows))).toEqual(expected)
})

test('§2.6 of each team its three best in every event count', () => {
  const rows = [
    ...members('a', [[9000], [8000], [7000], [6000]], 'e1'),
    ...members('a', [[5000]], 'e2'),
    ...members('b', [[7000], [7000], [7000]], 'e1'),
    ...members('b', [[4000], [3000], [1000], [2000]], 'e2'),
    ...members('c', [[null]], 'e1'),
  ]
  expect(rankTeams(TOP_THREE, rows)).toEqual([
    { rank: 1, team: 'b', totalHundredths: 30_000, minutes: null, counted: 6 },
    { rank: 2, team: 'a', totalHundredths: 29_000, minutes: null, counted: 4 },
    { rank: null, team: 'c', totalHundredths: null, minutes: null, counted: 0 },
  ])
  expect(told(rankTeams({ ...TOP_THREE, best: 1 }, rows)).slice(0, 2)).toEqual([
    [1, 'a', 14_000],
    [2, 'b', 11_000],
  ])
})

test('§2.6 of equal results the faster counts, and only the time of what counts', () => {
  const rows = [
    ...members('a', [
      [9000, 50],
      [9000, 40],
      [9000, null],
    ]),
    ...members('b', [
      [9000, 41],
      [8000, 1],
    ]),
  ]
  const ranked = rankTeams({ way: 'best-in-event', best: 1, tie: 'time' }, rows)
  expect(ranked.map(({ rank, team, minutes }) => [rank, team, minutes])).toEqual([
    [1, 'a', 40],
    [2, 'b', 41],
  ])
})

test('§6 a team of too many, or a rule that counts nobody, is a bug', () => {
  expect(() => rankTeams(THREE, members('a', [[1], [1], [1], [1]]))).toThrow(RangeError)
  expect(() => rankTeams({ ...THREE, members: 0 }, [])).toThrow(RangeError)
  expect(() => rankTeams({ ...TOP_THREE, best: 1.5 }, [])).toThrow(RangeError)
})

function entry(delegation: string, tier: DelegationResult['tier'], qualified = true): DelegationResult {
  return { delegation, tier, qualified }
}

test.each([
  ['first', true, 8],
  ['second', true, 4],
  ['third', true, 2],
  [null, true, 1],
  [null, false, 0],
  ['merit', true, 1],
] as const)('§2.6 an entry with award %s, pass %s, brings %i', (tier, qualified, points) => {
  const rank = points > 0 ? 1 : null
  expect(delegationPoints(DELEGATION_POINTS, [entry('a', tier, qualified)])).toEqual([
    { rank, delegation: 'a', points },
  ])
})

test('§2.6 delegations by points, equal points share a rank, without points none', () => {
  const rows = [
    entry('无分', null, false),
    entry('丁', null),
    entry('丙', 'third'),
    entry('丙', 'third'),
    entry('乙', 'second'),
    entry('甲', 'first'),
    entry('甲', null),
    entry('缺席', null, false),
  ]
  expect(delegationPoints(DELEGATION_POINTS, rows)).toEqual([
    { rank: 1, delegation: '甲', points: 9 },
    { rank: 2, delegation: '丙', points: 4 },
    { rank: 2, delegation: '乙', points: 4 },
    { rank: 4, delegation: '丁', points: 1 },
    { rank: null, delegation: '无分', points: 0 },
    { rank: null, delegation: '缺席', points: 0 },
  ])
})

test('§2.6 the points are the rule’s', () => {
  const rule: DelegationPointRule = { tiers: { gold: 5, merit: 2 }, qualified: 0 }
  const rows = [entry('a', 'gold'), entry('b', 'merit'), entry('c', 'first')]
  expect(delegationPoints(rule, rows).map(({ rank, points }) => [rank, points])).toEqual([
    [1, 5],
    [2, 2],
    [null, 0],
  ])
})

const anyMembers = fc.array(
  fc.record({
    team: fc.constantFrom('a', 'b', 'c', 'd'),
    event: fc.constantFrom('e1', 'e2'),
    totalHundredths: fc.option(fc.nat(4), { freq: 5 }),
    minutes: fc.option(fc.nat(3), { freq: 5 }),
  }),
  { maxLength: 24 },
)
const anyRule: fc.Arbitrary<TeamRule> = fc.oneof(
  fc.record({
    way: fc.constant('all-members' as const),
    members: fc.constant(24),
    incomplete: fc.constant('as-is' as const),
    tie: fc.constantFrom('time' as const, 'share' as const),
  }),
  fc.record({
    way: fc.constant('best-in-event' as const),
    best: fc.integer({ min: 1, max: 3 }),
    tie: fc.constantFrom('time' as const, 'share' as const),
  }),
)

test('§2.6 the order the members come in never changes a result', () => {
  const shuffled = anyMembers.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(anyRule, shuffled, (rule, [rows, other]) => {
      expect(rankTeams(rule, other)).toEqual(rankTeams(rule, rows))
    }),
  )
})

test('§2.6 a team’s rank is one more than the number of teams before it, and a higher total is a better rank', () => {
  fc.assert(
    fc.property(anyRule, anyMembers, (rule, rows) => {
      const ranked = rankTeams(rule, rows).filter(({ rank }) => rank !== null)
      for (const own of ranked) {
        expect(ranked.filter(({ rank }) => rank! < own.rank!)).toHaveLength(own.rank! - 1)
        for (const other of ranked) {
          if (other.totalHundredths! > own.totalHundredths!) expect(other.rank!).toBeLessThan(own.rank!)
        }
      }
    }),
  )
})

test('§2.6 the order the awards come in never changes the delegations’ points', () => {
  const anyResults = fc.array(
    fc.record({
      delegation: fc.constantFrom('a', 'b', 'c'),
      tier: fc.constantFrom('first' as const, 'second' as const, 'third' as const, null),
      qualified: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(anyResults, (rows) => {
      const turned = delegationPoints(DELEGATION_POINTS, [...rows].reverse())
      expect(turned).toEqual(delegationPoints(DELEGATION_POINTS, rows))
    }),
  )
})
