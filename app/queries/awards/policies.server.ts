import { db } from '~/data/prisma.server'
import { PolicyRulesSchema } from '~/domain/reward/policy'

/** 奖励政策: every version, newest first within its programme, with how many records stand on it; amounts in fen. */
export async function rewardPolicies() {
  const rows = await db().rewardPolicy.findMany({
    select: {
      id: true,
      code: true,
      version: true,
      name: true,
      rules: true,
      budgetFen: true,
      validFrom: true,
      validTo: true,
      sample: true,
      createdAt: true,
      _count: { select: { records: true } },
    },
    orderBy: [{ code: 'asc' }, { version: 'desc' }],
  })
  return rows.map(({ rules, _count, ...policy }) => ({
    ...policy,
    rules: PolicyRulesSchema.parse(JSON.parse(rules)),
    inUse: _count.records,
  }))
}
