import { expect, test } from 'vitest'
import { blockersOf } from './blockers'
import { owingJudges } from './matrix'
import type { MatrixCell, ModuleMatrix } from './room-view'

function cell(judgeId: string, hundredths: number | null): MatrixCell {
  return { sheetId: `${judgeId}-1`, judgeId, given: 4, hundredths, dropped: null, outlier: false }
}

function moduleOf(cells: readonly MatrixCell[], owed = true): ModuleMatrix {
  const signed = cells.filter(({ hundredths }) => hundredths !== null).length
  const row = { seatId: 's1', seat: '01', outcome: owed ? 'ok' : 'dns', owed, cells, signed }
  const rows = [{ ...row, needed: cells.length, hundredths: null, medianHundredths: null }]
  const counts = { signed, sheets: cells.length, of: 1, maxHundredths: 10_000, allowedHundredths: 1000 }
  return { code: 'A', name: 'A', drops: false, rows, ...counts }
}

const told = (unsent: number) => ({ tablets: [{ seatNo: 1, unsent }], reopenings: [] })

test('nothing blocks when every sheet is signed and nothing is unsent', () => {
  expect(blockersOf('marking', [moduleOf([cell('j1', 900)])], [], told(0))).toEqual([])
})

test('who owes a sheet: not he who signed them all, nor he whose contestant did not start', () => {
  expect([...owingJudges([moduleOf([cell('j1', 900), cell('j2', null)])])]).toEqual(['j2'])
  expect([...owingJudges([moduleOf([cell('j1', null)], false)])]).toEqual([])
})

test('a judge who still owes a sheet and has unsent taps is named with both', () => {
  const kinds = blockersOf('marking', [moduleOf([cell('j1', null)])], [], told(2)).map(({ kind }) => kind)
  expect(kinds).toEqual(['missing', 'unsent'])
})

test('a seat that did not start owes nothing', () => {
  expect(blockersOf('marking', [moduleOf([cell('j1', null)], false)], [], told(0))).toEqual([])
})

test('before the marking only the stage is said', () => {
  expect(blockersOf('draw', [moduleOf([cell('j1', null)])], [], told(1))).toEqual([
    { kind: 'stage', stage: 'draw' },
  ])
})

test('a tie blocks only when the last sheet is in; a reopening asked for always', () => {
  const tie = { code: 'result-tie-undecided' as const, rank: 1, seats: ['01', '02'] }
  const asked = { tablets: [], reopenings: [{ seat: '01', judge: 1 }] }
  const kinds = (hundredths: number | null) =>
    blockersOf('marking', [moduleOf([cell('j1', hundredths)])], [tie], asked).map(({ kind }) => kind)
  expect(kinds(null)).toEqual(['missing', 'reopening'])
  expect(kinds(900)).toEqual(['tie', 'reopening'])
})
