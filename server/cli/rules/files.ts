import { ok } from '~/kit/result'
import type { TableRow } from '~/domain/score-table'
import type { TableProblem } from '~/domain/score-table/cell-reader'
import { decodeText } from '~/files/decode-text'
import { parseCsv } from './csv'
import { both, refuseWith, type Both, type Read, type World } from './line'

const FILE_LIMIT_BYTES = 200 * 1024 * 1024

/** A file's bytes; refuses one that cannot be read or is larger than 200 MB. */
export async function bytesOf({ readFile }: World, file: string): Promise<Read<Buffer>> {
  try {
    const bytes = await readFile(file)
    if (bytes.length <= FILE_LIMIT_BYTES) return ok(bytes)
    return refuseWith(
      both(
        `${file}：文件有 ${bytes.length} 字节；最多 200 MB`,
        `${file}: found ${bytes.length} bytes; allowed: 200 MB`,
      ),
    )
  } catch (error) {
    // what the system says of a missing or forbidden file is all there is to say
    const why = error instanceof Error ? error.message : 'unreadable'
    return refuseWith(both(`${file}：读不到文件（${why}）`, `${file}: cannot be read (${why})`))
  }
}

/** A file's text; refuses what is neither UTF-8 nor GB 18030. */
export async function textOf(world: World, file: string): Promise<Read<string>> {
  const bytes = await bytesOf(world, file)
  return bytes.ok ? textIn(file, bytes.value) : bytes
}

/** The text of bytes already read. */
export function textIn(file: string, bytes: Buffer): Read<string> {
  const text = decodeText(bytes)
  if (text !== null) return ok(text)
  return refuseWith(
    both(
      `${file}：不是文本文件；允许：UTF-8 或 GB 18030`,
      `${file}: no text file; allowed: UTF-8 or GB 18030`,
    ),
  )
}

/** The rows of a CSV text; refuses a quote that is not closed, or is followed by anything but a comma or a line's end. */
export function rowsOf(file: string, text: string): Read<readonly TableRow[]> {
  const { rows, fault } = parseCsv(text)
  if (!fault) return ok(rows)
  const zh = fault.code === 'quote-open' ? '引号没有闭合' : '引号后面只能是逗号或行尾'
  const en = fault.code === 'quote-open' ? 'a quote is not closed' : 'a closing quote ends its cell'
  return refuseWith(both(`${file}：第 ${fault.line} 行：${zh}`, `${file}: row ${fault.line}: ${en}`))
}

const TOLD: Readonly<Record<TableProblem['code'], Both>> = {
  'table-empty': both('文件是空的', 'the file is empty'),
  'too-many-rows': both('行数太多', 'too many rows'),
  'column-missing': both('缺少这一列', 'the column is missing'),
  'column-unknown': both('不认识这一列', 'unknown column'),
  'column-twice': both('列名重复', 'the column stands twice'),
  'column-unnamed': both('列名是空的', 'the column has no name'),
  'cell-count': both('单元格个数与表头不同', 'the row has another number of cells than the head'),
  'entry-empty': both('编号是空的', 'the entry is empty'),
  'entry-unreadable': both('编号读不懂', 'the entry cannot be read'),
  'entry-twice': both('编号重复', 'the entry stands twice'),
  'mark-unreadable': both(
    '不是分数（最多两位小数，半角数字）',
    'no mark (at most two decimals, plain digits)',
  ),
  'mark-negative': both('不能是负数', 'negative'),
  'mark-too-high': both('超过最高分', 'above the maximum'),
  'sum-too-high': both(
    '规则没有写计分部分，各模块直接相加不能超过 100.00',
    'the rules weigh no parts, so the modules together make at most 100.00',
  ),
  'not-allowed': both('不在允许的值之内', 'not an allowed value'),
}

/** A problem of a table with its file, row (none when it is 0) and column, what was found and what is allowed. */
export function problemIn(file: string, { line, column, code, found, allowed }: TableProblem): Both {
  const { zh, en } = TOLD[code]
  const [columnZh, columnEn] = column === null ? ['', ''] : [`${column} 列`, `column ${column}`]
  const rowZh = line === 0 ? columnZh : [`第 ${line} 行`, columnZh].filter(Boolean).join('，')
  const rowEn = line === 0 ? columnEn : [`row ${line}`, columnEn].filter(Boolean).join(', ')
  return both(
    `${file}：${rowZh}：${zh}；现为“${found}”；允许：${allowed}`,
    `${file}: ${rowEn}: ${en}; found "${found}"; allowed: ${allowed}`,
  )
}
