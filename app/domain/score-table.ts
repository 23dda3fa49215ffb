import { ok, refuse, type Result } from '../kit/result'
import { SKILL_LEVELS, type SkillLevel } from './entry-draft'
import { showHundredths } from './exact'
import { OUTCOMES } from './ranking'
import type { ResultEntry } from './results'
import type { Part } from './rulebook/marking-rule'
import { SCHEME_TOTAL_HUNDREDTHS } from './scheme'
import { rowReader, type RowReader, type TableProblem, type Tell } from './score-table/cell-reader'

/** One row of a table as text; `line` counts from 1 as an editor does, the head's row being the first. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** 一名选手: the marks of one entry and what else the table says of it; null: not said. */
export interface ScoreEntry extends ResultEntry {
  /** Parts without a mark of their own, also where an outcome makes them worth 0.00. */
  readonly blanks: readonly string[]
  readonly delegation: string | null
  readonly group: string | null
  readonly age: number | null
  readonly sex: 'F' | 'M' | null
  readonly level: SkillLevel | null
  readonly employed: boolean | null
  readonly dispatched: boolean | null
  readonly teamSize: number | null
}

export type ScoreTableRefusal = { readonly code: 'score-table'; readonly problems: readonly TableProblem[] }

/** Columns a score table may have beside its parts; `entry` is the only one it must have. */
const SCORE_COLUMNS = [
  'entry',
  'minutes',
  'status',
  'delegation',
  'deduction',
  'decision',
  'group',
  'age',
  'sex',
  'level',
  'employed',
  'dispatched',
  'team_size',
] as const

export const SCORE_ROW_LIMIT = 100_000
const COLUMN_LIMIT = 200

/** The most a part may be worth that the rules do not name, in hundredths. */
export const FREE_PART_MAX = 999_999
const YES_NO = { yes: true, no: false, true: true, false: false } as const

/** The columns of a head that are no columns of the table's own: its parts, when the rules name none. */
export function partColumns(head: readonly string[]): string[] {
  return head
    .map((name) => name.trim())
    .filter((name) => !(SCORE_COLUMNS as readonly string[]).includes(name))
}

type Scale = ReadonlyMap<string, number>

function checkHead(names: readonly string[], parts: readonly Part[], tell: Tell): void {
  const known: readonly string[] = [...SCORE_COLUMNS, ...parts.map(({ id }) => id)]
  const allowed = known.join(', ')
  names.forEach((name, at) => {
    const place = `${at + 1}`
    if (name === '') tell('column-unnamed', place, '', parts.length > 0 ? allowed : 'a name')
    else if (names.indexOf(name) !== at)
      tell('column-twice', name, `${names.indexOf(name) + 1}, ${place}`, '1')
    else if (parts.length > 0 && !known.includes(name)) tell('column-unknown', name, name, allowed)
    else if (name.length > 60) tell('column-unknown', name.slice(0, 20), name, '1–60 characters')
  })
  for (const name of ['entry', ...parts.map(({ id }) => id)]) {
    if (!names.includes(name)) tell('column-missing', name, names.join(', '), name)
  }
}

function personOf({ cell, whole, among }: RowReader) {
  const yes = (name: string) => {
    const said = among(name, ['yes', 'no', 'true', 'false'])
    return said === null ? null : YES_NO[said]
  }
  return {
    delegation: cell('delegation') || null,
    group: cell('group') || null,
    age: whole('age', 0, 150),
    sex: among('sex', ['F', 'M']),
    level: among('level', SKILL_LEVELS),
    employed: yes('employed'),
    dispatched: yes('dispatched'),
    teamSize: whole('team_size', 1, 20),
  }
}

/** 成绩状态 applied: 中途退赛 is scored as it stands, so what was not reached is worth 0.00; else a blank stays one (rule 2.5). */
export function withOutcome(
  outcome: ResultEntry['outcome'],
  marks: ResultEntry['marks'],
  blanks: readonly string[],
): Pick<ScoreEntry, 'outcome' | 'marks' | 'blanks' | 'complete'> {
  const given = Object.entries(marks).filter(([id]) => !blanks.includes(id))
  const nothing = outcome === 'dnf' ? blanks.map((id) => [id, { sum: 0, count: 1 }] as const) : []
  const complete = outcome === 'dnf' || blanks.length === 0
  return { outcome, marks: Object.fromEntries([...given, ...nothing]), blanks, complete }
}

function entryOf(reader: RowReader, scale: Scale): ScoreEntry {
  const outcome = reader.among('status', OUTCOMES) ?? 'ok'
  const read = [...scale].map(([id, most]) => [id, reader.mark(id, most)] as const)
  const marks = read.flatMap(([id, sum]) => (sum === null ? [] : [[id, { sum, count: 1 }] as const]))
  const blanks = read.flatMap(([id, sum]) => (sum === null ? [id] : []))
  const whole = withOutcome(outcome, Object.fromEntries(marks), blanks)
  return {
    ...whole,
    key: reader.cell('entry'),
    minutes: reader.whole('minutes', 0, 100_000),
    decision: reader.whole('decision', 1, SCORE_ROW_LIMIT),
    deductionHundredths: reader.mark('deduction', FREE_PART_MAX) ?? 0,
    ...personOf(reader),
  }
}

function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function withoutTrailingBlanks(rows: readonly TableRow[]): readonly TableRow[] {
  let end = rows.length
  while (end > 0 && isBlank(rows[end - 1]!)) end -= 1
  return rows.slice(0, end)
}

/**
 * 读成绩表: one entry a row, its part marks as printed decimals, in hundredths (rules 1.2, 2.5). Parts named: exactly those
 * columns; none named: every column that is not the
 * table's own, together at most 100.00. A blank mark is never zero, only for 'dnf' it is worth
 * 0.00; otherwise the entry is not complete. Refuses with every problem, at its line and column; rounds and guesses nothing.
 */
export function readScoreTable(
  parts: readonly Part[],
  rows: readonly TableRow[],
): Result<ScoreEntry[], ScoreTableRefusal> {
  const problems: TableProblem[] = []
  const tellAt =
    (line: number): Tell =>
    (code, column, found, allowed) =>
      problems.push({ line, column, code, found: found.slice(0, 60), allowed })
  const refused = () => refuse({ code: 'score-table', problems } as const)
  const [head, ...body] = withoutTrailingBlanks(rows)
  const tell = tellAt(head?.line ?? 1)
  const names = (head?.cells ?? []).map((name) => name.trim())
  if (!head) tell('table-empty', null, '', 'entry, …')
  if (body.length > SCORE_ROW_LIMIT) tell('too-many-rows', null, String(body.length), `<= ${SCORE_ROW_LIMIT}`)
  if (names.length > COLUMN_LIMIT) tell('cell-count', null, String(names.length), `<= ${COLUMN_LIMIT}`)
  if (problems.length > 0) return refused()
  const clash = parts.find(({ id }) => (SCORE_COLUMNS as readonly string[]).includes(id))
  if (clash) tell('column-twice', clash.id, clash.id, 'a part id that is no column of the table itself')
  checkHead(names, parts, tell)
  const free = parts.length > 0 ? [] : partColumns(names)
  if (parts.length + free.length === 0) tell('column-missing', null, names.join(', '), 'a column a part')
  // a part whose column is missing is told once, not in every row
  const there = parts.filter(({ id }) => names.includes(id))
  const scale = new Map([
    ...there.map(({ id, outOfHundredths }): [string, number] => [id, outOfHundredths]),
    ...free.map((id): [string, number] => [id, FREE_PART_MAX]),
  ])
  const seen = new Map<string, number>()
  const entries = body.map(({ line, cells }): ScoreEntry | null => {
    const say = tellAt(line)
    if (cells.length !== names.length) {
      say('cell-count', null, String(cells.length), String(names.length))
      return null
    }
    const byName = new Map(names.map((name, at): [string, string] => [name, (cells[at] ?? '').trim()]))
    const entry = entryOf(rowReader(byName, say), scale)
    const sum = free.reduce((all, id) => all + (entry.marks[id]?.sum ?? 0), 0)
    if (sum > SCHEME_TOTAL_HUNDREDTHS)
      say('sum-too-high', free.join(' + '), showHundredths(sum), '0.00–100.00')
    const before = seen.get(entry.key)
    if (names.includes('entry') && entry.key === '') say('entry-empty', 'entry', '', '1–100 characters')
    else if (entry.key.length > 100 || /\p{Cc}/u.test(entry.key)) {
      say('entry-unreadable', 'entry', entry.key, '1–100 characters, no control characters')
    } else if (before !== undefined)
      say('entry-twice', 'entry', entry.key, `once, not in ${before} and ${line}`)
    seen.set(entry.key, before ?? line)
    return entry
  })
  if (problems.length > 0) return refused()
  return ok(entries.flatMap((entry) => entry ?? []))
}
