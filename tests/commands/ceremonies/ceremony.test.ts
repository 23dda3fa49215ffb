import { expect, test } from 'vitest'
import { releaseBoard } from '../../../app/commands/boards/release-board.server'
import { endCeremony } from '../../../app/commands/ceremonies/end-ceremony.server'
import { moveCeremony } from '../../../app/commands/ceremonies/move-ceremony.server'
import { noteAward } from '../../../app/commands/ceremonies/note-award.server'
import { startCeremony } from '../../../app/commands/ceremonies/start-ceremony.server'
import { db } from '../../../app/data/prisma.server'
import { ceremonyDesk } from '../../../app/queries/organizer/ceremony-desk.server'
import { rehearsalWall } from '../../../app/queries/organizer/rehearsal-wall.server'
import { hallCeremony } from '../../../app/queries/watch/ceremony.server'
import { AWARDED, ceremonyEvent as ready } from '../../given/ceremony'
import { given } from '../../given/given'

const names = async (code: string) => {
  const told = await hallCeremony(code)
  return AWARDED.map(([, , , , name]) => name).filter((name) => JSON.stringify(told).includes(name))
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
  for (const [, , , , name] of AWARDED) expect(desk).not.toContain(name)
  const wall = JSON.stringify(await rehearsalWall({ id: at.eventId, code }))
  expect(wall).toContain('普*才')
  for (const [, , , , name] of AWARDED) expect(wall).not.toContain(name)
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

test('who was handed the award and who was missing outlasts the ceremony; a rehearsal leaves nothing', async () => {
  const { at } = await ready()
  await startCeremony({ ...at, rehearsal: true })
  await noteAward({ ...at, number: '316', state: 'missed' })
  await endCeremony(at)
  expect((await ceremonyDesk(at.eventId)).past).toBeNull()
  await startCeremony({ ...at, rehearsal: false })
  await noteAward({ ...at, number: '205', state: 'missed' })
  await noteAward({ ...at, number: '842', state: 'handed' })
  for (const from of [0, 1, 2]) await moveCeremony({ ...at, from, direction: 'forth' })
  await endCeremony(at)
  const past = (await ceremonyDesk(at.eventId)).past
  expect(past?.rows.map(({ number, state }) => [number, state])).toEqual([
    ['205', 'missed'],
    ['316', null],
    ['842', 'handed'],
  ])
})

test('the desk knows how every name is read and who trained them', async () => {
  const { at } = await ready()
  await startCeremony({ ...at, rehearsal: false })
  const { people } = await ceremonyDesk(at.eventId)
  expect(people['842']).toEqual({
    members: [{ name: '杨雪梅', pinyin: 'Yáng Xuěméi', latin: 'Yang Xuemei' }],
    coaches: [{ name: '单晓东', pinyin: 'Shàn Xiǎodōng', latin: 'Shan Xiaodong' }],
  })
})

test('the desk is told what the hall can work out from the frozen board', async () => {
  const { at } = await ready()
  const row = (number: string, totalHundredths: number, rank: number) => {
    const facts = { number, rank, rose: 0, modules: {}, totalHundredths, totalOfHundredths: 8000 }
    return facts
  }
  const module = { code: 'A', name: 'A', maxHundredths: 8000, counted: true }
  const view = JSON.stringify({
    rows: [row('316', 7540, 1), row('842', 7505, 2), row('205', 7400, 3)],
    modules: [module, { ...module, code: 'C', maxHundredths: 2000, counted: false }],
  })
  await db().boardFreeze.update({ where: { eventId: at.eventId }, data: { view }, select: { at: true } })
  const before = await ceremonyDesk(at.eventId)
  expect(before.moved.map(({ number, moved }) => [number, moved])).toEqual([
    ['842', 1],
    ['316', -1],
    ['205', 0],
  ])
  await startCeremony({ ...at, rehearsal: false })
  const knows = async () => (await ceremonyDesk(at.eventId)).knows?.candidates
  expect(await knows()).toEqual(['316', '842', '205'])
  await moveCeremony({ ...at, from: 0, direction: 'forth' })
  expect(await knows()).toEqual(['316', '842'])
  await moveCeremony({ ...at, from: 1, direction: 'forth' })
  expect(await knows()).toEqual(['842'])
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
