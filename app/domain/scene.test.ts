import { expect, test } from 'vitest'
import { eventOf, readScene, SCREEN_CODE_LETTERS, screenCode, type Scene } from './scene'
import { pagesOf, rowsOn, turned, WALL_ROWS } from './scene-pages'

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

test('every row is on one page, in order, and no page but an only one has fewer than three', () => {
  for (let count = 0; count <= 4 * WALL_ROWS; count += 1) {
    const rows = Array.from({ length: count }, (_, at) => at)
    const pages = Array.from({ length: pagesOf(count) }, (_, page) => rowsOn(page, rows))
    expect(pages.flatMap(({ shown }) => shown)).toEqual(rows)
    expect(pages.map(({ shown }) => shown[0] ?? 0)).toEqual(pages.map(({ from }) => from))
    for (const { shown } of pages) expect(shown.length).toBeLessThanOrEqual(WALL_ROWS)
    if (pages.length > 1) for (const { shown } of pages) expect(shown.length).toBeGreaterThanOrEqual(3)
  }
})

test('pages turn around the ends, and begin at the first when they turned by themselves', () => {
  expect([0, 1, WALL_ROWS, WALL_ROWS + 1].map(pagesOf)).toEqual([1, 1, 1, 2])
  expect(turned(null, 1, 3)).toBe(1)
  expect(turned(2, 1, 3)).toBe(0)
  expect(turned(0, -1, 3)).toBe(2)
})
