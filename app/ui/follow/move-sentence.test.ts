import { expect, test } from 'vitest'
import { boardText } from '~/i18n/board'
import { textFor } from '~/i18n/define'
import { moveSentence } from './move-sentence'

const zh = textFor(boardText, 'zh')
const place = (
  rank: number | null,
  totalHundredths: number | null,
  ahead: [number, number] | null = null,
) => ({
  number: '427',
  rank,
  totalHundredths,
  ahead: ahead && { rank: ahead[0], byHundredths: ahead[1] },
})

test('a rise says from where to where and how much is missing to the next', () => {
  expect(moveSentence(place(6, 6350), place(4, 6395, [3, 35]), zh)).toBe(
    '427：第 6 → 第 4 名，距第 3 名 0.35',
  )
  expect(moveSentence(place(6, 6350), place(4, 6395, [3, 35]), textFor(boardText, 'en'))).toBe(
    '427: rank 6 → 4, 0.35 behind rank 3',
  )
})

test('a first rank, the lead, a new total and a lost rank have words of their own', () => {
  expect(moveSentence(place(null, null), place(1, 6395), zh)).toBe('427：目前第 1 名')
  expect(moveSentence(place(4, 6000), place(4, 6395, [3, 35]), zh)).toBe(
    '427：合计 63.95，第 4 名，距第 3 名 0.35',
  )
  expect(moveSentence(place(4, 6000), place(null, null), zh)).toBe('427：暂时没有名次')
})
