import { expect, test } from 'vitest'
import { outliersOf } from './outlier'

function sheets(totals: readonly number[]) {
  return totals.map((totalHundredths, at) => ({ judgeId: `j${at + 1}`, totalHundredths }))
}

const ROWS: readonly [
  max: number,
  totals: readonly number[],
  median: number | null,
  allowed: number,
  far: readonly (readonly [string, number])[],
][] = [
  [2000, [1749, 1716, 1482, 1766, 1699], 1716, 200, [['j3', -234]]],
  [2000, [1700, 1900, 1700], 1700, 200, []],
  [2000, [1700, 1901, 1700], 1700, 200, [['j2', 201]]],
  [2000, [1500, 1700, 1900, 1901], 1700, 200, [['j4', 201]]],
  [2000, [100, 1900], null, 200, []],
  [2000, [], null, 200, []],
  [1005, [500, 601, 500], 500, 101, []],
  [1005, [500, 602, 500], 500, 101, [['j2', 102]]],
  [
    3000,
    [0, 1500, 3000],
    1500,
    300,
    [
      ['j1', -1500],
      ['j3', 1500],
    ],
  ],
]

test.each(ROWS)(
  'feature 68: of %i the totals %j have the median %j, %i allowed, far %j',
  (max, totals, median, allowed, far) => {
    expect(outliersOf(max, sheets(totals))).toEqual({
      medianHundredths: median,
      allowedHundredths: allowed,
      far: far.map(([judgeId, offHundredths]) => ({ judgeId, offHundredths })),
    })
  },
)
