import type { PolicyRules } from '../../app/domain/reward/policy'

const TIERS = ['first', 'second', 'third'] as const
const YUAN = { first: 3000, second: 2000, third: 1000 } as const

const from2025 = { validFrom: new Date('2025-01-01T00:00:00+08:00'), validTo: null }

/** The city's one-time reward: four classes, its amounts unknown to us, so none is entered. */
export const SECTION_26_POLICY = {
  ...from2025,
  code: 'xingyu-26',
  name: '兴玉英才支持计划 一次性奖励（第26条）',
  budgetFen: 0,
  sample: false,
  rules: {
    scope: ['WSC', 'NAT_COMP', 'NAT_C1', 'PROV_COMP'],
    requireDispatch: true,
    rows: [],
    source: '玉政发〔2022〕8号 第26条；金额由财政、人社部门录入',
  } satisfies PolicyRules,
}

/** A city contest's own prizes; sample amounts, shown as such. */
export const SAMPLE_POLICY = {
  ...from2025,
  code: 'season-prize',
  name: '竞赛季组委会奖金',
  budgetFen: 20_000_000,
  sample: true,
  rules: {
    scope: ['CITY_C1'],
    requireDispatch: false,
    rows: TIERS.flatMap((tier) => [
      {
        classCode: 'CITY_C1',
        tier,
        role: 'contestant' as const,
        unit: 'person' as const,
        amountFen: YUAN[tier] * 100,
      },
      {
        classCode: 'CITY_C1',
        tier,
        role: 'coach-team' as const,
        unit: 'team' as const,
        amountFen: YUAN[tier] * 50,
      },
    ]),
    source: '示例金额，供演示',
  } satisfies PolicyRules,
}
