import { expect, test } from 'vitest'
import { readEntryTable } from '~/files/entry-table'
import type { Row } from '~/files/cell'
import { entryTemplate } from '~/files/entry-template.server'
import { readTable } from '~/files/table.server'

const HEAD = ['姓名*', '证件号*', '手机号', '单位*', '代表队*', '队名', '技能等级', '教练1', '教练1单位']
const individual = { teamSize: 1, today: '2026-05-01' }

function read(rows: readonly Row[], asked = individual) {
  return readEntryTable([HEAD, ...rows], asked)
}

function problems(rows: readonly Row[], asked = individual) {
  const result = read(rows, asked)
  if (result.ok || result.refusal.code !== 'entry-rows') throw new Error('expected wrong rows')
  return result.refusal.problems.map(({ row, column, code }) => [row, column, code])
}

test('a row becomes an entry; a small x is accepted and formula text stays text', () => {
  const result = read([
    ['=1+1', '53040019990101006x', 13800000000, '<b>厂</b>', '红塔区', null, '高级工', '周师傅', null],
  ])
  expect(result).toMatchObject({
    ok: true,
    value: [
      {
        org: '<b>厂</b>',
        members: [
          {
            name: '=1+1',
            idNumber: '53040019990101006X',
            phone: '13800000000',
            skillLevel: 'senior',
            row: 2,
          },
        ],
        coaches: [{ name: '周师傅', org: '' }],
      },
    ],
  })
})

test('every wrong cell is named with its row, column and reason', () => {
  expect(
    problems([
      ['张三', '５３0400199901010019', '', '厂', '红塔区'],
      ['', '530400199901010021', '', '厂', '红塔区'],
      ['李四', 530400199901010000, '', '厂', '红塔区', '', '大师'],
      ['王'.repeat(51), '530400199901010027', '', '', '红塔区'],
    ]),
  ).toEqual([
    [2, '证件号', 'id-full-width'],
    [3, '姓名', 'missing'],
    [4, '证件号', 'id-as-number'],
    [4, '技能等级', 'level-unknown'],
    [5, '姓名', 'too-long'],
    [5, '单位', 'missing'],
  ])
})

test('a team is the lines of one team name, of the size the event has', () => {
  const pair = { teamSize: 2, today: '2026-05-01' }
  const one = ['张三', '530400199901010019', '', '厂', '红塔区', '一队']
  const two = ['李四', '530400199901010027', '', '厂', '红塔区', '一队']
  expect(read([one, two], pair)).toMatchObject({
    ok: true,
    value: [{ teamName: '一队', members: [{ row: 2 }, { row: 3 }] }],
  })
  expect(problems([one], pair)).toEqual([[2, '队名', 'team-size']])
})

test('a head without its columns is refused, naming them', () => {
  expect(readEntryTable([['姓名', '单位']], individual)).toEqual({
    ok: false,
    refusal: { code: 'entry-header-missing', columns: '证件号、代表队' },
  })
})

test('the template is read by the import as it is', async () => {
  const table = await readTable(await entryTemplate())
  if (!table.ok) throw new Error(table.refusal.code)
  expect(readEntryTable(table.value[0]?.rows ?? [], individual)).toMatchObject({
    ok: true,
    value: [{ org: '示例机械厂' }],
  })
})
