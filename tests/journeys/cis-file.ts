import ExcelJS from 'exceljs'

type Line = { readonly type: 'M' | 'J'; readonly title: string; readonly max: number }

const HEADERS = [
  'Sub\nCriterion\nID',
  'Sub Criterion\nName or Description',
  'Day of Marking',
  'Aspect\nType\nM = Meas\nJ = Judg',
  'Aspect - Description',
  'Judg Score',
  'Extra Aspect Description (Meas or Judg)\nOR\nJudgement Score Description (Judg only)',
  'Requirement\n(Measurement Only)',
  'WSOS Section',
  'Calculation Row (Export only)',
  'Max\nMark',
]

/** A made-up scheme in the layout of the CIS import sheet: criterion letter → lines. */
export async function cisFile(criteria: Readonly<Record<string, readonly Line[]>>): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('CIS Marking Scheme Import')
  const sum = (lines: readonly Line[]) => lines.reduce((all, line) => all + line.max, 0)
  sheet.addRow(['演练技能'])
  sheet.addRow([])
  sheet.addRow([
    'WorldSkills Occupational Standards',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'WSOS Marks',
    'Aspect Marks',
    'Variation',
  ])
  sheet.addRow(['1', '操作', '', '', '', '', '', '', 100, 100, 0])
  sheet.addRow(['Total Variation', '', '', '', '', '', '', '', '', '', 0])
  sheet.addRow([])
  sheet.addRow(['Criteria'])
  sheet.addRow(['ID', 'Name', '', '', '', '', '', '', '', '', 'Mark'])
  for (const [letter, lines] of Object.entries(criteria)) {
    sheet.addRow([letter, `模块${letter}`, '', '', '', '', '', '', '', '', sum(lines)])
  }
  for (const [letter, lines] of Object.entries(criteria)) {
    sheet.addRow([])
    sheet.addRow([...HEADERS, `Criterion ${letter}`, 'Total Mark', sum(lines)])
    sheet.addRow([`${letter}1`, `评分项${letter}`, 'C1'])
    for (const line of lines) {
      sheet.addRow(['', '', '', line.type, line.title, '', '', '', '1', '', String(line.max)])
      if (line.type === 'J')
        for (const score of [0, 1, 2, 3]) sheet.addRow(['', '', '', '', '', score, `第 ${score} 级`])
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}
