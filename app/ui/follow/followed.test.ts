import { expect, test } from 'vitest'
import { followSearch, numbersIn, readFollowed, withFollowed, withoutFollowed } from './followed'

const one = { code: 'E07', event: '电工 职工组', number: '427' }
const other = { code: 'E08', event: '焊工 职工组', number: '427' }

test('what is remembered is read back; what is damaged counts as nothing', () => {
  expect(readFollowed(JSON.stringify([one, other]))).toEqual([one, other])
  expect(readFollowed(JSON.stringify([one, { code: 'E09' }, 7]))).toEqual([one])
  for (const damaged of [null, '', '{', '{"code":1}']) expect(readFollowed(damaged)).toEqual([])
})

test('the same number of two events is two; following again moves it to the front', () => {
  const list = withFollowed(withFollowed(withFollowed([], one), other), one)
  expect(list).toEqual([one, other])
  expect(withoutFollowed(list, one)).toEqual([other])
})

test('the list does not grow without end', () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ ...one, number: String(n) }))
  const list = many.reduce(withFollowed, [] as readonly (typeof one)[])
  expect(list).toHaveLength(24)
  expect(list[0]?.number).toBe('39')
})

test('an address names several numbers, each once', () => {
  expect(numbersIn('427, 316，427')).toEqual(['427', '316'])
  expect(numbersIn(null)).toEqual([])
  expect(followSearch(['427', 'A&1'])).toBe('?n=427,A%261')
  expect(followSearch([])).toBe('')
})
