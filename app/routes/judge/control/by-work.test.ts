import { expect, test } from 'vitest'
import type { MatrixRow, ModuleMatrix } from '~/queries/control/room-view'
import { byWork, firstAtWork } from './by-work'

function row(seat: string, signed: number, { outlier = false, owed = true } = {}): MatrixRow {
  const cell = { sheetId: seat, judgeId: 'j', given: 0, hundredths: null, dropped: null, outlier }
  const counts = { signed, needed: 2, hundredths: null, medianHundredths: null }
  return { seatId: seat, seat, outcome: 'ok', owed, cells: [cell], ...counts }
}

function moduleOf(code: string, rows: readonly MatrixRow[]): ModuleMatrix {
  const counts = { maxHundredths: 100, of: 1, allowedHundredths: 10, signed: 0, sheets: 0 }
  return { code, name: code, drops: false, rows, ...counts }
}

test('missing first, then outliers, then complete, each by number', () => {
  const rows = [
    row('1', 2),
    row('2', 2, { outlier: true }),
    row('3', 0),
    row('4', 0, { owed: false }),
    row('5', 1),
  ]
  expect(byWork(rows).map(({ seat }) => seat)).toEqual(['3', '5', '2', '1', '4'])
})

test('the first module with a sheet owed is shown; when none is owed, the first', () => {
  const [full, owing] = [moduleOf('A', [row('1', 2)]), moduleOf('B', [row('1', 1)])]
  expect(firstAtWork([full, owing])).toBe('B')
  expect(firstAtWork([full])).toBe('A')
  expect(firstAtWork([])).toBeUndefined()
})
