import { beforeEach, describe, expect, test } from 'vitest'
import { assignJudge } from '../../../app/commands/panels/assign-judge.server'
import { declareTie } from '../../../app/commands/panels/declare-tie.server'
import { recuseJudge } from '../../../app/commands/panels/recuse-judge.server'
import { db } from '../../../app/data/prisma.server'
import type { Stamp } from '../../../app/domain/journal'
import { panelPage } from '../../../app/queries/panels/panel-page.server'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-10T02:00:00Z')
let event: Awaited<ReturnType<typeof given.event>>
let entry: Awaited<ReturnType<typeof given.entries>>[number]
let by: Stamp

beforeEach(async () => {
  event = await given.event({ stage: 'roster' })
  entry = (await given.entries(event, 1))[0]!
  by = stamp(await given.account({ duties: ['organizer'] }), 'organizer')
})

const seat = (accountId: string, role: 'judge' | 'reserve' = 'judge') =>
  assignJudge({ eventId: event.id, accountId, role, by, now })

describe('seating a judge', () => {
  test('gives the next seat and the duty', async () => {
    const judge = await given.account()
    expect(await seat(judge.id)).toEqual({ ok: true, value: { seatNo: 1 } })
    expect(
      await db().dutyGrant.count({ where: { accountId: judge.id, duty: 'judge', eventId: event.id } }),
    ).toBe(1)
    expect(await seat(judge.id)).toMatchObject({ refusal: { code: 'panel-seated-already' } })
    expect(await seat((await given.account()).id)).toMatchObject({ value: { seatNo: 2 } })
  })

  test('is refused with the fact: same employer', async () => {
    const judge = await given.account({ employer: entry.org })
    expect(await seat(judge.id)).toMatchObject({
      refusal: { code: 'panel-conflict', kind: 'same-employer', org: entry.org },
    })
  })

  test('is refused with the fact: a declared tie', async () => {
    const judge = await given.account()
    await declareTie({
      accountId: judge.id,
      kind: 'relative',
      personName: entry.name,
      personOrg: '',
      by,
      now,
    })
    expect(await seat(judge.id)).toMatchObject({
      refusal: { code: 'panel-conflict', kind: 'declared-tie', personName: entry.name },
    })
    const free = await given.account()
    const { candidates } = await panelPage(event.id)
    const order = candidates.map((one) => one.id)
    expect(order.indexOf(free.id)).toBeLessThan(order.indexOf(judge.id))
  })

  test('is refused to whoever holds an encryption layer of the event', async () => {
    const drawer = await given.account({ duties: [{ duty: 'draw-one', eventId: event.id }] })
    expect(await seat(drawer.id)).toMatchObject({ refusal: { code: 'duty-conflict', held: 'draw-one' } })
  })

  test('is refused once the marking has begun', async () => {
    await db().event.update({ where: { id: event.id }, data: { stage: 'marking' } })
    expect(await seat((await given.account()).id)).toMatchObject({ refusal: { code: 'wrong-stage' } })
  })
})

describe('recusal', () => {
  test('the first of the reserve takes the seat; the one who left cannot come back', async () => {
    const judge = await given.account()
    const reserve = await given.account({ name: '替补甲' })
    await seat(judge.id)
    await seat(reserve.id, 'reserve')
    const left = await db().panelSeat.findFirstOrThrow({ where: { accountId: judge.id } })
    const recusing = { eventId: event.id, panelSeatId: left.id, reason: '亲属参赛', by, now }
    expect(await recuseJudge(recusing)).toEqual({ ok: true, value: { stepsUp: '替补甲' } })
    expect(await db().panelSeat.findFirst({ where: { accountId: reserve.id } })).toMatchObject({
      role: 'judge',
      seatNo: 1,
    })
    expect(await db().dutyGrant.count({ where: { accountId: judge.id } })).toBe(0)
    expect(await recuseJudge(recusing)).toMatchObject({ refusal: { code: 'panel-left-already' } })
    expect(await seat(judge.id)).toMatchObject({ refusal: { code: 'panel-left-already' } })
    const entryOf = await db().journalEntry.findFirst({ where: { act: 'panels/recuse-judge' } })
    expect(entryOf?.reason).toBe('亲属参赛')
  })
})
