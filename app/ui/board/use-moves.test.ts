import { expect, test } from 'vitest'
import { blindView } from '~/ui/gallery/specimens'
import { movesBetween, ranksOf } from './use-moves'

test('a number that climbed two ranks moved by plus two, a new one did not move', () => {
  const view = { ...blindView, rows: blindView.rows.slice(0, 3) }
  const [first, second, third] = view.rows.map((row) => row.number)
  const before = { [String(third)]: 5, [String(first)]: 1 }
  expect(movesBetween(before, view)).toEqual({ [String(first)]: 0, [String(third)]: 2 })
  expect(second).toBeDefined()
  expect(Object.keys(ranksOf(view))).toHaveLength(3)
})
