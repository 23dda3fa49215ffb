import { expect, test } from 'vitest'
import { eventOf, readScene, SCREEN_CODE_LETTERS, screenCode, type Scene } from './scene'
import { pagesOf, turned, WALL_ROWS } from './scene-pages'

const scenes: readonly Scene[] = [
  { kind: 'blank' },
  { kind: 'season' },
  { kind: 'board', eventCode: 'ELEC-26', page: null },
  { kind: 'board', eventCode: 'ELEC-26', page: 2 },
  { kind: 'medals', by: 'org', order: 'total' },
  { kind: 'ceremony', eventCode: 'ELEC-26' },
  { kind: 'calls', eventCode: 'ELEC-26' },
  { kind: 'overlay', eventCode: 'ELEC-26', show: 'entry', number: '427' },
  { kind: 'programme', seasonCode: '2026' },
  { kind: 'message', line: '午休，13:30 继续', small: '' },
]

test.each(scenes)('a kept scene is read as it was set: $kind', (scene) => {
  expect(readScene(JSON.stringify(scene))).toEqual(scene)
})

test.each([
  '',
  'null',
  '{"kind":"nobody-knows"}',
  '{"kind":"board","eventCode":"A B","page":null}',
  '{"kind":"board","eventCode":"A","page":-1}',
  '{"kind":"message","line":"","small":""}',
  '{"kind":"blank","name":"杨雪梅"}',
  '{"kind":"overlay","eventCode":"A","show":"names","number":""}',
  '{"kind":"overlay","eventCode":"A","show":"entry","number":"杨雪梅"}',
])('what cannot be read is the plate: %s', (text) => {
  expect(readScene(text)).toEqual({ kind: 'blank' })
})

test('a scene knows the event it is about', () => {
  expect(scenes.map(eventOf)).toEqual([
    null,
    null,
    'ELEC-26',
    'ELEC-26',
    null,
    'ELEC-26',
    'ELEC-26',
    'ELEC-26',
    null,
    null,
  ])
})

test('a screen’s code has no letter one takes for another', () => {
  const all = screenCode(Array.from({ length: SCREEN_CODE_LETTERS }, (_, die) => die))
  expect(new Set(all).size).toBe(SCREEN_CODE_LETTERS)
  expect(all).not.toMatch(/[0o1il]/)
})

test('pages turn around the ends, and begin at the first when they turned by themselves', () => {
  expect([0, 1, WALL_ROWS, WALL_ROWS + 1].map(pagesOf)).toEqual([1, 1, 1, 2])
  expect(turned(null, 1, 3)).toBe(1)
  expect(turned(2, 1, 3)).toBe(0)
  expect(turned(0, -1, 3)).toBe(2)
})
