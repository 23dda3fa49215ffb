import { expect, test } from 'vitest'
import { showYuan } from '../exact'
import { rewardFor } from '../reward'
import type { PolicyRules, RewardFacts, RewardRole, RewardUnit } from './policy'
import type { Tier } from '../tier'
import { payout, weightedShares } from './shares'
import { settleClaims, type StackedClaim } from './stacking'
import { attendanceSubsidy } from './subsidy'
import { taxOn } from './tax'

// Published amounts, for checking the arithmetic only; nothing here is the city's own. In yuan.
const MEDALS = ['gold', 'silver', 'bronze', 'merit'] as const
const CLASSES = ['first', 'second', 'third'] as const

type Rows = PolicyRules['rows']

function byTier(
  classCode: string,
  role: RewardRole,
  unit: RewardUnit,
  names: readonly Tier[],
  yuan: number[],
): Rows {
  return yuan.map((amount, place) => ({
    classCode,
    role,
    unit,
    tier: names[place]!,
    amountFen: amount * 100,
  }))
}

function byRank(classCode: string, yuan: readonly [from: number, to: number, amount: number][]): Rows {
  return yuan.map(([rankFrom, rankTo, amount]) => ({
    classCode,
    role: 'contestant',
    unit: 'person',
    rankFrom,
    rankTo,
    amountFen: amount * 100,
  }))
}

function topThree(classCode: string, ...yuan: [number, number, number]): Rows {
  return byRank(classCode, [
    [1, 1, yuan[0]],
    [2, 2, yuan[1]],
    [3, 3, yuan[2]],
  ])
}

function both(classCode: string, coachUnit: RewardUnit, yuan: number[]): Rows {
  return [
    ...byTier(classCode, 'contestant', 'person', MEDALS, yuan),
    ...byTier(classCode, 'coach-team', coachUnit, MEDALS, yuan),
  ]
}

function forClass(classCode: string, role: RewardRole, yuan: number): Rows {
  return [{ classCode, role, unit: 'project', amountFen: yuan * 100 }]
}

function policy(source: string, rows: Rows): PolicyRules {
  return { scope: [...new Set(rows.map(({ classCode }) => classCode))], requireDispatch: false, rows, source }
}

const MOHRSS_2015 = policy('人社部 第43届世赛 2015', both('WSC', 'team', [200_000, 120_000, 80_000, 30_000]))
const MOHRSS_2017 = policy('人社部 第44届世赛 2017', [
  ...byTier('WSC', 'contestant', 'person', MEDALS, [300_000, 180_000, 120_000, 50_000]),
  ...byTier('WSC', 'coach-team', 'project', MEDALS, [300_000]),
])
const GUANGDONG_2017 = policy('广东省 第44届世赛', both('WSC', 'team', [500_000, 300_000, 150_000, 60_000]))
const GUANGZHOU_2022 = policy('广州市 2022 特别赛', [
  ...byTier('WSC', 'contestant', 'person', ['gold', 'bronze'], [500_000, 150_000]),
  ...byTier('WSC', 'coach-team', 'project', ['gold', 'bronze'], [500_000, 150_000]),
])
const SHENZHEN_2020 = policy('深圳市 2020 办法', [
  ...both('WSC', 'team', [1_000_000, 600_000, 400_000, 200_000]),
  ...forClass('BASE_CITY', 'base', 150_000),
  ...forClass('BASE_PROVINCE', 'base', 300_000),
  ...forClass('BASE_NATION', 'base', 500_000),
])
const SHANDONG_2024 = policy('山东省 2024', [
  ...byTier('WSC', 'contestant', 'person', MEDALS, [600_000, 300_000, 200_000, 100_000]),
  ...both('NAT_COMP', 'team', [100_000, 60_000, 40_000]),
  ...topThree('NAT_C1', 50_000, 20_000, 10_000),
  ...topThree('PROV_COMP', 5000, 3000, 2000),
])
const SHANXI_2019 = policy('山西省 2019', [
  ...byTier('WSC', 'contestant', 'project', MEDALS, [500_000, 300_000, 200_000, 100_000]),
  ...forClass('CAMP_NATION', 'project', 20_000),
  ...byRank('PROV_SELECTION', [[1, 1, 2000]]),
])
const CANGZHOU_2025 = policy('沧州市 2025', [
  ...topThree('WSC', 150_000, 130_000, 110_000),
  ...topThree('NAT_COMP', 80_000, 60_000, 30_000),
  ...topThree('NAT_C1', 80_000, 60_000, 30_000),
  ...topThree('PROV_COMP', 50_000, 30_000, 20_000),
  ...topThree('CITY_C1', 5000, 3000, 2000),
])
const DEZHOU = policy('德州市', [
  ...byTier('CITY_GAMES', 'contestant', 'person', CLASSES, [10_000, 8000, 5000]),
  ...byTier('CITY_C1', 'contestant', 'person', CLASSES, [5000, 3000, 2000]),
  ...byTier('CITY_C2', 'contestant', 'person', CLASSES, [3000, 2000, 1000]),
])
const LIANYUNGANG = policy(
  '连云港市',
  byTier('CITY_C1', 'contestant', 'person', CLASSES, [12_000, 7000, 5000]),
)
const GUANGDONG_CITY_2022 = policy('广东某地级市 2022', [
  ...both('WSC', 'team', [1_000_000, 500_000, 300_000, 200_000]),
  ...topThree('CITY_C1', 30_000, 20_000, 10_000),
  ...byRank('CITY_C1', [
    [4, 4, 5000],
    [5, 5, 3000],
    [6, 6, 2000],
  ]),
])
const HAINAN = policy('海南', byTier('PROV_COMP', 'contestant', 'team', MEDALS, [8000, 5000, 3000]))
const YUNNAN_2025 = policy(
  '云南职工大赛 2025',
  byRank('PROV_IND', [
    [1, 1, 10_000],
    [2, 10, 2000],
  ]),
)
const GUANGDONG_COLLEGE = policy('广东省机械技师学院', [
  ...both('WSC', 'project', [300_000, 180_000]),
  ...byTier('WSC', 'project', 'project', MEDALS, [300_000, 180_000]),
])
const JIANGMEN = policy('江门市 承办补贴', [
  ...forClass('HOST_WORLD', 'project', 1_000_000),
  ...forClass('HOST_NAT_1', 'project', 500_000),
  ...forClass('HOST_NAT_2', 'project', 300_000),
  ...forClass('HOST_PROV_1', 'project', 200_000),
  ...forClass('HOST_PROV_2', 'project', 100_000),
])

type Award = Tier | number | null

function facts(classCode: string, award: Award, role: RewardRole): RewardFacts {
  const named = typeof award === 'number' ? { tier: null, rank: award } : { tier: award }
  return { classCode, role, dispatched: true, ...named }
}

function team(people: number): string[] {
  return Array.from({ length: people }, (_, place) => `person-${place + 1}`)
}

const CONTESTANT = 'contestant'
const COACHES = 'coach-team'

type Vector = [PolicyRules, string, Award, RewardRole, number, string[]]

const VECTORS: Vector[] = [
  [MOHRSS_2015, 'WSC', 'gold', CONTESTANT, 1, ['200,000.00']],
  [MOHRSS_2015, 'WSC', 'silver', CONTESTANT, 2, ['120,000.00', '120,000.00']],
  [MOHRSS_2015, 'WSC', 'bronze', COACHES, 2, ['40,000.00', '40,000.00']],
  [MOHRSS_2015, 'WSC', 'medallion', CONTESTANT, 1, ['30,000.00']],
  [MOHRSS_2017, 'WSC', 'gold', CONTESTANT, 2, ['300,000.00', '300,000.00']],
  [MOHRSS_2017, 'WSC', 'silver', CONTESTANT, 1, ['180,000.00']],
  [MOHRSS_2017, 'WSC', 'bronze', CONTESTANT, 1, ['120,000.00']],
  [MOHRSS_2017, 'WSC', 'merit', CONTESTANT, 1, ['50,000.00']],
  [MOHRSS_2017, 'WSC', 'gold', COACHES, 3, ['100,000.00', '100,000.00', '100,000.00']],
  [MOHRSS_2017, 'WSC', 'silver', COACHES, 1, ['0.00']],
  [GUANGDONG_2017, 'WSC', 'gold', COACHES, 1, ['500,000.00']],
  [GUANGDONG_2017, 'WSC', 'merit', CONTESTANT, 1, ['60,000.00']],
  [GUANGZHOU_2022, 'WSC', 'gold', CONTESTANT, 1, ['500,000.00']],
  [GUANGZHOU_2022, 'WSC', 'bronze', COACHES, 2, ['75,000.00', '75,000.00']],
  [SHENZHEN_2020, 'WSC', 'gold', CONTESTANT, 1, ['1,000,000.00']],
  [SHENZHEN_2020, 'WSC', 'merit', COACHES, 3, ['66,666.68', '66,666.66', '66,666.66']],
  [SHENZHEN_2020, 'BASE_CITY', null, 'base', 1, ['150,000.00']],
  [SHANDONG_2024, 'WSC', 'silver', CONTESTANT, 1, ['300,000.00']],
  [SHANDONG_2024, 'WSC', 'silver', COACHES, 1, ['0.00']],
  [SHANDONG_2024, 'NAT_COMP', 'gold', COACHES, 1, ['100,000.00']],
  [SHANDONG_2024, 'NAT_C1', 3, CONTESTANT, 1, ['10,000.00']],
  [SHANDONG_2024, 'PROV_COMP', 1, CONTESTANT, 1, ['5,000.00']],
  [SHANXI_2019, 'WSC', 'gold', CONTESTANT, 2, ['250,000.00', '250,000.00']],
  [SHANXI_2019, 'WSC', 'gold', CONTESTANT, 1, ['500,000.00']],
  [SHANXI_2019, 'CAMP_NATION', null, 'project', 2, ['10,000.00', '10,000.00']],
  [SHANXI_2019, 'PROV_SELECTION', 1, CONTESTANT, 1, ['2,000.00']],
  [SHANXI_2019, 'PROV_SELECTION', 2, CONTESTANT, 1, ['0.00']],
  [CANGZHOU_2025, 'WSC', 1, CONTESTANT, 1, ['150,000.00']],
  [CANGZHOU_2025, 'WSC', 4, CONTESTANT, 1, ['0.00']],
  [CANGZHOU_2025, 'NAT_COMP', 2, CONTESTANT, 1, ['60,000.00']],
  [CANGZHOU_2025, 'NAT_C1', 3, CONTESTANT, 1, ['30,000.00']],
  [CANGZHOU_2025, 'PROV_COMP', 3, CONTESTANT, 1, ['20,000.00']],
  [CANGZHOU_2025, 'CITY_C1', 1, CONTESTANT, 1, ['5,000.00']],
  [DEZHOU, 'CITY_GAMES', 'first', CONTESTANT, 1, ['10,000.00']],
  [DEZHOU, 'CITY_C1', 'second', CONTESTANT, 1, ['3,000.00']],
  [DEZHOU, 'CITY_C2', 'third', CONTESTANT, 1, ['1,000.00']],
  [LIANYUNGANG, 'CITY_C1', 'first', CONTESTANT, 1, ['12,000.00']],
  [LIANYUNGANG, 'CITY_C1', 'third', CONTESTANT, 1, ['5,000.00']],
  [GUANGDONG_CITY_2022, 'WSC', 'gold', CONTESTANT, 1, ['1,000,000.00']],
  [GUANGDONG_CITY_2022, 'WSC', 'bronze', COACHES, 3, ['100,000.00', '100,000.00', '100,000.00']],
  [GUANGDONG_CITY_2022, 'CITY_C1', 1, CONTESTANT, 1, ['30,000.00']],
  [GUANGDONG_CITY_2022, 'CITY_C1', 6, CONTESTANT, 1, ['2,000.00']],
  [GUANGDONG_CITY_2022, 'CITY_C1', 7, CONTESTANT, 1, ['0.00']],
  [HAINAN, 'PROV_COMP', 'gold', CONTESTANT, 3, ['2,666.68', '2,666.66', '2,666.66']],
  [HAINAN, 'PROV_COMP', 'bronze', CONTESTANT, 2, ['1,500.00', '1,500.00']],
  [YUNNAN_2025, 'PROV_IND', 1, CONTESTANT, 1, ['10,000.00']],
  [YUNNAN_2025, 'PROV_IND', 2, CONTESTANT, 1, ['2,000.00']],
  [YUNNAN_2025, 'PROV_IND', 10, CONTESTANT, 1, ['2,000.00']],
  [YUNNAN_2025, 'PROV_IND', 11, CONTESTANT, 1, ['0.00']],
  [GUANGDONG_COLLEGE, 'WSC', 'gold', CONTESTANT, 1, ['300,000.00']],
  [GUANGDONG_COLLEGE, 'WSC', 'gold', COACHES, 2, ['150,000.00', '150,000.00']],
  [GUANGDONG_COLLEGE, 'WSC', 'silver', 'project', 4, ['45,000.00', '45,000.00', '45,000.00', '45,000.00']],
  [JIANGMEN, 'HOST_WORLD', null, 'project', 1, ['1,000,000.00']],
  [JIANGMEN, 'HOST_NAT_1', null, 'project', 1, ['500,000.00']],
  [JIANGMEN, 'HOST_NAT_2', null, 'project', 1, ['300,000.00']],
  [JIANGMEN, 'HOST_PROV_1', null, 'project', 1, ['200,000.00']],
  [JIANGMEN, 'HOST_PROV_2', null, 'project', 1, ['100,000.00']],
]

test.each(
  VECTORS.map(([rules, classCode, award, role, people, expected]) => ({
    source: rules.source,
    rules,
    classCode,
    award,
    role,
    people,
    expected,
  })),
)(
  '§3.1 $source: $classCode $award, $role, $people people: $expected yuan',
  ({ rules, classCode, award, role, people, expected }) => {
    const offer = rewardFor(rules, facts(classCode, award, role))
    expect(payout(offer, team(people)).map(({ amountFen }) => showYuan(amountFen))).toEqual(expected)
  },
)

test.each([
  [CONTESTANT, [2, ...Array.from({ length: 14 }, () => 1)], 4_800_000],
  [COACHES, Array.from({ length: 15 }, () => 3), 4_500_000],
] as const)('§3.2 44th: golds of 15 projects, %s by %j people: %i yuan', (role, projects, total) => {
  const offer = rewardFor(MOHRSS_2017, facts('WSC', 'gold', role))
  const sums = projects.flatMap((people) => payout(offer, team(people)))
  expect(sums.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(total * 100)
})

test.each([
  [MOHRSS_2017, 'exempt', 0, 30_000_000],
  [GUANGZHOU_2022, 'incidental-20', 10_000_000, 40_000_000],
] as const)('§3.1 %j is taxed as %s: %i fen withheld, %i left', (rules, category, withheldFen, netFen) => {
  const { amountFen } = rewardFor(rules, facts('WSC', 'gold', CONTESTANT))
  expect(taxOn(amountFen, category)).toMatchObject({ withheldFen, netFen })
})

test('§3.1 深圳: the coach team divides by its plan', () => {
  const { amountFen } = rewardFor(SHENZHEN_2020, facts('WSC', 'gold', COACHES))
  const plan = [5000, 3000, 2000].map((basisPoints, place) => ({ person: `coach-${place}`, basisPoints }))
  const shares = weightedShares(amountFen, plan)
  expect(shares.ok && shares.value.map((share) => share.amountFen)).toEqual([
    50_000_000, 30_000_000, 20_000_000,
  ])
})

test('§3.1 深圳: the stages of a base do not add up, those of a person do', () => {
  const stages = ['BASE_CITY', 'BASE_PROVINCE', 'BASE_NATION'].map((classCode, place): StackedClaim => {
    const { amountFen } = rewardFor(SHENZHEN_2020, facts(classCode, null, 'base'))
    const awardedOn = `2025-0${place + 1}-01`
    return {
      key: classCode,
      edition: classCode,
      event: 'base',
      role: 'base',
      awardedOn,
      amountFen,
      paidFen: null,
    }
  })
  expect(settleClaims('highest-in-year', stages).map(({ payFen }) => payFen)).toEqual([0, 0, 50_000_000])
  expect(settleClaims('top-up', stages).map(({ payFen }) => payFen)).toEqual([
    15_000_000, 15_000_000, 20_000_000,
  ])
  const person = [
    { days: 80, perDayFen: 10_000, capFen: 1_000_000 },
    { days: 110, perDayFen: 20_000, capFen: 2_000_000 },
    { days: 90, perDayFen: 30_000, capFen: 3_000_000 },
  ]
  expect(person.reduce((sum, stage) => sum + attendanceSubsidy(stage).amountFen, 0)).toBe(5_500_000)
})

test('§3.2 tied golds each get the full tier', () => {
  const tied = ['a', 'b'].map(() => rewardFor(MOHRSS_2017, facts('WSC', 'gold', CONTESTANT)).amountFen)
  expect(tied).toEqual([30_000_000, 30_000_000])
})
