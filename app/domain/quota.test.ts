import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAt, selectForProvince, type Candidate, type Selection } from './quota'

function candidate(key: string, rank: number, rest: Partial<Candidate> = {}): Candidate {
  return { key, rank, ageOk: true, willing: true, healthy: true, inOtherCamp: false, ...rest }
}

function keys(selection: Selection): [string[], string[]] {
  const all = (placed: readonly { readonly key: string }[]) => placed.map(({ key }) => key)
  return [all(selection.selected), all(selection.undecided?.candidates ?? [])]
}

const B = candidate('B', 2)
const C = candidate('C', 2)
const D = candidate('D', 4)

test.each<[string, Candidate[], string[], string[]]>([
  ['A over age', [candidate('A', 1, { ageOk: false }), B, C, D], ['B', 'C'], []],
  ['A eligible, B and C tied', [candidate('A', 1), B, C, D], ['A'], ['B', 'C']],
  [
    'A eligible, the chain puts B first',
    [candidate('A', 1), candidate('B', 2, { tieKey: 1 }), candidate('C', 2, { tieKey: 2 }), D],
    ['A', 'B'],
    [],
  ],
  [
    'A eligible, the camp test puts C first',
    [candidate('A', 1), candidate('B', 2, { tieKey: 2 }), candidate('C', 2, { tieKey: 1 }), D],
    ['A', 'C'],
    [],
  ],
  [
    'A eligible, only B has a key',
    [candidate('A', 1), candidate('B', 2, { tieKey: 1 }), C, D],
    ['A'],
    ['B', 'C'],
  ],
  [
    'A eligible, equal keys',
    [candidate('A', 1), candidate('B', 2, { tieKey: 1 }), candidate('C', 2, { tieKey: 1 }), D],
    ['A'],
    ['B', 'C'],
  ],
  ['A declines', [candidate('A', 1, { willing: false }), B, C, D], ['B', 'C'], []],
  ['A is not fit', [candidate('A', 1, { healthy: false }), B, C, D], ['B', 'C'], []],
  ['A is in another camp', [candidate('A', 1, { inOtherCamp: true }), B, C, D], ['B', 'C'], []],
  [
    'A and C decline',
    [candidate('A', 1, { willing: false }), B, { ...C, willing: false }, D],
    ['B', 'D'],
    [],
  ],
])('§4 quota 2, A1 B2 C2 D4, %s', (_, candidates, selected, undecided) => {
  const selection = selectForProvince({ quota: 2, candidates })
  expect(keys(selection)).toEqual([selected, undecided])
  expect(selection.outcome).toBe(undecided.length > 0 ? 'undecided' : 'decided')
})

test.each<[string, Partial<Candidate>, string[]]>([
  ['over age', { ageOk: false }, ['quota-over-age']],
  ['unwilling', { willing: false }, ['quota-declined']],
  ['not fit', { healthy: false }, ['quota-health']],
  ['in another camp', { inOtherCamp: true }, ['quota-other-camp']],
  ['over age and unwilling', { ageOk: false, willing: false }, ['quota-over-age', 'quota-declined']],
])('§4 who is %s is passed over and told why', (_, rest, codes) => {
  const selection = selectForProvince({ quota: 2, candidates: [candidate('A', 1, rest), B, C, D] })
  const [first] = selection.passedOver
  expect([first?.key, first?.reasons.map(({ code }) => code)]).toEqual(['A', codes])
})

test('§4 every place is told: by rank, moved up, tie decided, full', () => {
  const tied = [candidate('C', 3, { tieKey: 1 }), candidate('D', 3, { tieKey: 2 })]
  const candidates = [candidate('A', 1), candidate('B', 2, { willing: false }), ...tied]
  const { selected, passedOver } = selectForProvince({ quota: 2, candidates })
  expect(selected).toEqual([
    { key: 'A', reasons: [{ code: 'quota-by-rank', facts: { rank: 1, quota: 2 } }] },
    {
      key: 'C',
      reasons: [
        { code: 'quota-moved-up', facts: { rank: 3, quota: 2, ahead: 1 } },
        { code: 'quota-tie-decided', facts: { rank: 3 } },
      ],
    },
  ])
  expect(passedOver.map(({ key, reasons }) => [key, reasons.map(({ code }) => code)])).toEqual([
    ['B', ['quota-declined']],
    ['D', ['quota-full', 'quota-tie-decided']],
  ])
})

test('§4 an open tie names its places, in whatever order it is listed', () => {
  const candidates = [candidate('A', 1), B, C, candidate('E', 2)]
  const { undecided, vacant } = selectForProvince({ quota: 3, candidates })
  expect([undecided?.places, undecided?.candidates.length, vacant]).toEqual([2, 3, 0])
  expect(undecided?.candidates[0]?.reasons).toEqual([
    { code: 'quota-tie-open', facts: { rank: 2, tied: 3, places: 2 } },
  ])
})

test.each([
  [0, [], 0],
  [3, ['A', 'B', 'C'], 0],
  [6, ['A', 'B', 'C', 'D'], 2],
])('§4 a quota of %i takes %j and leaves %i vacant', (quota, expected, vacant) => {
  const selection = selectForProvince({ quota, candidates: [D, C, B, candidate('A', 1)] })
  expect([...keys(selection)[0]].sort()).toEqual(expected)
  expect(selection.vacant).toBe(vacant)
})

const anyCandidates = fc
  .array(
    fc.record({
      rank: fc.integer({ min: 1, max: 6 }),
      ageOk: fc.boolean(),
      willing: fc.boolean(),
      healthy: fc.boolean(),
      inOtherCamp: fc.boolean(),
    }),
    { maxLength: 15 },
  )
  .map((all) => all.map((each, place): Candidate => ({ key: `k${place}`, ...each })))

test('§4 everybody is in one list, never more than the quota goes, the order of the list tells nothing', () => {
  fc.assert(
    fc.property(anyCandidates, fc.integer({ min: 0, max: 8 }), (candidates, quota) => {
      const selection = selectForProvince({ quota, candidates })
      const [selected, undecided] = keys(selection)
      const passed = selection.passedOver.map(({ key }) => key)
      expect([...selected, ...undecided, ...passed].sort()).toEqual(candidates.map(({ key }) => key).sort())
      expect(selected.length).toBeLessThanOrEqual(quota)
      const turned = keys(selectForProvince({ quota, candidates: [...candidates].reverse() }))
      expect(turned.map((list) => [...list].sort())).toEqual(
        [selected, undecided].map((list) => [...list].sort()),
      )
    }),
  )
})

test('§4 a cut before the first and after the last splits nobody', () => {
  const compare = (a: number, b: number) => a - b
  expect(cutAt(0, [1, 1], compare)).toEqual({ inside: [], edge: [], outside: [1, 1], room: 0 })
  expect(cutAt(2, [1, 1], compare)).toEqual({ inside: [1, 1], edge: [], outside: [], room: 0 })
})

test('§4 half a place and a key given twice are bugs', () => {
  expect(() => selectForProvince({ quota: 1.5, candidates: [] })).toThrow(RangeError)
  expect(() => selectForProvince({ quota: 1, candidates: [B, B] })).toThrow(RangeError)
})
