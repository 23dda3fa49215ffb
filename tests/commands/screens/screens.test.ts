import { beforeEach, expect, test } from 'vitest'
import { freezeBoard } from '../../../app/commands/boards/freeze-board.server'
import { addScreen } from '../../../app/commands/screens/add-screen.server'
import { removeScreen } from '../../../app/commands/screens/remove-screen.server'
import { restoreScreen } from '../../../app/commands/screens/restore-screen.server'
import { showScene } from '../../../app/commands/screens/show-scene.server'
import { db } from '../../../app/data/prisma.server'
import { SCREENS_MAX, type Scene } from '../../../app/domain/scene'
import { readTopic } from '../../../app/queries/topic.server'
import { hallScreen } from '../../../app/queries/watch/screen.server'
import { remoteTopic, screenTopic } from '../../../app/realtime/protocol'
import { topicOfScene } from '../../../app/realtime/scene-topic'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-05-20T07:00:00Z')
const by = stamp({ id: 'organizer', name: '组委会' }, 'organizer')
const words: Scene = { kind: 'message', line: '午休', small: '13:30 继续' }

beforeEach(freshDatabase)

/** A season with screens of these names. */
async function hall(...names: readonly string[]) {
  const event = await given.event({ stage: 'marking' })
  const { code: seasonCode } = await db().season.findUniqueOrThrow({
    where: { id: event.seasonId },
    select: { code: true },
  })
  const codes: string[] = []
  for (const name of names) {
    const added = await addScreen({ seasonCode, name, by, now })
    if (!added.ok) throw new Error(added.refusal.code)
    codes.push(added.value.code)
  }
  return { event, at: { seasonCode, by, now }, codes }
}

const shown = async (code: string) => (await hallScreen(code))?.view.scene
const acts = async () =>
  (await db().journalEntry.findMany({ where: { chain: 'house' }, orderBy: { seq: 'asc' } })).map(
    ({ act }) => act,
  )

test('a new screen shows the plate under a code made by lot; a name is given once, and there is an end of them', async () => {
  const { at, codes } = await hall('主会场', '门厅')
  expect(codes[0]).toMatch(/^[a-hj-km-np-z2-9]{6}$/)
  expect(codes[0]).not.toBe(codes[1])
  expect(await shown(codes[0] ?? '')).toEqual({ kind: 'blank' })
  const again = await addScreen({ ...at, name: '门厅' })
  expect(again).toMatchObject({ refusal: { code: 'screen-name-taken', name: '门厅' } })
  for (let n = 2; n < SCREENS_MAX; n += 1) await addScreen({ ...at, name: `屏幕${n}` })
  const more = await addScreen({ ...at, name: '再一块' })
  expect(more).toMatchObject({ refusal: { code: 'screens-full', max: SCREENS_MAX } })
})

test('a scene is put on one screen or on all; every change is in the journal, a second press is not', async () => {
  const { at, codes } = await hall('主会场', '门厅')
  const [one = '', other = ''] = codes
  await showScene({ ...at, screenCode: one, scene: words })
  expect([await shown(one), await shown(other)]).toEqual([words, { kind: 'blank' }])
  await showScene({ ...at, screenCode: null, scene: words })
  await showScene({ ...at, screenCode: null, scene: words })
  expect(await shown(other)).toEqual(words)
  expect(await acts()).toEqual([
    'screen/add-screen',
    'screen/add-screen',
    'screen/show-scene',
    'screen/show-scene',
  ])
})

test('only the screens that changed are told, and the remotes', async () => {
  const { at, codes } = await hall('主会场', '门厅')
  const [one = '', other = ''] = codes
  await showScene({ ...at, screenCode: one, scene: words })
  const topics = await db().topic.findMany({ select: { name: true } })
  const names = topics.map(({ name }) => name)
  expect(names).toContain(screenTopic(one))
  expect(names).toContain(remoteTopic(at.seasonCode))
  expect(names).not.toContain(screenTopic(other))
})

test('an event of another season, a draft, and one that never was cannot be shown; a screen that is not there neither', async () => {
  const { event, at, codes } = await hall('主会场')
  const draft = await given.event({ stage: 'draft' })
  const [screenCode = ''] = codes
  const board = (eventCode: string): Scene => ({ kind: 'board', eventCode, page: null })
  for (const eventCode of [draft.code, 'NEVER-1']) {
    const refused = await showScene({ ...at, screenCode, scene: board(eventCode) })
    expect(refused).toMatchObject({ refusal: { code: 'scene-event-closed', eventCode } })
  }
  expect((await showScene({ ...at, screenCode, scene: board(event.code) })).ok).toBe(true)
  const nowhere = await showScene({ ...at, screenCode: 'zzzzzz', scene: words })
  expect(nowhere).toMatchObject({ refusal: { code: 'no-such' } })
})

test('a removed screen goes quiet and can be put back under its code, with its name and scene', async () => {
  const { at, codes } = await hall('主会场')
  const [screenCode = ''] = codes
  await showScene({ ...at, screenCode, scene: words })
  expect(await removeScreen({ ...at, screenCode })).toMatchObject({ value: { name: '主会场' } })
  expect(await shown(screenCode)).toEqual({ kind: 'blank' })
  expect((await removeScreen({ ...at, screenCode })).ok).toBe(false)
  expect((await restoreScreen({ ...at, screenCode })).ok).toBe(true)
  expect((await restoreScreen({ ...at, screenCode })).ok).toBe(true)
  expect((await hallScreen(screenCode))?.view).toMatchObject({ name: '主会场', scene: words })
  expect((await acts()).slice(-2)).toEqual(['screen/remove-screen', 'screen/restore-screen'])
})

test('a name that was given again meanwhile, and a code no screen ever had, are not put back', async () => {
  const { at, codes } = await hall('主会场')
  const [screenCode = ''] = codes
  await removeScreen({ ...at, screenCode })
  await addScreen({ ...at, name: '主会场' })
  expect(await restoreScreen({ ...at, screenCode })).toMatchObject({ refusal: { code: 'screen-name-taken' } })
  const never = await restoreScreen({ ...at, screenCode: 'zzzzzz' })
  expect(never).toMatchObject({ refusal: { code: 'no-such' } })
  expect(await hallScreen('zzzzzz')).toBeNull()
})

test('what a screen draws of a frozen board is the very view the public board holds', async () => {
  const { event, at, codes } = await hall('主会场')
  const [screenCode = ''] = codes
  const scene: Scene = { kind: 'board', eventCode: event.code, page: null }
  await showScene({ ...at, screenCode, scene })
  await freezeBoard({ eventId: event.id, at: now, by, now })
  await db().event.update({ where: { id: event.id }, data: { name: '改后的名称' }, select: { id: true } })
  const drawn = await readTopic(topicOfScene(scene) ?? '', 'public')
  expect(drawn?.view).toMatchObject({ frozenSince: now.toISOString() })
  expect(JSON.stringify(drawn)).not.toContain('改后的名称')
})

test('the remote’s topic is the organizers’ alone, of whichever event', async () => {
  const { event, at } = await hall('主会场')
  const topic = remoteTopic(at.seasonCode)
  const one = await given.account({ duties: [{ duty: 'organizer', eventId: event.id }] })
  const judge = await given.account({ duties: ['registrar'] })
  expect((await readTopic(topic, `staff:${one.id}`))?.view).toMatchObject([{ name: '主会场' }])
  expect(await readTopic(topic, `staff:${judge.id}`)).toBeNull()
  expect(await readTopic(topic, 'public')).toBeNull()
})
