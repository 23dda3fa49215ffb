import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, sha256Hex } from './digest'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('SHA-256 of "%s" is the standard vector', (text, digest) => {
  expect(sha256Hex(text)).toBe(digest)
})

test('SHA-256 agrees with the platform on any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(text, (given) => {
      expect(sha256Hex(given)).toBe(createHash('sha256').update(given, 'utf8').digest('hex'))
    }),
  )
})

test('equal values have one canonical form, whatever the order of their members', () => {
  expect(canonical({ b: [1, { d: null, c: '赛位' }], a: true, gone: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"赛位","d":null}]}',
  )
  expect(canonical({ a: true, b: 1 })).toBe(canonical({ b: 1, a: true }))
})

test('what has no JSON form has no canonical form', () => {
  expect(() => canonical(Number.NaN)).toThrow()
  expect(() => canonical(undefined)).toThrow()
})
