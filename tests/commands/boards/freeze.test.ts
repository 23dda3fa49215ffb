import { expect, test } from 'vitest'
import { freezeBoard } from '../../../app/commands/boards/freeze-board.server'
import { freezeDue } from '../../../app/commands/boards/freeze-due.server'
import { releaseBoard } from '../../../app/commands/boards/release-board.server'
import { setBoard } from '../../../app/commands/boards/set-board.server'
import { moveStage } from '../../../app/commands/events/move-stage.server'
import { db } from '../../../app/data/prisma.server'
import { publicBoard } from '../../../app/queries/watch/board.server'
import { isHeldBack } from '../../../app/queries/watch/held.server'
import { given, stamp } from '../../given/given'

const at = (minutes: number) => new Date(Date.UTC(2026, 4, 10, 6, minutes))

async function planned(stage: 'marking' | 'announced' = 'marking') {
  const event = await given.event({ stage: 'marking' })
  const by = stamp(await given.account({ duties: ['organizer'] }), 'organizer')
  if (stage === 'announced') await db().event.update({ where: { id: event.id }, data: { stage } })
  return { ...event, by }
}

const view = async (code: string, now: Date) => (await publicBoard(code, now))?.view

test('a planned freeze holds from its minute on, before and after the clock has kept the view', async () => {
  const { id: eventId, code, by } = await planned()
  expect(await setBoard({ eventId, mode: 'blind', freezeAt: at(30), by, now: at(0) })).toMatchObject({
    ok: true,
  })
  expect((await view(code, at(29)))?.frozenSince).toBeNull()
  expect((await view(code, at(31)))?.frozenSince).toBe(at(30).toISOString())
  await freezeDue(at(29))
  expect(await db().boardFreeze.count({ where: { eventId } })).toBe(0)
  await freezeDue(at(31))
  await freezeDue(at(32))
  const kept = await db().boardFreeze.findUniqueOrThrow({ where: { eventId } })
  expect(kept.at).toEqual(at(30))
  expect(await db().journalEntry.count({ where: { chain: eventId, act: 'board/freeze-board' } })).toBe(1)
  expect((await view(code, at(33)))?.frozenSince).toBe(at(30).toISOString())
})

test('a frozen board outlasts the publication; the appeal does not begin unseen; released, it opens', async () => {
  const { id: eventId, code, by } = await planned()
  expect((await freezeBoard({ eventId, at: at(0), by, now: at(0) })).ok).toBe(true)
  await db().event.update({ where: { id: eventId }, data: { stage: 'announced' } })
  expect((await view(code, at(5)))?.phase).toBe('blind')
  expect(await isHeldBack(eventId, at(5))).toBe(true)
  const early = await moveStage({ eventId, to: 'appeal', by, now: at(5) })
  expect(early).toMatchObject({ refusal: { code: 'board-frozen' } })
  expect((await releaseBoard({ eventId, reason: '闭幕式结束', by, now: at(6) })).ok).toBe(true)
  expect(await isHeldBack(eventId, at(6))).toBe(false)
  expect((await view(code, at(6)))?.frozenSince).toBeNull()
  const again = await releaseBoard({ eventId, reason: '再来', by, now: at(7) })
  expect(again).toMatchObject({ refusal: { code: 'board-not-frozen' } })
})

test('while it is frozen nothing is set; a time that has passed and a published event are refused', async () => {
  const { id: eventId, by } = await planned()
  const past = await setBoard({ eventId, mode: 'off', freezeAt: at(0), by, now: at(1) })
  expect(past).toMatchObject({ refusal: { code: 'board-freeze-past' } })
  await freezeBoard({ eventId, at: at(2), by, now: at(2) })
  for (const refused of [
    await setBoard({ eventId, mode: 'off', freezeAt: null, by, now: at(3) }),
    await freezeBoard({ eventId, at: at(3), by, now: at(3) }),
  ])
    expect(refused).toMatchObject({ refusal: { code: 'board-frozen' } })
  const over = await planned('announced')
  const late = await freezeBoard({ eventId: over.id, at: at(3), by: over.by, now: at(3) })
  expect(late).toMatchObject({ refusal: { code: 'wrong-stage' } })
})
