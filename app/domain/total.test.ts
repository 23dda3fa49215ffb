import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHundredths, showHundredths } from './exact'
import { totalOf } from './total'

const anyModules = fc.array(fc.record({ code: fc.string(), hundredths: fc.nat(10_000) }), { maxLength: 30 })

test('§1.3 the printed parts add up to the printed total, in whatever order', () => {
  fc.assert(
    fc.property(anyModules, (modules) => {
      const total = totalOf(modules)
      const printed = modules.map(
        ({ hundredths }) => parseHundredths(showHundredths(hundredths)) ?? Number.NaN,
      )
      expect(total).toBe(printed.reduce((sum, part) => sum + part, 0))
      expect(totalOf([...modules].reverse())).toBe(total)
    }),
  )
})

test('§6 where floats drift, hundredths do not: a thousand times 0.10 is 100.00', () => {
  const modules = Array.from({ length: 1_000 }, () => ({ code: 'A', hundredths: 10 }))
  expect(showHundredths(totalOf(modules))).toBe('100.00')
})
