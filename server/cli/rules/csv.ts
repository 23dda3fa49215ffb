import type { TableRow } from '~/domain/score-table'

/** Where a text stops being CSV. */
export interface CsvFault {
  readonly line: number
  readonly code: 'quote-open' | 'quote-junk'
}

const PLAIN = /[^,\r\n]*/y

// The place after a quoted cell that begins at `at`, or -1 when its quote is never closed.
function endOfQuoted(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end < 0 ? -1 : end + 1
}

function endOfPlain(text: string, at: number): number {
  PLAIN.lastIndex = at
  return at + (PLAIN.exec(text)?.[0].length ?? 0)
}

/** RFC 4180 rows with the line each begins on; CR, LF or both end a row, an empty line is a row of one empty cell. */
export function parseCsv(text: string): {
  readonly rows: readonly TableRow[]
  readonly fault: CsvFault | null
} {
  const rows: TableRow[] = []
  let [at, line, cells] = [0, 1, [] as string[]]
  let begins = 1
  while (at < text.length) {
    const quoted = text[at] === '"'
    const end = quoted ? endOfQuoted(text, at) : endOfPlain(text, at)
    if (end < 0) return { rows, fault: { line, code: 'quote-open' } }
    const cell = quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end)
    if (quoted) line += cell.split(/\r\n|\r|\n/).length - 1
    cells.push(cell)
    at = end
    if (at < text.length && !',\r\n'.includes(text[at]!)) return { rows, fault: { line, code: 'quote-junk' } }
    const comma = text[at] === ','
    if (comma) at += 1
    if (comma && at < text.length) continue
    if (comma) cells.push('')
    rows.push({ line: begins, cells })
    cells = []
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    begins = line
  }
  return { rows, fault: null }
}

function cellText(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as RFC 4180 writes cells, each ended by a line feed. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\n`).join('')
}
