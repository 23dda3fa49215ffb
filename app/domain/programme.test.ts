import { expect, test } from 'vitest'
import { mayBeOn, neighbours, placed, programmeState } from './programme'

const ORDER = ['elec', 'weld', 'tea']

test('an event is moved by one place, never past the ends', () => {
  expect(placed(ORDER, 'weld', 'up')).toEqual(['weld', 'elec', 'tea'])
  expect(placed(ORDER, 'weld', 'down')).toEqual(['elec', 'tea', 'weld'])
  expect(placed(ORDER, 'elec', 'up')).toBeNull()
  expect(placed(ORDER, 'tea', 'down')).toBeNull()
})

test('an event joins at the end once, and is left out once', () => {
  expect(placed(ORDER, 'cook', 'in')).toEqual([...ORDER, 'cook'])
  expect(placed(ORDER, 'tea', 'in')).toBeNull()
  expect(placed(ORDER, 'tea', 'out')).toEqual(['elec', 'weld'])
  expect(placed(ORDER, 'cook', 'out')).toBeNull()
})

test('the walls go from the title through every event to the title again, and back the same way', () => {
  expect([null, ...ORDER].map((at) => neighbours(ORDER, at).forth)).toEqual([...ORDER, null])
  expect(ORDER.map((at) => neighbours(ORDER, at).back)).toEqual([null, 'elec', 'weld'])
})

test('only what can be opened, is being opened or is over may be on the walls', () => {
  const kinds = ['unpublished', 'unfrozen', 'ready', 'over'] as const
  expect(kinds.filter((kind) => mayBeOn({ kind }))).toEqual(['ready', 'over'])
  expect(mayBeOn({ kind: 'running', step: 0, of: 3 })).toBe(true)
})

test('the state says first what is going on, then what is missing', () => {
  const facts = { published: true, frozen: true, running: null, ended: false }
  expect(programmeState(facts)).toEqual({ kind: 'ready' })
  expect(programmeState({ ...facts, running: { step: 2, of: 5 } })).toEqual({
    kind: 'running',
    step: 2,
    of: 5,
  })
  expect(programmeState({ ...facts, frozen: false, ended: true })).toEqual({ kind: 'over' })
  expect(programmeState({ ...facts, frozen: false })).toEqual({ kind: 'unfrozen' })
  expect(programmeState({ ...facts, published: false })).toEqual({ kind: 'unpublished' })
})
