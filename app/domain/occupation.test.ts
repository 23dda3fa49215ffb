import { expect, test } from 'vitest'
import { ok } from '../kit/result'
import { readOccupation } from './occupation'

test.each([
  [1999, '6-04-02-05', '焊工'],
  [2015, '6-18-02-04', '焊工'],
  [2022, '4-03-02-01', '中式烹调师'],
])('§5 in the edition of %i %s %s is an occupation', (edition, code, name) => {
  expect(readOccupation({ edition, code: ` ${code} `, name: ` ${name}` })).toEqual(
    ok({ edition, code, name }),
  )
})

test.each([
  [1999, '6-4-2-5', '焊工', { code: 'occupation-code', found: '6-4-2-5' }],
  [1999, '6-04-02', '焊工', { code: 'occupation-code', found: '6-04-02' }],
  [1999, '6040205', '焊工', { code: 'occupation-code', found: '6040205' }],
  [1999, '9-04-02-05', '焊工', { code: 'occupation-code', found: '9-04-02-05' }],
  [1999, '0-04-02-05', '焊工', { code: 'occupation-code', found: '0-04-02-05' }],
  [1999, '６-04-02-05', '焊工', { code: 'occupation-code', found: '６-04-02-05' }],
  [1999, '6－04－02－05', '焊工', { code: 'occupation-code', found: '6－04－02－05' }],
  [2000, '6-04-02-05', '焊工', { code: 'occupation-edition', found: 2000 }],
  [1999, '6-04-02-05', ' ', { code: 'occupation-name' }],
])('§5 %i %s "%s" is refused: %j', (edition, code, name, refusal) => {
  expect(readOccupation({ edition, code, name })).toEqual({ ok: false, refusal })
})
