import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankEntries, type RankInput } from './ranking'
import type { TieKey } from './rulebook/marking-rule'

function entry(key: string, total: number | null, rest: Partial<RankInput> = {}): RankInput {
  return { key, totalHundredths: total, modules: {}, minutes: null, outcome: 'ok', ...rest }
}

function ranks(tieChain: TieKey[], entries: RankInput[]): Record<string, number | null> {
  return Object.fromEntries(rankEntries({ tieChain }, entries).map(({ key, rank }) => [key, rank]))
}

test('§2.6 equal keys share a rank and the next is skipped: 1, 2, 2, 4', () => {
  const field = [entry('d', 9000), entry('b', 9300), entry('c', 9300), entry('a', 9500)]
  expect(ranks(['minutes'], field)).toEqual({ a: 1, b: 2, c: 2, d: 4 })
})

test('§2.6 the chain goes practice, then time: B 1, C 2, A 3', () => {
  const field = [
    entry('A', 9000, { modules: { P: 9200 }, minutes: 180 }),
    entry('B', 9000, { modules: { P: 9300 } }),
    entry('C', 9000, { modules: { P: 9200 }, minutes: 175 }),
  ]
  const ranked = rankEntries({ tieChain: ['module:P', 'minutes'] }, field)
  expect(ranked.map(({ key, rank, decidedBy }) => [key, rank, decidedBy.code])).toEqual([
    ['B', 1, 'rank-by-module'],
    ['C', 2, 'rank-by-module'],
    ['A', 3, 'rank-by-minutes'],
  ])
})

test('§2.6 a missing time ranks after any recorded time', () => {
  expect(ranks(['minutes'], [entry('x', 9000), entry('y', 9000, { minutes: 999 })])).toEqual({ x: 2, y: 1 })
})

test('§2.5 totals that publish alike are tied: 89.994 and 89.991 both print 89.99', () => {
  expect(ranks([], [entry('x', 8999), entry('y', 8999)])).toEqual({ x: 1, y: 1 })
})

test('§2.5 absent, disqualified and void entries have no rank; one who stopped early has', () => {
  const field = [
    entry('dsq', 9900, { outcome: 'dsq' }),
    entry('absent', null, { outcome: 'absent' }),
    entry('void', 9800, { outcome: 'void' }),
    entry('dnf', 100, { outcome: 'dnf' }),
    entry('unmarked', null),
  ]
  expect(ranks([], field)).toEqual({ dsq: null, absent: null, void: null, dnf: 1, unmarked: null })
})

test('§2.6 a module called like a part of every object breaks no tie unless it has marks', () => {
  const field = [entry('a', 9000), entry('b', 9000)]
  expect(rankEntries({ tieChain: ['module:toString'] }, field).map(({ rank }) => rank)).toEqual([1, 1])
})

test('every rank says what decided it', () => {
  const field = [
    entry('a', 9000, { minutes: 10 }),
    entry('b', 9000, { minutes: 20 }),
    entry('c', 8000),
    entry('d', 7000),
    entry('e', 7000),
    entry('n', 7000, { outcome: 'dsq' }),
  ]
  expect(rankEntries({ tieChain: ['minutes'] }, field).map((row) => row.decidedBy)).toEqual([
    { code: 'rank-by-minutes', facts: { link: 1, links: 1, minutes: 10, otherMinutes: 20 } },
    { code: 'rank-by-minutes', facts: { link: 1, links: 1, minutes: 20, otherMinutes: 10 } },
    { code: 'rank-by-total', facts: { totalHundredths: 8000 } },
    { code: 'rank-shared', facts: { rank: 4, count: 2 } },
    { code: 'rank-shared', facts: { rank: 4, count: 2 } },
    { code: 'not-ranked', facts: { outcome: 'dsq' } },
  ])
})

const anyField = fc
  .array(
    fc.record({
      totalHundredths: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 8 }),
      modules: fc.record({ P: fc.nat(2) }),
      minutes: fc.option(fc.nat(2)),
      outcome: fc.constantFrom('ok' as const, 'ok' as const, 'dnf' as const, 'dsq' as const),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, place): RankInput => ({ key: `k${place}`, ...row })))

const chain: TieKey[] = ['module:P', 'minutes']

test('§2.6 the order entries arrive in never changes a result', () => {
  const shuffled = anyField.chain((field) =>
    fc.tuple(fc.constant(field), fc.shuffledSubarray(field, { minLength: field.length })),
  )
  fc.assert(
    fc.property(shuffled, ([field, other]) => {
      expect(rankEntries({ tieChain: chain }, other)).toEqual(rankEntries({ tieChain: chain }, field))
    }),
  )
})

test('§2.6 a rank is one more than the number of entries ranked before it', () => {
  fc.assert(
    fc.property(anyField, (field) => {
      const ranked = rankEntries({ tieChain: chain }, field).flatMap(({ rank }) =>
        rank === null ? [] : [rank],
      )
      for (const rank of ranked) expect(ranked.filter((other) => other < rank)).toHaveLength(rank - 1)
    }),
  )
})

test('§2.6 names decide nothing: equal keys share a rank whatever the entries are called', () => {
  fc.assert(
    fc.property(anyField, (field) => {
      const renamed = field.map((row, place) => ({
        ...row,
        key: `k${String(field.length - place).padStart(3, '0')}`,
      }))
      const rankOf = new Map(rankEntries({ tieChain: chain }, field).map(({ key, rank }) => [key, rank]))
      const other = new Map(rankEntries({ tieChain: chain }, renamed).map(({ key, rank }) => [key, rank]))
      expect(renamed.map(({ key }) => other.get(key))).toEqual(field.map(({ key }) => rankOf.get(key)))
    }),
  )
})
