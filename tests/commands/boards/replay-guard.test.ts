import { expect, test } from 'vitest'
import { freezeBoard } from '../../../app/commands/boards/freeze-board.server'
import { releaseBoard } from '../../../app/commands/boards/release-board.server'
import { setBoard } from '../../../app/commands/boards/set-board.server'
import { db } from '../../../app/data/prisma.server'
import { publicBoard } from '../../../app/queries/watch/board.server'
import { publicBoardThen, publicReplay } from '../../../app/queries/watch/replay.server'
import { must } from '../../../prisma/season/must'
import { playedEvent } from '../../given/played'

const at = (minutes: number) => new Date(Date.UTC(2026, 5, 3, 1, minutes))
const END = at(50)

/** Six sheets of module A, signed in minutes 1–6; the sign of minute 4 has a total nobody else has. */
async function played() {
  const event = await playedEvent({ seats: 2, judges: 3, now: at(0) })
  const part = event.modules.find(({ code }) => code === 'A')
  const sheets = event.sheets.filter(({ moduleId }) => moduleId === part?.id)
  const sign = async (nth: number, minute: number) => {
    const { id } = sheets[nth]!
    await event.mark(id, 0, 1 + (nth % 4), at(minute))
    await event.mark(id, 1, 2, at(minute))
    expect(await event.sign(id, at(minute))).toBe(true)
  }
  for (const nth of [0, 1, 2]) await sign(nth, nth + 1)
  return { ...event, eventId: event.id, by: event.organizer, sign }
}

async function replayed(code: string, minute: number | null, now = END) {
  const replay = await publicReplay(code, minute === null ? {} : { at: at(minute) }, now)
  if (!replay) throw new Error('no replay')
  return replay
}

test('while the board is frozen the replay ends there, whatever was signed since', async () => {
  const { eventId, code, by, sign } = await played()
  await must(freezeBoard({ eventId, at: at(3), by, now: at(3) }))
  await sign(3, 4)
  const held = await replayed(code, 40)
  expect(held.view).toEqual((await publicBoard(code, END))?.view)
  expect(await publicBoardThen(code, at(40), END)).toEqual(held.view)
  expect(held.moments.filter(({ what }) => what === 'signed')).toHaveLength(3)
  expect(held.moments.every((moment) => moment.at <= at(3).getTime())).toBe(true)

  // the control: released, the same moment knows the fourth sheet
  await must(releaseBoard({ eventId, reason: '闭幕式结束', by, now: at(5) }))
  const open = await replayed(code, 40)
  expect(open.view.progress.sheets).toBe(4)
  expect(open.moments.at(-1)?.what).toBe('released')
})

test('a freeze entry that says another time opens nothing: the freeze itself decides', async () => {
  const { eventId, code, by, sign } = await played()
  await sign(3, 4)
  await must(freezeBoard({ eventId, at: at(2), by, now: at(6) }))
  for (const minute of [3, 4, 5, 6, 40]) {
    const { view, moments } = await replayed(code, minute)
    expect(view.progress.sheets).toBe(2)
    expect(moments.filter(({ what }) => what === 'signed').length).toBeLessThanOrEqual(2)
    expect((await publicBoardThen(code, at(minute), END))?.progress.sheets).toBe(2)
  }
})

test('where the board is off now there is no past, where only progress is shown the past is progress', async () => {
  const { eventId, code, by } = await played()
  expect((await replayed(code, 2)).view.rows.length).toBe(2)
  await must(setBoard({ eventId, mode: 'progress-only', freezeAt: null, by, now: at(10) }))
  const progress = await replayed(code, 2)
  expect(progress.view).toMatchObject({ rows: [], progress: { sheets: 2 } })
  expect(new Set(progress.moments.map(({ what }) => what))).toEqual(new Set(['stage', 'sheet-in']))
  await must(setBoard({ eventId, mode: 'off', freezeAt: null, by, now: at(11) }))
  const off = await replayed(code, 2)
  expect(off.moments).toEqual([])
  expect(off.view).toMatchObject({ phase: 'waiting', rows: [], progress: { sheets: 0 } })
  // results published inside the house, behind a freeze, do not open it either
  await must(freezeBoard({ eventId, at: at(12), by, now: at(12) }))
  await db().event.update({ where: { id: eventId }, data: { stage: 'announced' } })
  expect((await replayed(code, 2)).moments).toEqual([])
})

test('a draft has no replay, nor has an event that is not there', async () => {
  const { code } = await played()
  await db().event.update({ where: { code }, data: { stage: 'draft' } })
  expect(await publicReplay(code)).toBeNull()
  expect(await publicBoardThen('NOBODY', at(1))).toBeNull()
})

test('no moment carries a name', async () => {
  const { eventId, code } = await played()
  const { moments } = await replayed(code, null)
  const people = await db().account.findMany({
    where: { panelSeats: { some: { eventId } } },
    select: { name: true },
  })
  expect(people.length).toBe(3)
  for (const { name } of people) expect(JSON.stringify(moments)).not.toContain(name)
})
