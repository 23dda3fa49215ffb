import { expect, test } from 'vitest'
import { blindView, waitingView } from '~/ui/gallery/specimens'
import { pick } from './pick'

test('the lead is the first place and how far it is ahead', () => {
  expect(pick(blindView, 'lead', '')).toMatchObject({ rows: [{ number: '316' }], aheadHundredths: 35 })
})

test('shared first places are shown together, without a lead', () => {
  const [first, second, ...others] = blindView.rows
  if (!first || !second) throw new Error('the specimen has no rows')
  const tied = { ...second, rank: 1, totalHundredths: first.totalHundredths }
  const said = pick({ ...blindView, rows: [first, tied, ...others] }, 'lead', '')
  expect(said).toMatchObject({ rows: [{ number: '316' }, { number: '842' }], aheadHundredths: null })
})

test('five at most, and one number with what separates it from the first', () => {
  expect(pick(blindView, 'top5', '')).toMatchObject({ rows: { length: 5 } })
  expect(pick(blindView, 'entry', '427')).toMatchObject({ row: { rank: 6 }, behindHundredths: 280 })
})

test('nothing is laid over the picture when the board holds nothing of it', () => {
  expect(pick(waitingView, 'lead', '')).toBeNull()
  expect(pick(waitingView, 'top5', '')).toBeNull()
  expect(pick(blindView, 'entry', '999')).toBeNull()
})
