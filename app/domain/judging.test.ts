import { expect, test } from 'vitest'
import { judgingOf, marksModule } from './judging'

test.each([
  ['any', 'site', true],
  ['any', 'result', true],
  ['any', 'any', true],
  ['site', 'site', true],
  ['site', 'result', false],
  ['result', 'site', false],
  ['result', 'any', true],
])('§2.2 a judge for %s marks a module for %s: %s', (judge, module, fits) => {
  expect(marksModule(judge, module)).toBe(fits)
})

test('what is no kind of judging is any', () => {
  expect(['site', 'result', 'any', '', 'x'].map(judgingOf)).toEqual(['site', 'result', 'any', 'any', 'any'])
})
