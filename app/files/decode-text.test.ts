import { expect, test } from 'vitest'
import { decodeText } from './decode-text'

test.each([
  ['UTF-8', [0xe9, 0x80, 0x89, 0x2c, 0x31], '选,1'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe9, 0x80, 0x89], '选'],
  ['GBK that is no UTF-8', [0xc4, 0xcf, 0x2c, 0xba, 0xec], '南,红'],
  ['GBK that would be Cyrillic in UTF-8', [0xd1, 0xa7, 0xd0, 0xa3], '学校'],
  ['GBK that would be one Cyrillic letter', [0xd1, 0xa1, 0x30, 0x30, 0x39], '选009'],
  ['western letters in UTF-8', [0x4a, 0x6f, 0x73, 0xc3, 0xa9], 'José'],
  ['plain digits', [0x31, 0x32], '12'],
])('%s is read as written', (_, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text)
})

test.each([[[0x41, 0x00]], [[0xff, 0xff, 0xff]]])('%j is no text', (bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeNull()
})
