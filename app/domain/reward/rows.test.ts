import { expect, test } from 'vitest'
import { rewardFor } from '../reward'
import type { PolicyRules, RewardFacts, RewardRow } from './policy'
import { repeatedRow, rowFor } from './rows'

const ofClass = { classCode: 'CITY_C1', role: 'contestant', unit: 'person' } as const
const ROWS: RewardRow[] = [
  { ...ofClass, tier: 'gold', amountFen: 100 },
  { ...ofClass, tier: 'gold', group: '职工组', amountFen: 200 },
  { ...ofClass, rankFrom: 1, rankTo: 1, amountFen: 300 },
  { ...ofClass, rankFrom: 2, rankTo: 10, amountFen: 400 },
  { ...ofClass, role: 'base', amountFen: 500 },
  { ...ofClass, role: 'base', tier: 'gold', amountFen: 600 },
  { ...ofClass, role: 'project', unit: 'project', amountFen: 700 },
  { ...ofClass, tier: 'merit', amountFen: 800 },
  { ...ofClass, classCode: 'WSC', tier: 'merit', amountFen: 900 },
  { ...ofClass, classCode: 'WSC', tier: 'medallion', amountFen: 950 },
  { ...ofClass, classCode: 'CITY_C2', tier: 'medallion', amountFen: 975 },
]
const gold: RewardFacts = { classCode: 'CITY_C1', tier: 'gold', role: 'contestant', dispatched: true }

test.each<[string, Partial<RewardFacts>, number | null]>([
  ['the tier when the rank is not known', {}, 100],
  ['the tier when the rank is null', { rank: null }, 100],
  ['the tier for another group', { group: '学生组' }, 100],
  ['the own amount of the group', { group: '职工组' }, 200],
  ['the group before the rank', { group: '职工组', rank: 1 }, 200],
  ['the rank before the tier', { rank: 1 }, 300],
  ['the first rank of a range', { rank: 2, tier: 'silver' }, 400],
  ['the last rank of a range', { rank: 10, tier: null }, 400],
  ['nothing beyond the range', { rank: 11, tier: null }, null],
  ['nothing without tier and rank', { tier: null }, null],
  ['a base for the class alone', { role: 'base', tier: null }, 500],
  ['a base for the tier first', { role: 'base' }, 600],
  ['a project for the class alone', { role: 'project', tier: null }, 700],
  ['nothing for a role without a row', { role: 'coach-team' }, null],
  ['nothing for another class', { classCode: 'COUNTY' }, null],
  ['优胜奖 under its WorldSkills name', { tier: 'medallion' }, 800],
  ['优胜奖 of WorldSkills under its own name', { tier: 'medallion', classCode: 'WSC' }, 950],
  ['优胜奖 under the name the row has', { tier: 'merit', classCode: 'WSC' }, 900],
  ['优胜奖 named only as medallion', { tier: 'merit', classCode: 'CITY_C2' }, 975],
])('§3.2 the row that speaks: %s', (_, rest, amountFen) => {
  expect(rowFor(ROWS, { ...gold, ...rest })?.amountFen ?? null).toBe(amountFen)
})

const policy: PolicyRules = { scope: ['CITY_C1'], requireDispatch: false, rows: ROWS, source: '示例办法' }

test.each<[Partial<RewardFacts>, string[]]>([
  [{ rank: 3, tier: null }, ['class-in-scope', 'amount-by-rank']],
  [{ group: '职工组' }, ['class-in-scope', 'row-for-group', 'amount-from-policy']],
  [{ role: 'base', tier: null }, ['class-in-scope', 'amount-by-class']],
  [{ role: 'project' }, ['class-in-scope', 'amount-by-class']],
  [{ rank: 11, tier: null }, ['class-in-scope', 'no-award']],
  [{ rank: 11, tier: 'third' }, ['class-in-scope', 'no-amount-in-policy']],
])('§3.2 %j is told by %j', (rest, codes) => {
  expect(rewardFor(policy, { ...gold, ...rest }).reasons.map(({ code }) => code)).toEqual(codes)
})

test('§3.2 a rank is told with its range', () => {
  expect(rewardFor(policy, { ...gold, tier: null, rank: 3 }).reasons.at(-1)).toEqual({
    code: 'amount-by-rank',
    facts: {
      rank: 3,
      rankFrom: 2,
      rankTo: 10,
      role: 'contestant',
      unit: 'person',
      amountFen: 400,
      source: '示例办法',
    },
  })
})

test('§3.2 a base without an amount is told so, not that it won nothing', () => {
  const rows: RewardRow[] = []
  const reasons = rewardFor({ ...policy, rows }, { ...gold, role: 'base', tier: null }).reasons
  expect(reasons.at(-1)).toEqual({
    code: 'no-amount-in-policy',
    facts: { classCode: 'CITY_C1', tier: null, role: 'base' },
  })
})

const first = ROWS[0]!
const ranks = { ...ofClass, rankFrom: 2, rankTo: 5, amountFen: 1 }

test.each<[string, RewardRow, RewardRow, boolean]>([
  ['the same tier', first, { ...first, amountFen: 9 }, true],
  ['another tier', first, { ...first, tier: 'silver' }, false],
  ['another role', first, { ...first, role: 'coach-team' }, false],
  ['another class', first, { ...first, classCode: 'CITY_C2' }, false],
  ['a group of its own', first, { ...first, group: '职工组' }, false],
  ['a tier and a rank', first, ranks, false],
  ['ranks that touch', ranks, { ...ranks, rankFrom: 5, rankTo: 9 }, true],
  ['ranks that follow', ranks, { ...ranks, rankFrom: 6, rankTo: 9 }, false],
  ['ranks that precede', ranks, { ...ranks, rankFrom: 1, rankTo: 1 }, false],
  ['ranks within', ranks, { ...ranks, rankFrom: 3, rankTo: 4 }, true],
  ['a base twice', ROWS[4]!, { ...ROWS[4]!, amountFen: 9 }, true],
  ['a base by ranks', { ...ROWS[4]! }, { ...ranks, role: 'base' }, false],
])('§3.2 two amounts for one award: %s', (_, one, other, repeated) => {
  expect(repeatedRow([one, other])).toBe(repeated ? other : null)
})
