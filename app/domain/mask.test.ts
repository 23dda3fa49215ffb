import { expect, test } from 'vitest'
import { maskBank, maskId, maskIdToTail, maskName, maskPhone, publicName } from './mask'

test.each([
  ['530400199901010019', '530400********0019', '**************0019'],
  ['53040019990101006X', '530400********006X', '**************006X'],
  ['1234', '****', '****'],
  ['', '', ''],
])('§5 the identity number %s is shown as %s, or as %s', (idNumber, inside, tail) => {
  expect([maskId(idNumber), maskIdToTail(idNumber)]).toEqual([inside, tail])
})

test.each([
  ['13812345678', '138****5678'],
  ['8888', '****'],
])('§5 the phone %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked)
})

test.each([
  ['6222000011111234', '****1234'],
  ['6222 0000 1111 1234', '****1234'],
  ['12341234', '****'],
  ['', '****'],
])('§5 the bank account "%s" is shown as %s', (account, masked) => {
  expect(maskBank(account)).toBe(masked)
})

test.each([
  ['张三', '张*'],
  ['张小三', '张*三'],
  ['欧阳小三', '欧**三'],
  ['阿依·古丽', '阿依·**'],
  ['阿依·古丽·买买提', '阿依·**·***'],
  ['李', '*'],
  ['𠮷田', '𠮷*'],
])('§5 %s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test.each<[string, number, string | null, boolean, string]>([
  ['张小三', 13, '207', true, '207'],
  ['张小三', 13, '207', false, '207'],
  ['张小三', 13, null, true, '张**'],
  ['张三', 13, null, true, '张**'],
  ['欧阳小三', 13, null, true, '欧阳**'],
  ['阿依·古丽', 13, null, true, '阿**'],
  ['张三', 14, '207', true, '张*'],
  ['张小三', 17, '207', true, '张**'],
  ['欧阳小三', 17, null, true, '欧阳**'],
  ['阿依·古丽', 17, null, true, '阿*·**'],
  ['张三', 17, null, false, '张三'],
  ['张三', 18, '207', true, '张三'],
])('§5 %s at %i with the code %s, teens masked %s: %s', (name, age, code, maskTeens, shown) => {
  expect(publicName({ name, age, code, maskTeens })).toBe(shown)
})
