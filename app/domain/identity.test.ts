import { expect, test } from 'vitest'
import { ageOn } from './age'
import { readIdNumber, readMobile, unlikelyBirth } from './identity'

test.each([
  ['11010519491231002X', '1949-12-31', 'F'],
  ['11010519491231002x', '1949-12-31', 'F'],
  [' 530400199901010019 ', '1999-01-01', 'M'],
  ['530400199901010027', '1999-01-01', 'F'],
  ['53040019990101006X', '1999-01-01', 'F'],
  ['530400199602290030', '1996-02-29', 'M'],
  ['530400199006150058', '1990-06-15', 'M'],
  ['530400201206010068', '2012-06-01', 'F'],
  ['370101190102039973', '1901-02-03', 'M'],
  ['810000199006150053', '1990-06-15', 'M'],
  ['820000199006150047', '1990-06-15', 'F'],
  ['830000199912310032', '1999-12-31', 'M'],
])('§5 %s is valid: born %s, %s', (text, birth, sex) => {
  const read = readIdNumber(text, '2026-01-01')
  expect(read.ok && read.value).toEqual({ idNumber: text.trim().toUpperCase(), birth, sex })
})

test.each([
  ['110105194912310021', 'id-check-digit'],
  ['530400199602290033', 'id-check-digit'],
  ['530400199502290033', 'id-date'],
  ['53040019991301001X', 'id-date'],
  ['530400199900010019', 'id-date'],
  ['530400189912310018', 'id-date'],
  ['５３０４００１９９９０１０１００１９', 'id-full-width'],
  ['530400199９01010019', 'id-full-width'],
  ['530400990101001', 'id-fifteen'],
  ['53040019990101001', 'id-length'],
  ['5304001999010100190', 'id-length'],
  ['', 'id-length'],
  ['53040019990101001A', 'id-characters'],
  ['53040019990101X019', 'id-characters'],
  ['٥٣٠٤٠٠١٩٩٩٠١٠١٠٠١٩', 'id-characters'],
])('§5 %s is refused: %s', (text, code) => {
  const read = readIdNumber(text)
  expect(read.ok ? null : read.refusal.code).toBe(code)
})

test('§5 a birth after today is refused', () => {
  const read = readIdNumber('530400201206010068', '2012-05-31')
  expect(read.ok ? null : read.refusal.code).toBe('id-future')
})

test.each([
  ['13812345678', '13812345678'],
  [' 138 1234-5678 ', '13812345678'],
  ['19912345678', '19912345678'],
  ['12812345678', null],
  ['138123456789', null],
  ['1381234567', null],
  ['１３８１２３４５６７８', null],
  ['+8613812345678', null],
])('§5 mobile "%s" reads as %s', (text, expected) => {
  const read = readMobile(text)
  expect(read.ok ? read.value : null).toBe(expected)
})

test.each([
  ['370101190102039973', '2026-01-01', true],
  ['11010519491231002X', '2026-01-01', false],
  ['11010519491231002X', '2049-12-30', false],
  ['11010519491231002X', '2049-12-31', true],
  ['530400199901010019', '2026-01-01', false],
])('§5 on the birth of %s one looks twice on %s: %s', (text, today, warned) => {
  const read = readIdNumber(text, today)
  expect(read.ok && unlikelyBirth(read.value.birth, today)).toBe(warned)
})

test('§5 a minor’s number tells the age', () => {
  const read = readIdNumber('530400201206010068', '2026-01-01')
  expect(read.ok && ageOn(read.value.birth, '2026-01-01')).toBe(13)
})

test('§5 the number may end in each of the eleven check digits, and any other is refused', () => {
  const digits = [...'0123456789X']
  for (let serial = 1; serial <= 40; serial++) {
    const body = `53040019900615${String(serial).padStart(3, '0')}`
    const held = digits.filter((digit) => readIdNumber(body + digit).ok)
    expect(held).toHaveLength(1)
  }
})
