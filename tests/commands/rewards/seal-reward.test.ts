import { beforeEach, expect, test } from 'vitest'
import { applyReward } from '../../../app/commands/rewards/apply-reward.server'
import { approveReward } from '../../../app/commands/rewards/approve-reward.server'
import { payReward } from '../../../app/commands/rewards/pay-reward.server'
import { returnReward } from '../../../app/commands/rewards/return-reward.server'
import { reviewReward } from '../../../app/commands/rewards/review-reward.server'
import { proposeRewards } from '../../../app/commands/awards/propose-rewards.server'
import { db } from '../../../app/data/prisma.server'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'
import { confirmedEvent, now, policy } from '../awards/confirmed-event'

beforeEach(freshDatabase)

async function people() {
  const [a, b, c, d] = await Promise.all([1, 2, 3, 4].map(() => given.account()))
  return {
    applicant: stamp(a!, 'award-office'),
    reviewer: stamp(b!, 'award-office'),
    approver: stamp(c!, 'award-approver'),
    payer: stamp(d!, 'finance'),
  }
}

async function proposed(budgetFen?: number) {
  await policy(budgetFen === undefined ? {} : { budgetFen })
  const event = await confirmedEvent()
  const who = await people()
  await proposeRewards({ eventId: event.id, by: who.applicant, now })
  const gold = await db().rewardRecord.findMany({
    where: { tier: 'gold', amountFen: { gt: 0 } },
    select: { id: true },
    orderBy: { amountFen: 'asc' },
  })
  return { event, who, contestant: gold[0]!.id, team: gold[1]!.id }
}

type Who = Awaited<ReturnType<typeof people>>

async function reviewed(id: string, who: Who) {
  await applyReward({ id, revision: 0, by: who.applicant, now })
  return reviewReward({ id, revision: 1, by: who.reviewer, now })
}

test('four different people seal in order and the amount stays', async () => {
  const { who, contestant: id } = await proposed()
  await reviewed(id, who)
  expect((await approveReward({ id, revision: 2, by: who.approver, now })).ok).toBe(true)
  expect(await payReward({ id, revision: 3, by: who.payer, now })).toEqual({
    ok: true,
    value: { status: 'paid' },
  })
  const record = await db().rewardRecord.findUnique({
    where: { id },
    select: { amountFen: true, revision: true },
  })
  expect(record).toEqual({ amountFen: 3_000_000, revision: 4 })
})

test('one person never sets two seals', async () => {
  const { who, contestant: id } = await proposed()
  await applyReward({ id, revision: 0, by: who.applicant, now })
  const same = { code: 'reward-same-person', step: 'review', earlier: 'apply' }
  expect(await reviewReward({ id, revision: 1, by: who.applicant, now })).toEqual({
    ok: false,
    refusal: same,
  })
  await reviewReward({ id, revision: 1, by: who.reviewer, now })
  expect(await approveReward({ id, revision: 2, by: who.reviewer, now })).toMatchObject({
    refusal: { code: 'reward-same-person', step: 'approve', earlier: 'review' },
  })
})

test('no seal out of order', async () => {
  const { who, contestant: id } = await proposed()
  expect(await payReward({ id, revision: 0, by: who.payer, now })).toEqual({
    ok: false,
    refusal: { code: 'reward-wrong-step', status: 'proposed', needed: 'approved' },
  })
})

test('of two approvals at once one wins', async () => {
  const { who, contestant: id } = await proposed()
  await reviewed(id, who)
  const other = stamp(await given.account(), 'award-approver')
  const both = await Promise.all([
    approveReward({ id, revision: 2, by: who.approver, now }),
    approveReward({ id, revision: 2, by: other, now }),
  ])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
})

test('what does not fit the budget waits, reviewed', async () => {
  const { who, contestant, team } = await proposed(10_000_000)
  await reviewed(contestant, who)
  await reviewed(team, who)
  expect((await approveReward({ id: team, revision: 2, by: who.approver, now })).ok).toBe(true)
  expect(await approveReward({ id: contestant, revision: 2, by: who.approver, now })).toEqual({
    ok: false,
    refusal: {
      code: 'reward-over-budget',
      budgetFen: 10_000_000,
      committedFen: 10_000_000,
      amountFen: 3_000_000,
    },
  })
  const waits = { where: { id: contestant }, select: { status: true } } as const
  expect(await db().rewardRecord.findUnique(waits)).toEqual({ status: 'reviewed' })
  await policy({ version: 2, budgetFen: 13_000_000 })
  expect((await approveReward({ id: contestant, revision: 2, by: who.approver, now })).ok).toBe(true)
})

test('two approvals at once never exceed the budget together', async () => {
  const { who, contestant, team } = await proposed(10_000_000)
  await reviewed(contestant, who)
  await reviewed(team, who)
  const by = who.approver
  const both = await Promise.all([contestant, team].map((id) => approveReward({ id, revision: 2, by, now })))
  expect(both.filter((one) => one.ok)).toHaveLength(1)
})

test('a seal on an older revision is refused', async () => {
  const { who, contestant: id } = await proposed()
  await db().rewardRecord.update({ where: { id }, data: { revision: 5 } })
  const done = await applyReward({ id, revision: 0, by: who.applicant, now })
  expect(done).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } })
})

test('an amount of 0 is not applied for, and a record that is not there is not found', async () => {
  const { who } = await proposed()
  const zero = await db().rewardRecord.findFirst({ where: { amountFen: 0 }, select: { id: true } })
  const nothing = await applyReward({ id: zero?.id ?? '', revision: 0, by: who.applicant, now })
  expect(nothing).toEqual({ ok: false, refusal: { code: 'reward-nothing-to-pay' } })
  const none = await applyReward({ id: 'none', revision: 0, by: who.applicant, now })
  expect(none).toEqual({ ok: false, refusal: { code: 'no-such', what: 'reward' } })
})

test('a return voids the seals, keeps its reason in the journal and starts again', async () => {
  const { who, contestant: id, event } = await proposed()
  await reviewed(id, who)
  const reason = '=HYPERLINK("x") 银行信息有误'
  const waiting = ['reviewed'] as const
  const done = await returnReward({ id, revision: 2, by: who.approver, now, reason, waiting })
  expect(done).toEqual({ ok: true, value: { status: 'proposed' } })
  const select = { status: true, appliedById: true, reviewedById: true } as const
  const record = await db().rewardRecord.findUnique({ where: { id }, select })
  expect(record).toEqual({ status: 'proposed', appliedById: null, reviewedById: null })
  const entry = await db().journalEntry.findFirst({
    where: { chain: event.id, act: 'reward/return-reward' },
    select: { reason: true },
  })
  expect(entry).toEqual({ reason })
  expect((await applyReward({ id, revision: 3, by: who.reviewer, now })).ok).toBe(true)
})

test('only the one whose seal is awaited returns', async () => {
  const { who, contestant: id } = await proposed()
  await reviewed(id, who)
  const given = { id, revision: 2, by: who.payer, now, reason: '金额', waiting: ['approved'] as const }
  expect(await returnReward(given)).toMatchObject({
    refusal: { code: 'reward-wrong-step', status: 'reviewed' },
  })
})
