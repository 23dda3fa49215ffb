import { expect, test } from 'vitest'
import { maskId, maskName, maskPhone, readIdNumber, readMobile } from './identity'

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
  ['12812345678', null],
  ['1381234567', null],
  ['１３８１２３４５６７８', null],
  ['+8613812345678', null],
])('§5 mobile "%s" reads as %s', (text, expected) => {
  const read = readMobile(text)
  expect(read.ok ? read.value : null).toBe(expected)
})

test('§5 masks', () => {
  expect(maskId('530400199901010019')).toBe('530400********0019')
  expect(maskId('1234')).toBe('****')
  expect(maskPhone('13812345678')).toBe('138****5678')
  expect(maskPhone('8888')).toBe('****')
})

test.each([
  ['张三', '张*'],
  ['张小三', '张*三'],
  ['欧阳小三', '欧**三'],
  ['阿依·古丽', '阿依·**'],
  ['李', '*'],
  ['𠮷田', '𠮷*'],
])('§5 %s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})
