import type { ResultLine } from '~/data/event-results.server'
import type { SeatFacts } from '~/data/result-facts.server'
import { isOutlier } from '~/domain/tendency'
import type { PanelRule } from '~/domain/rulebook/marking-rule'
import type { MatrixCell, MatrixRow, ModuleMatrix } from './room-view'

type SheetRow = {
  readonly id: string
  readonly seatId: string
  readonly judgeId: string
  readonly status: string
  readonly totalHundredths: number | null
  readonly _count: { readonly marks: number }
}

type Head = {
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
  readonly of: number
  readonly rule: PanelRule
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** One module as a matrix of seats × judges; marks in hundredths, the outlier distance a tenth of the maximum. */
export function moduleMatrix(
  head: Head,
  seats: readonly SeatFacts[],
  judges: readonly { readonly id: string; readonly seatNo: number }[],
  sheets: readonly SheetRow[],
  lines: readonly ResultLine[],
): ModuleMatrix {
  const { rule, ...module } = head
  const allowedHundredths = Math.ceil(module.maxHundredths / 10)
  const rows = seats.map((seat): MatrixRow => {
    const own = sheets.filter((sheet) => sheet.seatId === seat.id)
    const marked = lines
      .find((line) => line.seatCode === seat.code)
      ?.modules.find(({ code }) => code === module.code)
    const totals = own.flatMap((sheet) => (sheet.totalHundredths === null ? [] : [sheet.totalHundredths]))
    const median = totals.length >= 3 ? medianOf(totals) : null
    const cells = judges.map((judge): MatrixCell | null => {
      const sheet = own.find(({ judgeId }) => judgeId === judge.id)
      if (!sheet) return null
      const hundredths = sheet.status === 'signed' ? sheet.totalHundredths : null
      return {
        sheetId: sheet.id,
        judgeId: judge.id,
        given: sheet._count.marks,
        hundredths,
        dropped: marked?.judges.find(({ seatNo }) => seatNo === judge.seatNo)?.dropped ?? null,
        outlier: hundredths !== null && isOutlier(hundredths, median, allowedHundredths),
      }
    })
    return {
      seatId: seat.id,
      seat: seat.code,
      outcome: seat.outcome,
      owed: seat.outcome === 'ok' || seat.outcome === 'dnf',
      cells,
      signed: own.filter((sheet) => sheet.status === 'signed').length,
      needed: own.length,
      hundredths: marked?.hundredths ?? null,
      medianHundredths: median,
    }
  })
  return {
    ...module,
    allowedHundredths,
    drops: rule.unit === 'sheet' && rule.dropFrom !== null && judges.length >= rule.dropFrom,
    signed: sheets.filter((sheet) => sheet.status === 'signed').length,
    sheets: sheets.length,
    rows,
  }
}

/** 未交裁判: who still owes a sheet. Everybody else signed the server's own totals of all his sheets. */
export function owingJudges(modules: readonly ModuleMatrix[]): ReadonlySet<string> {
  const cells = modules.flatMap(({ rows }) => rows.flatMap((row) => (row.owed ? row.cells : [])))
  return new Set(cells.flatMap((cell) => (cell?.hundredths === null ? [cell.judgeId] : [])))
}
