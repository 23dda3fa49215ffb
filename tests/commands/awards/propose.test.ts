import { beforeEach, expect, test } from 'vitest'
import { confirmAwards } from '../../../app/commands/awards/confirm-awards.server'
import { proposeHonours } from '../../../app/commands/awards/propose-honours.server'
import { proposeRewards } from '../../../app/commands/awards/propose-rewards.server'
import { selectTalent } from '../../../app/commands/talent/select-talent.server'
import { db } from '../../../app/data/prisma.server'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'
import { confirmedEvent, now, policy } from './confirmed-event'

beforeEach(freshDatabase)

async function officer() {
  return stamp(await given.account({ duties: ['award-office'] }), 'award-office')
}

function rewards() {
  return db().rewardRecord.findMany({
    select: {
      role: true,
      recipient: true,
      tier: true,
      amountFen: true,
      reasons: true,
      serial: true,
      shares: { select: { name: true, amountFen: true }, orderBy: { ord: 'asc' } },
    },
    orderBy: { serial: 'asc' },
  })
}

function codes(reasons: string): string[] {
  return (JSON.parse(reasons) as { code: string }[]).map((reason) => reason.code)
}

test('honours are proposals with a reason, for those the rules name', async () => {
  const event = await confirmedEvent()
  const done = await proposeHonours({ eventId: event.id, by: await officer(), now })
  expect(done.ok).toBe(true)
  const honours = await db().honour.findMany({
    where: { memberId: event.winner.memberId },
    select: { honour: true, status: true, reasons: true },
  })
  expect(honours.map((one) => one.honour)).toContain('市技术能手')
  expect(honours.every((one) => one.status === 'proposed')).toBe(true)
  expect(codes(honours[0]?.reasons ?? '[]')).toEqual(['honour-met'])
  const fourth = event.entries[3]!
  expect(await db().honour.count({ where: { memberId: fourth.memberId, honour: '市技术能手' } })).toBe(0)
})

test('a coach team of three shares 100,000.00 exactly, the remainder to the head coach', async () => {
  await policy()
  const event = await confirmedEvent()
  await proposeRewards({ eventId: event.id, by: await officer(), now })
  const team = (await rewards()).find((row) => row.role === 'coach-team' && row.tier === 'gold')
  expect(team?.amountFen).toBe(10_000_000)
  expect(team?.shares.map((share) => share.amountFen)).toEqual([3_333_334, 3_333_333, 3_333_333])
  const contestant = (await rewards()).find((row) => row.role === 'contestant' && row.tier === 'gold')
  expect(contestant).toMatchObject({ recipient: event.winner.name, amountFen: 3_000_000 })
})

test('a class outside the scope stays at 0 with its reason', async () => {
  await policy()
  const event = await confirmedEvent({ classCode: 'CITY_C1' })
  await proposeRewards({ eventId: event.id, by: await officer(), now })
  const rows = await rewards()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => row.amountFen === 0)).toBe(true)
  expect(codes(rows[0]?.reasons ?? '[]')).toContain('class-outside-scope')
})

test('somebody another city sent gets 0 with its reason', async () => {
  await policy()
  const event = await confirmedEvent({ dispatched: false })
  await proposeRewards({ eventId: event.id, by: await officer(), now })
  const [first] = await rewards()
  expect(first?.amountFen).toBe(0)
  expect(codes(first?.reasons ?? '[]')).toContain('not-dispatched')
})

test('proposing again changes nothing, not even the journal', async () => {
  await policy()
  const event = await confirmedEvent()
  const by = await officer()
  const all = async () => {
    await proposeHonours({ eventId: event.id, by, now })
    await proposeRewards({ eventId: event.id, by, now })
    await selectTalent({ eventId: event.id, by, now })
    const journal = await db().journalEntry.count()
    return {
      rewards: await rewards(),
      honours: await db().honour.count(),
      talents: await db().talentRecord.count(),
      journal,
    }
  }
  expect(await all()).toEqual(await all())
})

test('a newer policy version renews what nobody has signed, and only that', async () => {
  await policy({ rows: [] })
  const event = await confirmedEvent()
  const by = await officer()
  await proposeRewards({ eventId: event.id, by, now })
  const [signed] = await db().rewardRecord.findMany({
    where: { tier: 'gold', role: 'contestant' },
    select: { id: true },
  })
  await db().rewardRecord.update({ where: { id: signed?.id ?? '' }, data: { status: 'applied' } })
  const next = await policy({ version: 2 })
  await proposeRewards({ eventId: event.id, by, now })
  const gold = await db().rewardRecord.findMany({
    where: { tier: 'gold' },
    select: { role: true, amountFen: true, policyId: true },
    orderBy: { role: 'asc' },
  })
  expect(gold).toMatchObject([
    { role: 'coach-team', amountFen: 10_000_000, policyId: next.id },
    { role: 'contestant', amountFen: 0 },
  ])
})

test('talent is selected by rank with reasons', async () => {
  const event = await confirmedEvent()
  await selectTalent({ eventId: event.id, by: await officer(), now })
  const pool = await db().talentRecord.findMany({
    select: { tier: true, rank: true },
    orderBy: { rank: 'asc' },
  })
  expect(pool.map((one) => [one.rank, one.tier]).slice(0, 3)).toEqual([
    [1, 'seed'],
    [2, 'seed'],
    [3, 'reserve'],
  ])
  expect(pool).toHaveLength(8)
})

test.each(['unsealed', 'announced', 'notice'])('nothing is proposed at %s', async (stage) => {
  const event = await confirmedEvent()
  await db().event.update({ where: { id: event.id }, data: { stage } })
  const by = await officer()
  for (const propose of [proposeHonours, proposeRewards, selectTalent, confirmAwards]) {
    expect(await propose({ eventId: event.id, by, now })).toMatchObject({
      ok: false,
      refusal: { code: 'wrong-stage', stage },
    })
  }
})

test('the award is confirmed only after all three proposals', async () => {
  const event = await confirmedEvent()
  const by = await officer()
  await proposeHonours({ eventId: event.id, by, now })
  const early = await confirmAwards({ eventId: event.id, by, now })
  expect(early).toEqual({ ok: false, refusal: { code: 'award-steps-missing', steps: ['rewards', 'talent'] } })
  await proposeRewards({ eventId: event.id, by, now })
  await selectTalent({ eventId: event.id, by, now })
  expect(await confirmAwards({ eventId: event.id, by, now })).toEqual({
    ok: true,
    value: { stage: 'awarded' },
  })
})
