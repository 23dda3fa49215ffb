import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareNames,
  MEDAL_POINTS,
  medalTable,
  standings,
  type MedalHolder,
  type MedalOrder,
  type MedalTableRow,
} from './medal-table'
import { MEDALS, type Medal } from './window-medals'

function holder(event: string, medal: Medal, delegation: string, memberNo = 1): MedalHolder {
  return { event, medal, delegation, memberNo }
}

/** A delegation's single medals, each in an event of its own: gold, silver, bronze, medallion. */
function singles(delegation: string, ...counts: readonly number[]): MedalHolder[] {
  return MEDALS.flatMap((medal, place) =>
    Array.from({ length: counts[place] ?? 0 }, (_, at) =>
      holder(`${delegation}-${medal}-${at}`, medal, delegation),
    ),
  )
}

function ranks(rows: readonly MedalHolder[], order: MedalOrder): string[] {
  return medalTable(rows, order).map(({ rank, delegation }) => `${rank} ${delegation}`)
}

const FIELD = [
  ...singles('红塔区', 3, 0, 1),
  ...singles('江川区', 2, 4, 4),
  ...singles('澄江市', 3, 1, 0),
  ...singles('通海县', 2, 4, 4),
  ...singles('华宁县', 0, 0, 4, 9),
  ...singles('易门县', 0, 0, 0, 15),
]

test.each([
  ['gold', ['1 澄江市', '2 红塔区', '3 江川区', '3 通海县', '5 华宁县']],
  ['total', ['1 江川区', '1 通海县', '3 澄江市', '4 红塔区', '5 华宁县']],
  ['points', ['1 江川区', '1 通海县', '3 华宁县', '4 澄江市', '5 易门县', '6 红塔区']],
] as const)('§2.7 the table by %s is %j', (order, expected) => {
  expect(ranks(FIELD, order)).toEqual(expected)
})

test.each([
  ['gold before any number of silvers', 'gold', [1, 0, 0], [0, 9, 9]],
  ['silver when golds are equal', 'gold', [1, 2, 0], [1, 1, 9]],
  ['bronze when golds and silvers are equal', 'gold', [1, 1, 2], [1, 1, 1]],
  ['the total before gold', 'total', [0, 0, 3], [2, 0, 0]],
  ['gold when totals are equal', 'total', [2, 0, 1], [1, 2, 0]],
  ['silver when totals and golds are equal', 'total', [1, 2, 0], [1, 1, 1]],
  ['points before gold', 'points', [0, 2, 0], [1, 0, 0, 1]],
  ['gold when points are equal', 'points', [1, 0, 1], [0, 2, 0]],
  ['silver when points and golds are equal', 'points', [0, 2, 0], [0, 0, 3]],
  ['bronze when points, golds and silvers are equal', 'points', [0, 0, 1], [0, 0, 0, 2]],
] as const)('§2.7 %s: in the %s order %j stands above %j', (_, order, better, worse) => {
  const rows = [...singles('甲', ...worse), ...singles('乙', ...better)]
  expect(ranks(rows, order)).toEqual(['1 乙', '2 甲'])
})

test.each(['gold', 'total'] as const)('§2.7 a medallion decides nothing by %s', (order) => {
  const rows = [
    ...singles('丙', 1, 0, 0, 5),
    ...singles('丁', 1),
    ...singles('戊', 0, 1),
    ...singles('己', 0, 0, 0, 2),
  ]
  expect(ranks(rows, order)).toEqual(['1 丁', '1 丙', '3 戊'])
})

test.each([
  ['a team of three is one medal', [1, 2, 3], 1],
  ['two single contestants are two medals', [1, 1], 2],
  ['two teams of two are two medals', [1, 2, 1, 2], 2],
  ['a team of two and a team of three are two medals', [1, 2, 1, 2, 3], 2],
])('§2.7 %s', (_, members, golds) => {
  const rows = members.map((memberNo) => holder('砌筑', 'gold', '红塔区', memberNo))
  expect(medalTable(rows, 'gold')).toEqual([
    {
      rank: 1,
      delegation: '红塔区',
      gold: golds,
      silver: 0,
      bronze: 0,
      medallion: 0,
      total: golds,
      points: 4 * golds,
    },
  ])
})

test('§2.7 a delegation’s team medals in several events and of several kinds add up', () => {
  const rows = [
    ...[1, 2].map((memberNo) => holder('机电', 'gold', '红塔区', memberNo)),
    ...[1, 2].map((memberNo) => holder('砌筑', 'gold', '红塔区', memberNo)),
    ...[1, 2].map((memberNo) => holder('砌筑', 'bronze', '红塔区', memberNo)),
    ...[1, 2].map((memberNo) => holder('砌筑', 'gold', '江川区', memberNo)),
  ]
  const counts = medalTable(rows, 'gold').map(({ gold, bronze, total }) => [gold, bronze, total])
  expect(counts).toEqual([
    [2, 1, 3],
    [1, 0, 1],
  ])
})

test('§2.7 76 single, 9 double and 1 triple gold event give 76 + 9 + 1 gold medals over 97 people', () => {
  const event = (size: number, count: number) =>
    Array.from({ length: count }, (_, at) =>
      Array.from({ length: size }, (__, place) => holder(`${size}-${at}`, 'gold', '代表团', place + 1)),
    ).flat()
  const rows = [...event(1, 76), ...event(2, 9), ...event(3, 1)]
  expect([rows.length, medalTable(rows, 'gold')[0]?.gold]).toEqual([97, 86])
})

test('§1.6 medals count 4, 3, 2 and 1 points', () => {
  expect(MEDALS.map((medal) => MEDAL_POINTS[medal])).toEqual([4, 3, 2, 1])
})

test.each([
  ['华', '江', -1],
  ['江', '华', 1],
  ['江川', '江川区', -1],
  ['江川', '江川', 0],
  ['', 'a', -1],
  ['B', 'a', -1],
  ['\u{FF21}', '\u{20000}', -1],
  ['\u{20000}', '\u{FF21}', 1],
])('§2.7 the name %j against %j compares as %i', (a, b, sign) => {
  expect(Math.sign(compareNames(a, b))).toBe(sign)
})

test('§2.6 rows that compare alike share a rank and are listed by name: 1, 2, 2, 4', () => {
  const rows = [
    { name: 'd', total: 90 },
    { name: 'c', total: 93 },
    { name: 'b', total: 93 },
    { name: 'a', total: 95 },
  ]
  const placed = standings(
    rows,
    ({ name }) => name,
    (a, b) => b.total - a.total,
  )
  expect(placed.map(({ name, rank }) => [name, rank])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 4],
  ])
})

const anyHolders = fc.array(
  fc.record({
    event: fc.constantFrom('e1', 'e2', 'e3'),
    medal: fc.constantFrom(...MEDALS),
    delegation: fc.constantFrom('a', 'b', 'c', 'd'),
    memberNo: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 40 },
)
const anyOrder = fc.constantFrom<MedalOrder[]>('gold', 'total', 'points')

test('§2.7 the order the rows come in never changes the table', () => {
  const shuffled = anyHolders.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, anyOrder, ([rows, other], order) => {
      expect(medalTable(other, order)).toEqual(medalTable(rows, order))
    }),
  )
})

test('§2.7 a rank is one more than the number of delegations ranked before it', () => {
  fc.assert(
    fc.property(anyHolders, anyOrder, (rows, order) => {
      const given = medalTable(rows, order).map(({ rank }) => rank)
      for (const rank of given) expect(given.filter((other) => other < rank)).toHaveLength(rank - 1)
    }),
  )
})

test('§2.7 totals and points are what the medals make, and medallions never change the first two orders', () => {
  const bare = ({ rank, delegation, gold, silver, bronze }: MedalTableRow) => [
    rank,
    delegation,
    gold,
    silver,
    bronze,
  ]
  fc.assert(
    fc.property(anyHolders, (rows) => {
      for (const row of medalTable(rows, 'points')) {
        expect(row.total).toBe(row.gold + row.silver + row.bronze)
        expect(row.points).toBe(4 * row.gold + 3 * row.silver + 2 * row.bronze + row.medallion)
      }
      const without = rows.filter(({ medal }) => medal !== 'medallion')
      for (const order of ['gold', 'total'] as const) {
        expect(medalTable(rows, order).map(bare)).toEqual(medalTable(without, order).map(bare))
      }
    }),
  )
})
