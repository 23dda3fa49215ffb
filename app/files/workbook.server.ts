import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { ok, refuse, type Result } from '~/kit/result'
import type { Sheet } from '~/files/cell'
import type { FileRefusal } from '~/files/refusal'
import { passZip } from '~/files/zip-gate.server'

const PATIENCE_MS = 20_000
const ROW_LIMIT = 6_000
const COLUMN_LIMIT = 60

const Told = z.array(
  z.object({ name: z.string(), rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))) }),
)

// The worker is given as text so that it needs no file of its own beside the built server; the parser's
// address is resolved here, where the packages are known to be reachable.
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads')
const ExcelJS = require(workerData.exceljs)
function plain(value) {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'object') {
    if (Array.isArray(value.richText)) return plain(value.richText.map((part) => part.text).join(''))
    if ('formula' in value || 'sharedFormula' in value) return plain(value.result)
    if ('text' in value) return plain(value.text)
    return null
  }
  const text = String(value)
  return text === '' ? null : text
}
const workbook = new ExcelJS.Workbook()
workbook.xlsx.load(workerData.bytes).then(() => {
  const sheets = workbook.worksheets.map((sheet) => {
    const rows = []
    const last = Math.min(sheet.rowCount, workerData.rowLimit)
    for (let r = 1; r <= last; r += 1) {
      const row = sheet.findRow(r)
      const cells = []
      const width = row ? Math.min(row.cellCount, workerData.columnLimit) : 0
      for (let c = 1; c <= width; c += 1) {
        const cell = row.findCell(c)
        cells.push(cell && cell.master === cell ? plain(cell.value) : null)
      }
      rows.push(cells)
    }
    return { name: sheet.name, rows }
  })
  parentPort.postMessage(sheets)
}, () => parentPort.postMessage(null))
`

/**
 * 工作簿: the sheets of an .xlsx as rows of plain cells; a formula gives its stored result, an empty text
 * gives null. Read outside the server's own thread, within 256 MB and twenty seconds.
 */
export async function readWorkbook(bytes: Buffer): Promise<Result<Sheet[], FileRefusal>> {
  const gate = await passZip(bytes)
  if (!gate.ok) return gate
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, {
      eval: true,
      workerData: {
        bytes: Uint8Array.from(bytes),
        exceljs: createRequire(import.meta.url).resolve('exceljs'),
        rowLimit: ROW_LIMIT,
        columnLimit: COLUMN_LIMIT,
      },
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    })
    const end = (result: Result<Sheet[], FileRefusal>) => {
      clearTimeout(timer)
      resolve(result)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(refuse({ code: 'file-too-slow' })), PATIENCE_MS)
    worker.once('message', (told: unknown) => {
      const sheets = Told.safeParse(told)
      end(sheets.success ? ok(sheets.data) : refuse({ code: 'file-unreadable' }))
    })
    worker.once('error', () => end(refuse({ code: 'file-unreadable' })))
  })
}
