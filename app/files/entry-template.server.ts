import ExcelJS from 'exceljs'
import { SKILL_LEVELS } from '~/domain/entry-draft'
import { skillText } from '~/i18n/levels'
import { ENTRY_COLUMNS } from './entry-table'

const SAMPLE = [
  '李明亮',
  '530400199901010019',
  '13800000000',
  '示例机械厂',
  '红塔区',
  '',
  '高级工',
  '周师傅',
  '示例机械厂',
  '',
  '',
]
const ROWS = 500

/** 报名模板: the head, one sample line, text columns so that no number loses its digits, the levels as a drop-down. */
export async function entryTemplate(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('报名表', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = ENTRY_COLUMNS.map(({ head, must, max }) => ({
    header: must ? `${head}*` : head,
    width: Math.min(24, Math.max(12, max / 4)),
    style: { numFmt: '@' },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.addRow(SAMPLE)
  const level = ENTRY_COLUMNS.findIndex(({ key }) => key === 'skillLevel') + 1
  const words = SKILL_LEVELS.map((one) => skillText.zh[one]).join(',')
  for (let row = 2; row <= ROWS; row += 1) {
    sheet.getCell(row, level).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${words}"`] }
  }
  const notes = book.addWorksheet('填写说明')
  for (const line of NOTES) notes.addRow([line])
  notes.getColumn(1).width = 80
  return Buffer.from(await book.xlsx.writeBuffer())
}

const NOTES = [
  '带 * 的列必须填写。第二行是示例，导入前请删除。',
  '证件号填 18 位身份证号，整列已设为文本，请不要改成数字。',
  '团体赛同队的每一行填同一个队名；个人赛队名留空。',
  '教练最多两名，第一名为主教练。',
]
