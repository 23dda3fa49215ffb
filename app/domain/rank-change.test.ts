import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PRESETS } from './preset'
import { rankChanges, type RankedSeat } from './rank-change'
import type { Rulebook } from './rulebook'

const PLAIN: Rulebook = {
  ...PRESETS['medals-merit'],
  parts: [],
  tieChain: [],
  tieEnd: 'share',
  panel: { unit: 'sheet', dropFrom: null, minimum: 2, spreadLimit: null },
}

type Asked = { readonly judges?: number; readonly outcome?: RankedSeat['outcome'] }

function seat(
  key: string,
  totals: readonly number[],
  { judges = totals.length, outcome = 'ok' }: Asked = {},
) {
  const signed = totals.map((totalHundredths, at) => ({ judgeId: `j${at + 1}`, totalHundredths }))
  const modules = [{ code: 'A', signed, needed: judges }]
  return { key, outcome, minutes: null, decision: null, modules } satisfies RankedSeat
}

function moved(rule: Rulebook, seats: readonly RankedSeat[], judgeId: string) {
  const [change] = rankChanges(rule, seats, [judgeId])
  return change?.possible ? change.moves.map(({ key, rank, toRank }) => [key, rank, toRank]) : change
}

// means of all three: 101 → 90.00, 108 → 89.00, 115 → 80.00
const FIELD = [
  seat('101', [9000, 9000, 9000]),
  seat('108', [9200, 9200, 8300]),
  seat('115', [8000, 8000, 8000]),
]

test.each([
  // without 1: 90.00, (92+83)/2 = 87.50, 80.00
  ['j1', []],
  ['j2', []],
  // without 3: 90.00, 92.00, 80.00
  [
    'j3',
    [
      ['101', 1, 2],
      ['108', 2, 1],
    ],
  ],
  ['nobody', []],
])('feature 68: without %s the ranks that change are %j', (judgeId, moves) => {
  expect(moved(PLAIN, FIELD, judgeId)).toEqual(moves)
})

test('feature 68: a tie made by dropping a judge is a change: 1, 2, 3 becomes 1, 1, 3', () => {
  const field = [
    seat('101', [9000, 9000, 9300]),
    seat('108', [9000, 9000, 9000]),
    seat('115', [8000, 8000, 8000]),
  ]
  expect(moved(PLAIN, field, 'j3')).toEqual([['108', 2, 1]])
})

test('feature 68: a tier that changes while the rank stays is told', () => {
  const { award, fieldSteps } = PRESETS['city-10-20-30']
  const rule: Rulebook = { ...PLAIN, award, fieldSteps, floorHundredths: 6000 }
  const marks = [9000, 8900, 8800, 8700, 8600, 0, 5500, 5400, 5300, 5200]
  const field = marks.map((mark, at) =>
    seat(String(101 + at), at === 5 ? [6060, 6060, 5880] : [mark, mark, mark]),
  )
  // 106 has (60.60 + 60.60 + 58.80) / 3 = 60.00, and without judge 1 59.70, below the floor
  expect(rankChanges(rule, field, ['j1'])).toEqual([
    {
      judgeId: 'j1',
      possible: true,
      seats: 10,
      moves: [{ key: '106', rank: 6, toRank: 6, tier: 'third', toTier: null }],
    },
  ])
})

test('feature 68: dropping from five judges to four also stops the dropping of high and low', () => {
  const rule: Rulebook = { ...PLAIN, panel: { ...PLAIN.panel, dropFrom: 5, minimum: 3 } }
  // with five: 101 (86+87+88)/3 = 87.00, 108 (87+87+87)/3 = 87.00 less nothing: shared; without 5: 101 (70+86+87+88)/4 = 82.75
  const field = [seat('101', [7000, 8600, 8700, 8800, 9900]), seat('108', [8700, 8700, 8700, 8600, 8700])]
  expect(moved(rule, field, 'j5')).toEqual([['101', 1, 2]])
})

test.each([
  [3, { judgeId: 'j1', possible: false, module: 'A', left: 2, minimum: 3 }],
  [2, []],
])('feature 68: three judges, at least %i asked for: %j', (minimum, found) => {
  const rule: Rulebook = { ...PLAIN, panel: { ...PLAIN.panel, minimum } }
  expect(moved(rule, FIELD, 'j1')).toEqual(found)
})

test('feature 68: an incomplete seat has no rank before and none after', () => {
  const open = seat('122', [9900, 9900], { judges: 3 })
  const [one] = rankChanges(PLAIN, [...FIELD, open], ['j3'])
  expect(one).toMatchObject({ seats: 3, moves: [{ key: '101' }, { key: '108' }] })
  const gone = seat('122', [9900, 9900, 0], { outcome: 'dsq' })
  expect(rankChanges(PLAIN, [...FIELD, gone], ['j3'])).toMatchObject([{ seats: 3, moves: [{}, {}] }])
})

test('feature 68: a judge who always gave the mean of the others changes nothing', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
  const pair = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
      const field = pairs.map(([a, b], at) => seat(String(101 + at), [a * 2, b * 2, a + b]))
      expect(rankChanges(PLAIN, field, ['j3'])).toEqual([
        { judgeId: 'j3', possible: true, seats: field.length, moves: [] },
      ])
    }),
    { seed, verbose: 1 },
  )
})
