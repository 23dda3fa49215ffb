import { expect, test } from 'vitest'
import { findOnBoard } from './find-on-board'

const rows = [
  { number: '427', name: '施丽萍', org: '玉湖技工学校' },
  { number: '42', name: '阿依古丽·买买提', org: '抚仙机电技工学校' },
  { number: '142', name: '杨勇', org: '玉湖技工学校' },
]
const found = (asked: string) => findOnBoard(rows, asked).map(({ number }) => number)

test('a whole number finds its row alone, part of one all that hold it', () => {
  expect(found('42')).toEqual(['42'])
  expect(found('427')).toEqual(['427'])
  expect(found('4')).toEqual(['427', '42', '142'])
})

test('part of a name or of a unit finds several, in the order of the board', () => {
  expect(found('玉湖')).toEqual(['427', '142'])
  expect(found('丽萍')).toEqual(['427'])
})

test('full-width digits, spaces and the dot of a name do not matter', () => {
  expect(found(' ４２７ ')).toEqual(['427'])
  expect(found('古丽买买提')).toEqual(['42'])
})

test('nothing asked finds nothing, and a blind board cannot be searched by name', () => {
  expect(found('  ')).toEqual([])
  expect(findOnBoard([{ number: '427' }], '施丽萍')).toEqual([])
})
