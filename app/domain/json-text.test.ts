import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok } from '../kit/result'
import { readJson } from './json-text'

test.each([
  ['{"a":1,\n "a":2}', 'line 2, column 2', '"a"', 'a key used once'],
  ['[{"x":{"k":1,"b":[],"k":2}}]', 'line 1, column 21', '"k"', 'a key used once'],
  ['{"\\u0061":1,"a":2}', 'line 1, column 13', '"a"', 'a key used once'],
  ['{"a":1,\n  "b" 2}', 'line 2, column 7', '2}', 'JSON'],
  ['', 'line 1, column 1', 'the end', 'JSON'],
  ['{"a":', 'line 1, column 6', 'the end', 'JSON'],
])('%j is refused at %s', (text, place, found, allowed) => {
  expect(readJson(text)).toEqual({ ok: false, refusal: { place, found, allowed } })
})

test.each([
  ['{"a":{"a":1},"b":{"a":2}}', { a: { a: 1 }, b: { a: 2 } }],
  ['\uFEFF["a","a"]', ['a', 'a']],
  ['{"a":"{\\"b\\":1,\\"b\\":2}","c":"]"}', { a: '{"b":1,"b":2}', c: ']' }],
])('%j has every key once', (text, value) => {
  expect(readJson(text)).toEqual(ok(value))
})

test('every value survives, whatever its keys and strings hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expect(readJson(text)).toEqual(ok(JSON.parse(text)))
    }),
  )
})
