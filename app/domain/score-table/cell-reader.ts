import { parseHundredths, showHundredths } from '../exact'

type TableProblemCode =
  | 'table-empty'
  | 'too-many-rows'
  | 'column-missing'
  | 'column-unknown'
  | 'column-twice'
  | 'column-unnamed'
  | 'cell-count'
  | 'entry-empty'
  | 'entry-unreadable'
  | 'entry-twice'
  | 'mark-unreadable'
  | 'mark-negative'
  | 'mark-too-high'
  | 'sum-too-high'
  | 'not-allowed'

/** What is wrong in one cell, or in a whole row when the column is null. */
export interface TableProblem {
  readonly line: number
  readonly column: string | null
  readonly code: TableProblemCode
  readonly found: string
  readonly allowed: string
}

export type Tell = (code: TableProblemCode, column: string | null, found: string, allowed: string) => void

const DECIMAL = /^[0-9]{1,7}(?:\.[0-9]{1,2})?$/

function readMark(text: string, most: number, tell: (code: TableProblemCode) => void): number | null {
  if (text === '') return null
  const value = DECIMAL.test(text) ? parseHundredths(text) : null
  if (value === null) {
    tell(/^-[0-9]+(?:\.[0-9]{1,2})?$/.test(text) ? 'mark-negative' : 'mark-unreadable')
    return null
  }
  if (value <= most) return value
  tell('mark-too-high')
  return null
}

/** One row under its head, asked cell by cell, so that every cell that is wrong is told. */
export function rowReader(cells: ReadonlyMap<string, string>, tell: Tell) {
  const cell = (name: string) => cells.get(name) ?? ''
  return {
    cell,
    mark(name: string, most: number): number | null {
      const text = cell(name)
      return readMark(text, most, (code) => tell(code, name, text, `0.00–${showHundredths(most)}`))
    },
    whole(name: string, least: number, most: number): number | null {
      const text = cell(name)
      if (text === '') return null
      const value = /^[0-9]{1,7}$/.test(text) ? Number(text) : -1
      if (value >= least && value <= most) return value
      tell('not-allowed', name, text, `${least}–${most}`)
      return null
    },
    among<T extends string>(name: string, allowed: readonly T[]): T | null {
      const text = cell(name)
      if (text === '') return null
      const value = allowed.find((one) => one === text)
      if (value === undefined) tell('not-allowed', name, text, allowed.join(' | '))
      return value ?? null
    },
  }
}

export type RowReader = ReturnType<typeof rowReader>
