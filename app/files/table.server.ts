import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ok, refuse, type Result } from '~/kit/result'
import type { Sheet } from '~/files/cell'
import { decodeText } from '~/files/decode-text'
import type { FileRefusal } from '~/files/refusal'
import { readWorkbook } from '~/files/workbook.server'

const ROW_LIMIT = 6_000
const Records = z.array(z.array(z.string()))

/** A table from .xlsx or .csv, told apart by its first bytes and not by its name. */
export function readTable(bytes: Buffer): Promise<Result<Sheet[], FileRefusal>> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readWorkbook(bytes)
  return Promise.resolve(readCsv(bytes))
}

/** CSV as Chinese spreadsheets write it: UTF-8 with or without a mark, else GB 18030. */
function readCsv(bytes: Buffer): Result<Sheet[], FileRefusal> {
  const text = decodeText(bytes)
  if (text === null) return refuse({ code: 'file-kind-unknown' })
  try {
    const records = Records.parse(
      parse(text, {
        bom: true,
        relax_column_count: true,
        max_record_size: 20_000,
        to: ROW_LIMIT,
        trim: true,
      }),
    )
    return ok([{ name: 'csv', rows: records.map((row) => row.map((cell) => (cell === '' ? null : cell))) }])
  } catch {
    // csv-parse tells a broken quote by throwing; to the visitor it is a file that cannot be read.
    return refuse({ code: 'file-unreadable' })
  }
}
