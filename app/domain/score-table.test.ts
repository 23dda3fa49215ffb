import { describe, expect, test } from 'vitest'
import { PRESETS } from './preset'
import { partColumns, readScoreTable, SCORE_ROW_LIMIT, withOutcome } from './score-table'
import type { TableProblem } from './score-table/cell-reader'

const PARTS = PRESETS['city-30-70'].parts

function table(...rows: readonly string[]) {
  return rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }))
}

function read(...rows: readonly string[]) {
  return readScoreTable(PARTS, table(...rows))
}

function problems(...rows: readonly string[]): Pick<TableProblem, 'line' | 'column' | 'code'>[] {
  const answer = read(...rows)
  if (answer.ok) return []
  return answer.refusal.problems.map(({ line, column, code }) => ({ line, column, code }))
}

test('§2.5 a row is an entry with its marks in hundredths', () => {
  const row = 'A,82,86.5,170,dnf,红塔,1.5,2,职工组,30,F,senior,yes,no,2'
  const head =
    'entry,theory,practice,minutes,status,delegation,deduction,decision,group,age,sex,level,employed,dispatched,team_size'
  expect(read(head, row)).toEqual({
    ok: true,
    value: [
      {
        key: 'A',
        outcome: 'dnf',
        minutes: 170,
        decision: 2,
        deductionHundredths: 150,
        marks: { theory: { sum: 8200, count: 1 }, practice: { sum: 8650, count: 1 } },
        blanks: [],
        complete: true,
        delegation: '红塔',
        group: '职工组',
        age: 30,
        sex: 'F',
        level: 'senior',
        employed: true,
        dispatched: false,
        teamSize: 2,
      },
    ],
  })
})

test.each([
  ['ok', { theory: { sum: 100, count: 1 } }, false],
  ['', { theory: { sum: 100, count: 1 } }, false],
  ['dnf', { theory: { sum: 100, count: 1 }, practice: { sum: 0, count: 1 } }, true],
  ['absent', { theory: { sum: 100, count: 1 } }, false],
  ['dsq', { theory: { sum: 100, count: 1 } }, false],
  ['void', { theory: { sum: 100, count: 1 } }, false],
])('§1.2 blank is not zero: status %j', (status, marks, complete) => {
  const answer = read('entry,theory,practice,status', `A,1,,${status}`)
  expect(answer).toMatchObject({ ok: true, value: [{ blanks: ['practice'], complete }] })
  expect(answer.ok && answer.value[0]?.marks).toEqual(marks)
})

test('§2.5 an outcome taken back leaves the blanks it filled', () => {
  const marks = { theory: { sum: 100, count: 1 } }
  const filled = withOutcome('dnf', marks, ['practice'])
  expect(withOutcome('ok', filled.marks, filled.blanks)).toMatchObject({ marks, complete: false })
})

describe('§1.2 a table is refused cell by cell', () => {
  test.each([
    ['1.234', 'mark-unreadable'],
    ['1.', 'mark-unreadable'],
    ['.5', 'mark-unreadable'],
    ['1e1', 'mark-unreadable'],
    ['+1', 'mark-unreadable'],
    ['１', 'mark-unreadable'],
    ['0x1', 'mark-unreadable'],
    ['-0.01', 'mark-negative'],
    ['100.01', 'mark-too-high'],
  ])('§1.2 the mark %j: %s', (mark, code) => {
    expect(problems('entry,theory,practice', `A,${mark},1`)).toEqual([{ line: 2, column: 'theory', code }])
  })

  test.each([
    ['minutes', '-1'],
    ['minutes', '1.5'],
    ['decision', '0'],
    ['age', '151'],
    ['team_size', '21'],
    ['status', 'DSQ'],
    ['sex', 'f'],
    ['level', '高级工'],
    ['employed', '是'],
    ['dispatched', '1'],
  ])('§1.2 %s may not be %j', (column, value) => {
    expect(problems(`entry,theory,practice,${column}`, `A,1,1,${value}`)).toEqual([
      { line: 2, column, code: 'not-allowed' },
    ])
  })

  test('§1.2 every problem is told, the head first', () => {
    expect(problems('entry,theory,foo', 'A,x,1', ',1,1', 'A,1,1', 'B,1')).toEqual([
      { line: 1, column: 'foo', code: 'column-unknown' },
      { line: 1, column: 'practice', code: 'column-missing' },
      { line: 2, column: 'theory', code: 'mark-unreadable' },
      { line: 3, column: 'entry', code: 'entry-empty' },
      { line: 4, column: 'entry', code: 'entry-twice' },
      { line: 5, column: null, code: 'cell-count' },
    ])
  })
})

test('§2.5 rules without parts take every other column as one', () => {
  const rows = table('entry,A,minutes,B', '1,10,5,20.5')
  expect(readScoreTable([], rows)).toMatchObject({
    ok: true,
    value: [{ marks: { A: { sum: 1000 }, B: { sum: 2050 } }, minutes: 5 }],
  })
  expect(partColumns(['entry', ' A', 'minutes', 'B'])).toEqual(['A', 'B'])
  expect(readScoreTable([], table('entry,minutes', '1,2')).ok).toBe(false)
})

test('a part named as a column of the table itself is refused', () => {
  const [first] = PARTS
  expect(readScoreTable([{ ...first!, id: 'minutes' }], table('entry,minutes', 'A,1')).ok).toBe(false)
})

test('a table ends at 100,000 rows, blank ones at the end left out', () => {
  const rows = Array.from({ length: SCORE_ROW_LIMIT + 2 }, (_, at) => ({
    line: at + 1,
    cells: [`E${at}`, '1', '1'],
  }))
  const head = { line: 1, cells: ['entry', 'theory', 'practice'] }
  const answer = readScoreTable(PARTS, [head, ...rows.slice(1)])
  expect(answer).toMatchObject({ ok: false, refusal: { problems: [{ code: 'too-many-rows' }] } })
  const blank = { line: 3, cells: [' '] }
  expect(readScoreTable(PARTS, [head, rows[1]!, blank, blank]).ok).toBe(true)
})
