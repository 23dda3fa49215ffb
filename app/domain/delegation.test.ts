import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bestOfNation,
  highestOfAll,
  memberComparison,
  type ComparedCompetitor,
  type MemberFigures,
  type MemberRow,
  type ScoredCompetitor,
} from './delegation'
import { MEDALS, type Medal } from './window-medals'

function competitor(
  delegation: string,
  event: string,
  scoreHundredths: number,
  medal: Medal | null = null,
  entry = `${delegation}-${event}`,
): ComparedCompetitor {
  return { delegation, event, entry, scoreHundredths, medal }
}

/** One competitor a skill: so many golds, silvers, bronzes, medallions and no medals. */
function member(delegation: string, ...counts: readonly number[]): ComparedCompetitor[] {
  const kinds = [...MEDALS, null]
  return kinds.flatMap((medal, place) =>
    Array.from({ length: counts[place] ?? 0 }, (_, at) =>
      competitor(delegation, `${medal}-${at}`, 70_000, medal),
    ),
  )
}

test.each([
  ['China 2019', [16, 14, 5, 17, 4], 133, 238],
  ['Russia 2019', [14, 4, 4, 25, 9], 101, 180],
  ['nobody with a medal', [0, 0, 0, 0, 3], 0, 0],
  ['two thirds', [0, 0, 1, 0, 2], 2, 67],
  ['one eighth', [0, 0, 0, 1, 7], 1, 13],
])('§1.6 %s: medals %j make %i points, on average %i hundredths a skill', (name, counts, points, average) => {
  const [row] = memberComparison(member(name, ...counts), 'medalPoints')
  expect([row?.medalPoints, row?.averageMedalPointsHundredths]).toEqual([points, average])
})

test('§1.6 a comparison report has the four figures of every member', () => {
  const rows = [
    competitor('红塔区', '砌筑', 71_000, 'gold'),
    competitor('红塔区', '焊接', 70_001, 'medallion'),
    competitor('红塔区', '花艺', 69_000),
    competitor('江川区', '砌筑', 70_500, 'silver'),
  ]
  const expected: MemberRow[] = [
    {
      rank: 1,
      delegation: '红塔区',
      skills: 3,
      competitors: 3,
      medalPoints: 5,
      averageMedalPointsHundredths: 167,
      totalHundredths: 210_001,
      averageHundredths: 70_000,
    },
    {
      rank: 2,
      delegation: '江川区',
      skills: 1,
      competitors: 1,
      medalPoints: 3,
      averageMedalPointsHundredths: 300,
      totalHundredths: 70_500,
      averageHundredths: 70_500,
    },
  ]
  expect(memberComparison(rows, 'medalPoints')).toEqual(expected)
})

const FIELD = [
  competitor('a', 's1', 70_000, 'gold'),
  competitor('a', 's2', 70_001),
  competitor('b', 's1', 69_999, 'silver'),
  competitor('b', 's2', 70_003, 'medallion'),
  competitor('c', 's1', 70_001, null),
  competitor('d', 's3', 71_000, 'bronze'),
]

test.each([
  ['medalPoints', ['1 a', '1 b', '3 d', '4 c']],
  ['averageMedalPointsHundredths', ['1 a', '1 b', '1 d', '4 c']],
  ['totalHundredths', ['1 b', '2 a', '3 d', '4 c']],
  ['averageHundredths', ['1 d', '2 a', '2 b', '2 c']],
] as const)('§1.6 members ranked by %s, alike as printed shares the rank: %j', (by, expected) => {
  expect(memberComparison(FIELD, by).map(({ rank, delegation }) => `${rank} ${delegation}`)).toEqual(expected)
})

function team(delegation: string, event: string, size: number, score: number, medal: Medal | null) {
  return Array.from({ length: size }, () => competitor(delegation, event, score, medal))
}

test('§1.6 a team counts as one competitor', () => {
  const rows = [...team('a', '机电', 2, 72_000, 'gold'), competitor('a', '砌筑', 70_000)]
  expect(memberComparison(rows, 'medalPoints')).toMatchObject([
    {
      skills: 2,
      competitors: 2,
      medalPoints: 4,
      averageMedalPointsHundredths: 200,
      averageHundredths: 71_000,
    },
  ])
})

test('§1.6 two competitors in one skill are two competitors, one skill', () => {
  const rows = [
    competitor('a', '砌筑', 72_000, 'gold', '1'),
    competitor('a', '砌筑', 70_000, 'medallion', '2'),
  ]
  expect(memberComparison(rows, 'medalPoints')).toMatchObject([
    { skills: 1, competitors: 2, averageMedalPointsHundredths: 500, averageHundredths: 71_000 },
  ])
})

test.each([
  ['delegation', { delegation: 'b' }],
  ['score', { scoreHundredths: 1 }],
  ['medal', { medal: 'silver' as const }],
])('§1.6 members of one entry who differ in %s are a bug', (_, other) => {
  const one = competitor('a', '机电', 72_000, 'gold')
  expect(() => memberComparison([one, { ...one, ...other }], 'medalPoints')).toThrow(RangeError)
})

test('§1.6 best of nation: the highest of each delegation, teams count, ties all win', () => {
  const rows = [
    ...team('b', '机电', 2, 73_100, 'gold'),
    competitor('b', '砌筑', 70_000),
    competitor('a', '焊接', 71_000),
    competitor('a', '砌筑', 71_000),
    competitor('a', '花艺', 70_999),
    competitor('c', '花艺', 48_000),
  ]
  const given = bestOfNation(rows).map(({ delegation, scoreHundredths, winners }) => [
    delegation,
    scoreHundredths,
    winners.map(({ event }) => event),
  ])
  expect(given).toEqual([
    ['a', 71_000, ['焊接', '砌筑'].sort()],
    ['b', 73_100, ['机电']],
    ['c', 48_000, ['花艺']],
  ])
})

test('§1.6 the highest score of all skills wins, equal scores all win, a team once', () => {
  const rows: ScoredCompetitor[] = [
    competitor('a', 's1', 73_100),
    ...team('b', 's2', 2, 73_100, 'gold'),
    competitor('b', 's3', 73_099),
  ]
  expect(highestOfAll(rows).map(({ entry }) => entry)).toEqual(['a-s1', 'b-s2'])
  expect(highestOfAll([])).toEqual([])
  expect(bestOfNation([])).toEqual([])
})

const anyRows = fc.uniqueArray(
  fc.record({
    delegation: fc.constantFrom('a', 'b', 'c'),
    event: fc.constantFrom('s1', 's2', 's3', 's4'),
    score: fc.integer({ min: 69_990, max: 70_010 }),
    medal: fc.constantFrom(...MEDALS, null),
    size: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ delegation, event }) => `${delegation} ${event}`, maxLength: 12 },
)
const FIGURES: (keyof MemberFigures)[] = [
  'medalPoints',
  'averageMedalPointsHundredths',
  'totalHundredths',
  'averageHundredths',
]

test('§1.6 neither the order of the rows nor the size of a team changes anything', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...FIGURES), (entries, by) => {
      const alone = entries.map(({ delegation, event, score, medal }) =>
        competitor(delegation, event, score, medal),
      )
      const rows = entries.flatMap(({ delegation, event, score, medal, size }) =>
        team(delegation, event, size, score, medal),
      )
      rows.reverse()
      expect(memberComparison(rows, by)).toEqual(memberComparison(alone, by))
      expect(bestOfNation(rows)).toEqual(bestOfNation(alone))
      expect(highestOfAll(rows)).toEqual(highestOfAll(alone))
    }),
  )
})

test('§1.6 whoever is highest of all is the best of their nation, and nobody scores more', () => {
  fc.assert(
    fc.property(anyRows, (entries) => {
      const rows = entries.map(({ delegation, event, score }) => competitor(delegation, event, score))
      const winners = bestOfNation(rows).flatMap((nation) => nation.winners)
      for (const best of highestOfAll(rows)) {
        expect(winners).toContainEqual(best)
        for (const row of rows) expect(row.scoreHundredths).toBeLessThanOrEqual(best.scoreHundredths)
      }
    }),
  )
})
