import { expect, test } from 'vitest'
import { bothTouches, markedBetween, noteTouch } from './marked.server'

const ids = (...all: string[]) => new Set(all)

test('only marks: the sheets of every change between', () => {
  noteTouch('board:A', 5, ids('one'))
  noteTouch('board:A', 6, ids('two', 'one'))
  expect(markedBetween('board:A', 4, 6)).toEqual(ids('one', 'two'))
  expect(markedBetween('board:A', 6, 6)).toEqual(ids())
})

test('anything else between, a change of another process, or one too long ago: not known', () => {
  noteTouch('board:B', 1, ids('one'))
  noteTouch('board:B', 2, 'anything')
  noteTouch('board:B', 4, ids('one'))
  for (const [from, to] of [
    [0, 2],
    [2, 4],
    [4, 5],
    [4, 3],
  ] as const)
    expect(markedBetween('board:B', from, to), `${from}–${to}`).toBeNull()
  for (let revision = 5; revision < 700; revision += 1) noteTouch('board:B', revision, ids('one'))
  expect(markedBetween('board:B', 4, 699)).toBeNull()
  expect(markedBetween('board:C', 0, 1)).toBeNull()
})

test('in one change, anything outweighs marks', () => {
  expect(bothTouches(undefined, ids('one'))).toEqual(ids('one'))
  expect(bothTouches(ids('one'), ids('two'))).toEqual(ids('one', 'two'))
  expect(bothTouches('anything', ids('two'))).toBe('anything')
  expect(bothTouches(ids('one'), 'anything')).toBe('anything')
})
