import { readCisSheet, type CisRefusal, type CisScheme } from '~/domain/cis-sheet'
import type { FileRefusal } from '~/files/refusal'
import { refuse, type Result } from '~/kit/result'
import { readWorkbook } from './workbook.server'

const CIS_SHEET = 'CIS Marking Scheme Import'

/**
 * 评分表: the scheme in a CIS workbook, from the sheet the CIS names, else the first; `read` says how strictly its rows
 * are taken.
 */
export async function readSchemeFile(
  bytes: Buffer,
  read: typeof readCisSheet = readCisSheet,
): Promise<Result<CisScheme, FileRefusal | CisRefusal>> {
  const sheets = await readWorkbook(bytes)
  if (!sheets.ok) return sheets
  const sheet = sheets.value.find(({ name }) => name.trim() === CIS_SHEET) ?? sheets.value[0]
  if (!sheet || sheet.rows.length === 0) return refuse({ code: 'file-no-rows' })
  return read(sheet.rows)
}
