import {
  readPerson,
  SKILL_LEVELS,
  type EntryDraft,
  type PersonRead,
  type SkillLevel,
} from '~/domain/entry-draft'
import type { EntryRefusal, PersonProblem, RowProblem } from '~/domain/refusal/entry'
import type { Cell, Row } from '~/files/cell'
import { skillText } from '~/i18n/levels'
import { ok, refuse, type Result } from '~/kit/result'

/** 报名表的列, in the order of the template; those marked must stand in the head of the file. */
export const ENTRY_COLUMNS = [
  { key: 'name', head: '姓名', must: true, max: 50 },
  { key: 'idNumber', head: '证件号', must: true, max: 30 },
  { key: 'phone', head: '手机号', must: false, max: 20 },
  { key: 'org', head: '单位', must: true, max: 100 },
  { key: 'delegation', head: '代表队', must: true, max: 50 },
  { key: 'teamName', head: '队名', must: false, max: 50 },
  { key: 'skillLevel', head: '技能等级', must: false, max: 20 },
  { key: 'coach1', head: '教练1', must: false, max: 50 },
  { key: 'coach1Org', head: '教练1单位', must: false, max: 100 },
  { key: 'coach2', head: '教练2', must: false, max: 50 },
  { key: 'coach2Org', head: '教练2单位', must: false, max: 100 },
] as const

type Key = (typeof ENTRY_COLUMNS)[number]['key']
type Line = { readonly row: number } & Readonly<Record<Key, string>>
type Member = PersonRead & { readonly row: number }

const INVISIBLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u

function shown(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

function headOf(cell: Cell | undefined): string {
  return shown(cell)
    .normalize('NFKC')
    .replace(/[\s*]|\(.*\)/g, '')
}

function levelOf(text: string): SkillLevel | null {
  if (text === '') return 'none'
  return SKILL_LEVELS.find((level) => level === text || skillText.zh[level] === text) ?? null
}

/**
 * 报名表: reads the rows of a file (a head, then one person a line) into entries. A line with a team name joins the
 * lines of the same team; otherwise a line is an entry. Refuses a head without its columns, or gives every wrong cell
 * with its row, column and reason; nothing is read halfway.
 */
export function readEntryTable(
  rows: readonly Row[],
  { teamSize, today }: { readonly teamSize: number; readonly today: string },
): Result<EntryDraft[], EntryRefusal> {
  const headAt = rows.findIndex((row) => row.some((cell) => headOf(cell) === '姓名'))
  const heads = (rows[headAt] ?? []).map(headOf)
  const missing = ENTRY_COLUMNS.filter(({ head, must }) => must && !heads.includes(head)).map(
    ({ head }) => head,
  )
  if (missing.length > 0) return refuse({ code: 'entry-header-missing', columns: missing.join('、') })
  const problems: RowProblem[] = []
  const told = new Set<string>()
  const note = (row: number, column: string, code: PersonProblem, facts: RowProblem['facts'] = {}) => {
    // One cell is told once: what is wrong with it as a cell comes before what it would mean.
    const place = `${row}${column}`
    if (told.has(place)) return
    told.add(place)
    problems.push({ row, column, code, facts })
  }
  const teams = new Map<string, { first: Line; members: Member[] }>()
  for (const [at, row] of rows.entries()) {
    if (at <= headAt || row.every((cell) => shown(cell) === '')) continue
    const line = lineOf(at + 1, heads, row, note)
    const person = personOf(line, today, note)
    const key = teamSize > 1 ? `${line.delegation}\n${line.teamName}` : String(line.row)
    if (teamSize > 1 && line.teamName === '') note(line.row, '队名', 'missing')
    const team = teams.get(key) ?? { first: line, members: [] }
    teams.set(key, team)
    if (team.first.org !== line.org) note(line.row, '单位', 'team-delegation', { first: team.first.row })
    if (person) team.members.push({ ...person, row: line.row })
  }
  for (const { first, members } of teams.values()) {
    if (problems.length === 0 && members.length !== teamSize) {
      note(first.row, '队名', 'team-size', { given: members.length, needed: teamSize })
    }
  }
  if (problems.length > 0) return refuse({ code: 'entry-rows', problems })
  return ok([...teams.values()].map(draftOf))
}

type Note = (row: number, column: string, code: PersonProblem, facts?: RowProblem['facts']) => void

function lineOf(row: number, heads: readonly string[], cells: Row, note: Note): Line {
  const read = ENTRY_COLUMNS.map(({ key, head, must, max }) => {
    const cell = cells[heads.indexOf(head)]
    const text = shown(cell)
    // A spreadsheet keeps 15 digits of a number: the last three of an identity number are already lost.
    if (key === 'idNumber' && typeof cell === 'number') note(row, head, 'id-as-number')
    else if (must && text === '') note(row, head, 'missing')
    else if ([...text].length > max) note(row, head, 'too-long', { max })
    else if (INVISIBLE.test(text)) note(row, head, 'control-characters')
    return [key, text] as const
  })
  return { row, ...(Object.fromEntries(read) as Record<Key, string>) }
}

function personOf(line: Line, today: string, note: Note): PersonRead | null {
  const skillLevel = levelOf(line.skillLevel)
  if (skillLevel === null) note(line.row, '技能等级', 'level-unknown')
  const person = readPerson({ ...line, skillLevel: skillLevel ?? 'none' }, today)
  if (person.ok) return person.value
  const { field, code, facts } = person.refusal
  const column = ENTRY_COLUMNS.find(({ key }) => key === field)?.head ?? ''
  note(line.row, column, code, facts)
  return null
}

function draftOf({
  first,
  members,
}: {
  readonly first: Line
  readonly members: readonly Member[]
}): EntryDraft {
  const coaches = [
    { name: first.coach1, org: first.coach1Org },
    { name: first.coach2, org: first.coach2Org },
  ].filter(({ name }) => name !== '')
  return { teamName: first.teamName, delegation: first.delegation, org: first.org, members, coaches }
}
