import { ok } from '~/kit/result'
import { medalTable, type MedalHolder, type MedalOrder } from '~/domain/medal-table'
import type { TableRow } from '~/domain/score-table'
import type { TableProblem } from '~/domain/score-table/cell-reader'
import type { Medal } from '~/domain/window-medals'
import { csvText } from './csv'
import { problemIn, rowsOf, textOf } from './files'
import { both, refuseWith, type Printed, type Read, type World } from './line'
import { optionOf, readOptions } from './options'

const COLUMNS = ['event', 'medal', 'delegation', 'member_no'] as const
const ORDERS: readonly MedalOrder[] = ['gold', 'total', 'points']
const ROW_LIMIT = 100_000

const WORDS: Readonly<Record<string, Medal>> = {
  gold: 'gold',
  金: 'gold',
  金牌: 'gold',
  金奖: 'gold',
  silver: 'silver',
  银: 'silver',
  银牌: 'silver',
  银奖: 'silver',
  bronze: 'bronze',
  铜: 'bronze',
  铜牌: 'bronze',
  铜奖: 'bronze',
  medallion: 'medallion',
  优胜: 'medallion',
  优胜奖: 'medallion',
  优胜奖章: 'medallion',
}

type Tell = (
  line: number,
  code: TableProblem['code'],
  column: string | null,
  found: string,
  allowed: string,
) => void

function checkHead(names: readonly string[], tell: Tell): void {
  for (const name of COLUMNS)
    if (!names.includes(name)) tell(1, 'column-missing', name, names.join(', '), name)
  names.slice(0, ROW_LIMIT).forEach((name, at) => {
    const allowed = COLUMNS.join(', ')
    if (!(COLUMNS as readonly string[]).includes(name))
      tell(1, 'column-unknown', name || `${at + 1}`, name, allowed)
    else if (names.indexOf(name) !== at) tell(1, 'column-twice', name, `${at + 1}`, 'once')
  })
}

// Who wins alone may leave the number out: alone is a team of one.
function holderOf(cell: (name: string) => string, line: number, tell: Tell): MedalHolder | null {
  const [event, delegation, said, no] = [cell('event'), cell('delegation'), cell('medal'), cell('member_no')]
  const medal = Object.hasOwn(WORDS, said.toLowerCase()) ? WORDS[said.toLowerCase()] : undefined
  const numbered = no === '' || /^[1-9][0-9]{0,5}$/.test(no)
  if (event === '') tell(line, 'not-allowed', 'event', event, 'a name')
  if (delegation === '') tell(line, 'not-allowed', 'delegation', delegation, 'a name')
  if (medal === undefined) {
    tell(line, 'not-allowed', 'medal', said, 'gold | silver | bronze | medallion | 金 | 银 | 铜 | 优胜')
  }
  if (!numbered) tell(line, 'not-allowed', 'member_no', no, '1–999999')
  if (event === '' || delegation === '' || medal === undefined || !numbered) return null
  return { event, medal, delegation, memberNo: no === '' ? 1 : Number(no) }
}

function holdersIn(file: string, rows: readonly TableRow[]): Read<MedalHolder[]> {
  const problems: TableProblem[] = []
  const tell: Tell = (line, code, column, found, allowed) =>
    problems.push({ line, column, code, found: found.slice(0, 60), allowed })
  const refused = () => refuseWith(...problems.map((problem) => problemIn(file, problem)))
  const kept = [...rows]
  while (kept.at(-1)?.cells.every((cell) => cell.trim() === '')) kept.pop()
  const [head, ...body] = kept
  const names = (head?.cells ?? []).map((name) => name.trim())
  if (!head) tell(1, 'table-empty', null, '', COLUMNS.join(','))
  else checkHead(names, tell)
  if (body.length > ROW_LIMIT) tell(1, 'too-many-rows', null, String(body.length), `<= ${ROW_LIMIT}`)
  if (problems.length > 0) return refused()
  const holders = body.flatMap(({ line, cells }) => {
    if (cells.length !== names.length) {
      tell(line, 'cell-count', null, String(cells.length), String(names.length))
      return []
    }
    return holderOf((name) => (cells[names.indexOf(name)] ?? '').trim(), line, tell) ?? []
  })
  return problems.length > 0 ? refused() : ok(holders)
}

/** `medal-table FILE`: delegations in the order published, as CSV. */
export async function medals(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, ['order'], { least: 1, most: 1, name: 'FILE' })
  if (!given.ok) return given
  const named = optionOf(given.value, 'order') ?? 'gold'
  const order = ORDERS.find((one) => one === named)
  if (!order) {
    const allowed = ORDERS.join(', ')
    return refuseWith(
      both(`--order：现为 ${named}；允许：${allowed}`, `--order: found ${named}; allowed: ${allowed}`),
    )
  }
  const [file = ''] = given.value.operands
  const text = await textOf(world, file)
  if (!text.ok) return text
  const rows = rowsOf(file, text.value)
  if (!rows.ok) return rows
  const holders = holdersIn(file, rows.value)
  if (!holders.ok) return holders
  const table = medalTable(holders.value, order)
  const body = table.map(({ delegation, gold, silver, bronze, total }) => [
    delegation,
    gold,
    silver,
    bronze,
    total,
  ])
  return ok({ fine: true, out: csvText([['delegation', 'gold', 'silver', 'bronze', 'total'], ...body]) })
}
