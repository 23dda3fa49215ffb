import { expect, test } from 'vitest'
import { assignJudge } from '../../../app/commands/panels/assign-judge.server'
import { setJudging } from '../../../app/commands/panels/set-judging.server'
import { db } from '../../../app/data/prisma.server'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-10T02:00:00Z')

async function seated(stage: 'roster' | 'marking') {
  const event = await given.event({ stage: 'roster' })
  const by = stamp(await given.account({ duties: ['organizer'] }), 'organizer')
  const judge = await given.account()
  await assignJudge({ eventId: event.id, accountId: judge.id, role: 'judge', by, now })
  const { id: panelSeatId } = await db().panelSeat.findFirstOrThrow({ where: { eventId: event.id } })
  await db().event.update({ where: { id: event.id }, data: { stage } })
  return { eventId: event.id, panelSeatId, by, now }
}

const entries = (chain: string) => db().journalEntry.findMany({ where: { chain, act: 'panels/set-judging' } })

test('a judge is set to the site or the result, with one entry that says what it was before', async () => {
  const seat = await seated('roster')
  expect((await setJudging({ ...seat, judging: 'site' })).ok).toBe(true)
  expect((await setJudging({ ...seat, judging: 'site' })).ok).toBe(true)
  const { judging } = await db().panelSeat.findUniqueOrThrow({ where: { id: seat.panelSeatId } })
  expect(judging).toBe('site')
  const [entry, ...more] = await entries(seat.eventId)
  expect(more).toEqual([])
  expect(JSON.parse(entry?.before ?? '')).toMatchObject({ seatNo: 1, judging: 'any' })
  expect(JSON.parse(entry?.after ?? '')).toMatchObject({ seatNo: 1, judging: 'site' })
})

test('once the marking has begun it is refused, and nothing is written', async () => {
  const seat = await seated('marking')
  expect((await setJudging({ ...seat, judging: 'result' })).ok).toBe(false)
  expect(await entries(seat.eventId)).toEqual([])
})

test('a seat of another event is none of this one’s', async () => {
  const [seat, other] = [await seated('roster'), await seated('roster')]
  const refused = await setJudging({ ...seat, panelSeatId: other.panelSeatId, judging: 'site' })
  expect(refused).toMatchObject({ refusal: { code: 'no-such' } })
})
