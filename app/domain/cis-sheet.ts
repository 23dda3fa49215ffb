import { ok, refuse, type Result } from '../kit/result'
import { plainDecimal } from './cis-number'
import { parseHundredths } from './exact'
import type { Aspect } from './aspect'
import { moduleSum, type Criterion, type Module, type Scheme, type SchemeSection } from './scheme'

export type CisCell = string | number | null
export type CisRows = readonly (readonly CisCell[])[]

/** What a row of the sheet can get wrong; the sentences are exhaustive over this list. */
type CisProblemCode =
  | 'cis-no-criteria'
  | 'cis-no-aspects'
  | 'cis-criterion-unknown'
  | 'cis-code-twice'
  | 'cis-aspect-outside'
  | 'cis-type-unknown'
  | 'cis-title-missing'
  | 'cis-mark-unreadable'
  | 'cis-score-unknown'
  | 'cis-descriptor-orphan'
  | 'cis-criterion-sum'

export interface CisProblem {
  readonly row: number
  readonly column: string
  readonly code: CisProblemCode
  readonly facts: Readonly<Record<string, string | number>>
}

export interface CisScheme {
  readonly title: string
  readonly scheme: Scheme
  readonly sections: readonly SchemeSection[]
}

type Part = 'top' | 'sections' | 'criteria' | 'aspects'

interface Reading {
  part: Part
  title: string
  readonly sections: SchemeSection[]
  readonly modules: Map<string, Module & { readonly declaredAt: number; readonly declared: number | null }>
  criterion: Criterion | null
  aspect: Aspect | null
  readonly problems: CisProblem[]
}

const COLUMNS = 'ABCDEFGHIJKLMN'

function textOf(cell: CisCell | undefined): string {
  return typeof cell === 'number' ? plainDecimal(cell) : (cell ?? '').trim()
}

function cellsOf(row: readonly CisCell[]): Record<string, string> {
  return Object.fromEntries([...COLUMNS].map((column, place) => [column, textOf(row[place])]))
}

function markOf(text: string): number | null {
  const mark = parseHundredths(text.replace(/^(\d+),(\d{1,2})$/, '$1.$2'))
  return mark === null || mark < 0 ? null : mark
}

function heading(text: string): Part | null {
  const plain = text.replace(/\s+/g, ' ').toLowerCase()
  if (plain === 'worldskills occupational standards') return 'sections'
  if (plain === 'criteria') return 'criteria'
  return plain === 'sub criterion id' ? 'aspects' : null
}

type Row = {
  readonly at: number
  readonly cell: Record<string, string>
  readonly text: (column: string) => string
}

function rowOf(row: readonly CisCell[], place: number): Row {
  const cell = cellsOf(row)
  return { at: place + 1, cell, text: (column) => cell[column] ?? '' }
}

function complain(
  reading: Reading,
  row: number,
  column: string,
  code: CisProblem['code'],
  facts: CisProblem['facts'] = {},
): void {
  reading.problems.push({ row, column, code, facts })
}

function readMark(reading: Reading, row: Row, column: string): number {
  const mark = markOf(row.text(column))
  if (mark === null) complain(reading, row.at, column, 'cis-mark-unreadable', { text: row.text(column) })
  return mark ?? 0
}

function readSection(reading: Reading, row: Row): void {
  if (Object.values(row.cell).includes('Total Variation')) {
    reading.part = 'top'
  } else if (row.text('A') !== '' && row.text('A').toLowerCase() !== 'section') {
    const declaredHundredths = readMark(reading, row, 'I')
    reading.sections.push({ code: row.text('A'), name: row.text('B'), declaredHundredths })
  }
}

function readModule(reading: Reading, row: Row): void {
  const code = row.text('A').toUpperCase()
  if (code === '' || code === 'ID') return
  if (reading.modules.has(code)) return complain(reading, row.at, 'A', 'cis-code-twice', { code })
  const declared = row.text('K') === '' ? null : readMark(reading, row, 'K')
  const module = { code, name: row.text('B'), maxHundredths: declared ?? 0, criteria: [] }
  reading.modules.set(code, { ...module, declaredAt: row.at, declared })
}

function readCriterion(reading: Reading, row: Row): void {
  const code = row.text('A').toUpperCase()
  const letter = /^[A-Z]+/.exec(code)?.[0] ?? ''
  const module = reading.modules.get(letter)
  const known = [...reading.modules.values()].some((each) => each.criteria.some((one) => one.code === code))
  reading.criterion = { code, name: row.text('B'), day: row.text('C'), aspects: [] }
  reading.aspect = null
  if (known) return complain(reading, row.at, 'A', 'cis-code-twice', { code })
  if (!module) return complain(reading, row.at, 'A', 'cis-criterion-unknown', { code })
  module.criteria.push(reading.criterion)
}

function readAspect(reading: Reading, row: Row): void {
  const { criterion } = reading
  const type = row.text('D').toUpperCase()
  const title = row.text('E')
  reading.aspect = null
  if (!criterion) return complain(reading, row.at, 'D', 'cis-aspect-outside')
  if (type !== 'M' && type !== 'J') return complain(reading, row.at, 'D', 'cis-type-unknown', { text: type })
  if (title === '') complain(reading, row.at, 'E', 'cis-title-missing')
  reading.aspect = {
    code: `${criterion.code}.${String(criterion.aspects.length + 1).padStart(2, '0')}`,
    kind: type === 'M' ? 'measurement' : 'judgement',
    title,
    detail: [row.text('G'), row.text('H')].filter((text) => text !== '').join('\n'),
    section: row.text('I'),
    spec: type === 'M' ? { kind: 'binary' } : { kind: 'judgement', descriptors: ['', '', '', ''] },
    maxHundredths: readMark(reading, row, 'K'),
  }
  criterion.aspects.push(reading.aspect)
}

function readDescriptor(reading: Reading, row: Row): void {
  const spec = reading.aspect?.spec
  const score = ['0', '1', '2', '3'].indexOf(row.text('F'))
  if (spec?.kind !== 'judgement') return complain(reading, row.at, 'F', 'cis-descriptor-orphan')
  if (score < 0) return complain(reading, row.at, 'F', 'cis-score-unknown', { text: row.text('F') })
  spec.descriptors[score] = row.text('G')
}

function readRow(reading: Reading, row: Row): void {
  const part = heading(row.text('A'))
  if (part) {
    reading.part = part
    return
  }
  if (reading.part === 'top') {
    if (reading.title === '') reading.title = row.text('A')
    return
  }
  if (reading.part === 'sections') return readSection(reading, row)
  if (reading.part === 'criteria') return readModule(reading, row)
  // One row may hold both: a sub-criterion and its first aspect.
  if (row.text('A') !== '') readCriterion(reading, row)
  if (row.text('D') !== '') return readAspect(reading, row)
  if (row.text('A') !== '') return
  if (row.text('F') !== '') return readDescriptor(reading, row)
  if (row.text('E') !== '') complain(reading, row.at, 'D', 'cis-type-unknown', { text: '' })
}

/** The modules read; a module without declared marks is worth the sum of its aspects. */
function finish(reading: Reading): Module[] {
  if (reading.modules.size === 0) complain(reading, 1, 'A', 'cis-no-criteria')
  const modules = [...reading.modules.values()].map(({ code, name, criteria, declared }) => {
    const maxHundredths = declared ?? moduleSum({ criteria })
    return { code, name, maxHundredths, criteria }
  })
  if (
    modules.length > 0 &&
    modules.every((module) => module.criteria.every((each) => each.aspects.length === 0))
  ) {
    complain(reading, 1, 'A', 'cis-no-aspects')
  }
  return modules
}

function checkSums(reading: Reading): void {
  for (const { declaredAt, declared, ...module } of reading.modules.values()) {
    const aspectsHundredths = moduleSum(module)
    if (declared === null || declared === aspectsHundredths) continue
    const facts = { criterion: module.code, declaredHundredths: declared, aspectsHundredths }
    complain(reading, declaredAt, 'K', 'cis-criterion-sum', facts)
  }
}

/** Every problem of a sheet, each at its row (from 1) and column. */
export type CisRefusal = { readonly code: 'cis-rows'; readonly problems: readonly CisProblem[] }

function readRows(rows: CisRows, check: (reading: Reading) => void): Result<CisScheme, CisRefusal> {
  const reading: Reading = {
    part: 'top',
    title: '',
    sections: [],
    modules: new Map(),
    criterion: null,
    aspect: null,
    problems: [],
  }
  rows.forEach((row, place) => readRow(reading, rowOf(row, place)))
  check(reading)
  const modules = finish(reading)
  if (reading.problems.length > 0) return refuse({ code: 'cis-rows', problems: reading.problems })
  return ok({ title: reading.title, scheme: { modules }, sections: reading.sections })
}

/**
 * 读 CIS 导入表: a scheme from the rows of the "CIS Marking Scheme Import" sheet (rule 1.1), columns A to N; the order of
 * rows carries the hierarchy. CIS criterion → module, sub-criterion → criterion; M is binary, J a judgement with its
 * four descriptors; marks in hundredths. Refuses with every problem, each at its row (from 1) and column, a criterion
 * that declares another sum than its aspects' among them. Whether the total is 100.00 is lintScheme's to say.
 */
export function readCisSheet(rows: CisRows): Result<CisScheme, CisRefusal> {
  return readRows(rows, checkSums)
}

/**
 * 宽读 CIS 导入表: as readCisSheet, but a criterion whose declared marks (column K) differ from the sum of its aspects is
 * read as declared, so that lintScheme tells the difference ('module-sum') beside everything else it finds (rule 1.1).
 * Refuses what cannot be read, at its row and column.
 */
export function readCisLoosely(rows: CisRows): Result<CisScheme, CisRefusal> {
  return readRows(rows, () => undefined)
}
