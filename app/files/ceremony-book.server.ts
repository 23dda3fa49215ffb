import ExcelJS from 'exceljs'
import type { ListedAward } from '~/domain/listed-award'

/** The heads slides of a closing ceremony are made from, word for word. */
const COLUMNS: readonly (readonly [head: string, key: keyof ListedAward])[] = [
  ['Position', 'position'],
  ['Member', 'member'],
  ['Member Name', 'memberName'],
  ['Skill Number', 'skill'],
  ['Medal', 'medal'],
  ['First Name', 'firstName'],
  ['Last Name', 'lastName'],
  ['WorldSkills Scale Score', 'scale'],
]

// What begins like a formula would be one in the next program that opens the file.
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** 获奖名单 as a workbook: one sheet, exactly these heads, texts kept as texts. */
export async function ceremonyBook(rows: readonly ListedAward[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Ceremony', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(([header]) => ({ header, width: Math.max(14, header.length + 2) }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) {
    const cells = COLUMNS.map(([, key]) => row[key])
    sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)))
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** The workbook as a download that nothing on the way keeps. */
export async function ceremonyAnswer(rows: readonly ListedAward[], name: string): Promise<Response> {
  const bytes = await ceremonyBook(rows)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="ceremony.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
    },
  })
}
