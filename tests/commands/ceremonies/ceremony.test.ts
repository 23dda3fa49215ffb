import { expect, test } from 'vitest'
import { freezeBoard } from '../../../app/commands/boards/freeze-board.server'
import { releaseBoard } from '../../../app/commands/boards/release-board.server'
import { endCeremony } from '../../../app/commands/ceremonies/end-ceremony.server'
import { moveCeremony } from '../../../app/commands/ceremonies/move-ceremony.server'
import { noteAward } from '../../../app/commands/ceremonies/note-award.server'
import { startCeremony } from '../../../app/commands/ceremonies/start-ceremony.server'
import { db } from '../../../app/data/prisma.server'
import { ceremonyDesk } from '../../../app/queries/organizer/ceremony-desk.server'
import { hallCeremony } from '../../../app/queries/watch/ceremony.server'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-20T07:00:00Z')
const PEOPLE = [
  ['842', 1, 'gold', 9323, '杨雪梅'],
  ['316', 2, 'silver', 9280, '李建国'],
  ['205', 3, 'bronze', 9164, '普文才'],
] as const

/** Frozen while it was marked, published behind the freeze: ready to be opened. */
async function ready({ frozen = true } = {}) {
  const event = await given.event({ stage: 'marking' })
  const by = stamp(await given.account({ duties: ['organizer'] }), 'organizer')
  const eventId = event.id
  if (frozen) await freezeBoard({ eventId, at: now, by, now })
  await db().event.update({ where: { id: eventId }, data: { stage: 'announced' } })
  const { id: versionId } = await db().resultVersion.create({
    data: { eventId, version: 1, digest: '', publishedAt: now, publisherId: '' },
    select: { id: true },
  })
  for (const [seatCode, rank, tier, totalHundredths, teamName] of PEOPLE) {
    await db().blindSeat.create({ data: { eventId, code: seatCode }, select: { id: true } })
    const entry = await db().entry.create({
      data: { eventId, serial: 900 + rank, teamName, delegation: '红塔区', org: `${teamName}的单位` },
      select: { id: true },
    })
    const row = { seatCode, modules: '{}', rank, tier, totalHundredths, reasons: '[]' }
    await db().resultRow.create({ data: { versionId, entryId: entry.id, ...row }, select: { id: true } })
  }
  return { code: event.code, at: { eventId, by, now } }
}

const names = async (code: string) => {
  const told = await hallCeremony(code)
  return PEOPLE.map(([, , , , name]) => name).filter((name) => JSON.stringify(told).includes(name))
}

test('each step opens one place more, back closes it; a second press of the same button does nothing', async () => {
  const { code, at } = await ready()
  expect((await startCeremony({ ...at, rehearsal: false })).ok).toBe(true)
  expect(await names(code)).toEqual([])
  const pressed = { ...at, from: 0, direction: 'forth' } as const
  const twice = await Promise.all([moveCeremony(pressed), moveCeremony(pressed)])
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await names(code)).toEqual(['普文才'])
  await moveCeremony({ ...at, from: 1, direction: 'forth' })
  expect(await names(code)).toEqual(['李建国', '普文才'])
  await moveCeremony({ ...at, from: 2, direction: 'back' })
  expect(await names(code)).toEqual(['普文才'])
  expect((await moveCeremony({ ...at, from: 3, direction: 'forth' })).ok).toBe(false)
})

test('it ends after the last step only, and the board is released with it', async () => {
  const { code, at } = await ready()
  await startCeremony({ ...at, rehearsal: false })
  expect(await endCeremony(at)).toMatchObject({ refusal: { code: 'ceremony-not-over', left: 3 } })
  expect(await releaseBoard({ ...at, reason: '提前' })).toMatchObject({
    refusal: { code: 'ceremony-running' },
  })
  for (const from of [0, 1, 2]) await moveCeremony({ ...at, from, direction: 'forth' })
  expect(await names(code)).toHaveLength(3)
  expect((await endCeremony(at)).ok).toBe(true)
  expect(await db().boardFreeze.count({ where: { eventId: at.eventId } })).toBe(0)
  expect((await hallCeremony(code))?.view.opened).toBeNull()
})

test('a rehearsal shows the hall nothing and the desk masked names, ends anywhere, and releases nothing', async () => {
  const { code, at } = await ready()
  await startCeremony({ ...at, rehearsal: true })
  await moveCeremony({ ...at, from: 0, direction: 'forth' })
  expect((await hallCeremony(code))?.view.opened).toBeNull()
  const desk = JSON.stringify(await ceremonyDesk(at.eventId))
  for (const [, , , , name] of PEOPLE) expect(desk).not.toContain(name)
  expect((await startCeremony({ ...at, rehearsal: false })).ok).toBe(false)
  expect((await endCeremony(at)).ok).toBe(true)
  expect(await db().boardFreeze.count({ where: { eventId: at.eventId } })).toBe(1)
})

test('who is awarded is noted as called, handed or missed; a number that is not there is refused', async () => {
  const { at } = await ready()
  await startCeremony({ ...at, rehearsal: false })
  await noteAward({ ...at, number: '205', state: 'called' })
  await noteAward({ ...at, number: '205', state: 'handed' })
  expect((await ceremonyDesk(at.eventId)).states).toEqual({ 205: 'handed' })
  expect(await noteAward({ ...at, number: '999', state: 'called' })).toMatchObject({
    refusal: { code: 'no-such' },
  })
})

test('what is not published or not frozen is not opened', async () => {
  const { at: open } = await ready({ frozen: false })
  expect(await startCeremony({ ...open, rehearsal: false })).toMatchObject({
    refusal: { code: 'ceremony-not-frozen' },
  })
  const event = await given.event({ stage: 'marking' })
  const early = await startCeremony({ ...open, eventId: event.id, rehearsal: true })
  expect(early).toMatchObject({ refusal: { code: 'ceremony-unpublished' } })
})
