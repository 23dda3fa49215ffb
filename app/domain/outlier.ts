import { divideUp } from './exact'

/** One signed sheet of a seat's panel; the total in hundredths. */
export interface OutlierSheet {
  readonly judgeId: string
  readonly totalHundredths: number
}

export interface Outliers {
  /** the middle total, the lower of two middle ones; null below three sheets */
  readonly medianHundredths: number | null
  /** how far a total may lie from it */
  readonly allowedHundredths: number
  /** who lies farther, and by how much: below 0 is severe, above lenient */
  readonly far: readonly { readonly judgeId: string; readonly offHundredths: number }[]
}

// A middle of two totals says nothing about which of them is far.
const FEWEST = 3

/**
 * 离群: the signed sheets of one seat and module that lie more than a tenth of the module's maximum from the panel's
 * median, in hundredths, in the order given (feature 68). Below three sheets there is no median and nobody is far.
 */
export function outliersOf(maxHundredths: number, sheets: readonly OutlierSheet[]): Outliers {
  const allowedHundredths = divideUp(maxHundredths, 10)
  if (sheets.length < FEWEST) return { medianHundredths: null, allowedHundredths, far: [] }
  const sorted = sheets.map((sheet) => sheet.totalHundredths).sort((a, b) => a - b)
  const median = sorted[(sorted.length - 1) >> 1] ?? 0
  const far = sheets.flatMap(({ judgeId, totalHundredths }) => {
    const offHundredths = totalHundredths - median
    return Math.abs(offHundredths) > allowedHundredths ? [{ judgeId, offHundredths }] : []
  })
  return { medianHundredths: median, allowedHundredths, far }
}
