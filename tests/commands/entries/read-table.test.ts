import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readTable } from '~/files/table.server'
import { readWorkbook } from '~/files/workbook.server'

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('报名'))
  return Buffer.from(await book.xlsx.writeBuffer())
}

describe('a table handed to us', () => {
  test('cells arrive plain: rich text joined, formulas by result, empty text as null', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow([
        '姓名',
        { richText: [{ text: '张' }, { text: '三' }] },
        { formula: '1+1', result: 2 },
        '',
      ])
      sheet.getCell('A3').value = '=CMD()'
    })
    expect(await readWorkbook(bytes)).toEqual({
      ok: true,
      value: [{ name: '报名', rows: [['姓名', '张三', 2, null], [], ['=CMD()']] }],
    })
  })

  test('a file that is no workbook is refused, not thrown', async () => {
    expect(await readWorkbook(Buffer.from('PK this is not a zip'))).toEqual({
      ok: false,
      refusal: { code: 'file-unreadable' },
    })
  })

  test('csv in GB 18030 and csv with a byte order mark are both read', async () => {
    const gbk = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd])
    expect(await readTable(gbk)).toEqual({ ok: true, value: [{ name: 'csv', rows: [['姓名'], ['张三']] }] })
    const utf8 = Buffer.from('\uFEFF姓名,单位\n张三,\n')
    expect(await readTable(utf8)).toEqual({
      ok: true,
      value: [
        {
          name: 'csv',
          rows: [
            ['姓名', '单位'],
            ['张三', null],
          ],
        },
      ],
    })
  })

  test('an archive that swells past 40 MB is stopped while it swells', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('满')
    const long = 'x'.repeat(30_000)
    for (let row = 0; row < 1_500; row += 1) sheet.addRow([`${long}${row}`])
    const bytes = Buffer.from(await book.xlsx.writeBuffer())
    expect(bytes.length).toBeLessThan(10 * 1024 * 1024)
    expect(await readWorkbook(bytes)).toEqual({
      ok: false,
      refusal: { code: 'file-expands-too-far', megabytes: 40 },
    })
  }, 30_000)
})
