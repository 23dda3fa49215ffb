import { publishResults } from '../../../app/commands/results/publish-results.server'
import { db } from '../../../app/data/prisma.server'
import type { PolicyRules } from '../../../app/domain/reward/policy'
import { stamp } from '../../given/given'
import { agreed, unsealedEvent } from '../results/unsealed-event'

export const now = new Date('2026-05-22T03:00:00Z')

type PolicyAsked = Partial<PolicyRules> & {
  readonly code?: string
  readonly version?: number
  readonly budgetFen?: number
}

/** 奖励政策: pays a contestant 30,000.00 and a coach team 100,000.00 for gold at the national contest. */
export async function policy({
  code = 'xingyu',
  version = 1,
  budgetFen = 100_000_000,
  ...rules
}: PolicyAsked = {}) {
  const whole: PolicyRules = {
    scope: ['NAT_COMP'],
    requireDispatch: true,
    rows: [
      { classCode: 'NAT_COMP', tier: 'gold', role: 'contestant', unit: 'person', amountFen: 3_000_000 },
      { classCode: 'NAT_COMP', tier: 'gold', role: 'coach-team', unit: 'team', amountFen: 10_000_000 },
    ],
    source: '示例文件',
    ...rules,
  }
  const validFrom = new Date('2026-01-01T00:00:00Z')
  return db().rewardPolicy.create({
    data: {
      code,
      version,
      name: '兴玉英才支持计划',
      budgetFen,
      validFrom,
      rules: JSON.stringify(whole),
      sample: true,
    },
    select: { id: true },
  })
}

/** 最终确认的赛项: eight contestants, medals; the first has three coaches. */
export async function confirmedEvent({ classCode = 'NAT_COMP', dispatched = true } = {}) {
  const totals = [48, 47, 46, 45, 44, 43, 42, 41].map((mark) => agreed(mark * 100, mark * 100, 3))
  const event = await unsealedEvent(totals, { classCode, rulebook: 'medals-merit' })
  const winner = event.entries[0]!
  await db().entry.updateMany({ where: { eventId: event.id }, data: { dispatched } })
  const coaches = ['第二教练', '第三教练'].map((name, place) => ({
    entryId: winner.id,
    ord: place + 2,
    name,
  }))
  await db().entryCoach.createMany({ data: coaches })
  const done = await publishResults({ eventId: event.id, by: stamp(event.publisher, 'organizer'), now })
  if (!done.ok) throw new Error(done.refusal.code)
  await db().event.update({ where: { id: event.id }, data: { stage: 'confirmed' } })
  return { ...event, winner }
}
