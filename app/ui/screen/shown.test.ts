import { expect, test } from 'vitest'
import { keyOf, pictureNow, type Shown } from './shown'

const old: Shown = { scene: { kind: 'season' }, view: [] }
const board = (view: unknown): Shown => ({ scene: { kind: 'board', eventCode: 'E-1', page: null }, view })

test('a new scene is drawn once its view has come; until then the last picture stays', () => {
  expect(pictureNow(board(null), true, old, false)).toBe(old)
  expect(pictureNow(board({ rows: [] }), true, old, false)).toMatchObject({ view: { rows: [] } })
})

test('what needs no view is drawn at once', () => {
  const words: Shown = { scene: { kind: 'message', line: '午休', small: '' }, view: null }
  expect(pictureNow(words, false, old, false)).toBe(words)
})

test('a view that never comes ends in the plate, and so does a screen that has shown nothing yet', () => {
  expect(pictureNow(board(null), true, old, true).scene.kind).toBe('blank')
  expect(pictureNow(board(null), true, null, false).scene.kind).toBe('blank')
})

test('a held page is the same picture, another event is not', () => {
  const held: Shown = { scene: { kind: 'board', eventCode: 'E-1', page: 2 }, view: null }
  expect(keyOf(held)).toBe(keyOf(board(null)))
  expect(keyOf({ scene: { kind: 'board', eventCode: 'E-2', page: null }, view: null })).not.toBe(keyOf(held))
})
