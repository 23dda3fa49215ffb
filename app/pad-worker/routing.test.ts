import { expect, test } from 'vitest'
import { copiesOf, partsTold, treatmentOf } from './routing'

test.each([
  ['GET', '/judge', true, 'page'],
  ['GET', '/judge.data', false, 'page'],
  ['GET', '/judge/sheets/cm1abc', true, 'page'],
  ['GET', '/judge/sheets/cm1abc.data', false, 'page'],
  ['GET', '/judge/sheets/cm1abc/sign', true, 'page'],
  ['GET', '/judge/sheets/cm1abc/sign.data', false, 'page'],
  ['GET', '/judge/sheets/cm1abc', false, 'leave'],
  ['GET', '/judge/control/E-1', true, 'other-page'],
  ['GET', '/judge/desk', true, 'other-page'],
  ['GET', '/judge/control/E-1.data', false, 'leave'],
  ['GET', '/watch/E-1', true, 'leave'],
  ['GET', '/organizer', true, 'leave'],
  ['GET', '/judgement', true, 'leave'],
  ['GET', '/__manifest', false, 'parts'],
  ['GET', '/assets/root-1.js', false, 'asset'],
  ['GET', '/api/v1/version', false, 'leave'],
  ['POST', '/judge/taps', false, 'leave'],
  ['POST', '/judge/bench', false, 'leave'],
  ['POST', '/judge/enter', true, 'forget'],
  ['POST', '/judge/enter.data', false, 'forget'],
  ['POST', '/sign-out', true, 'forget'],
  ['POST', '/sign-in', true, 'forget'],
  ['POST', '/judge/sheets/cm1abc/sign', true, 'leave'],
] as const)('%s %s, navigating %j, is treated as %s', (method, path, navigates, treatment) => {
  expect(treatmentOf({ method, path, navigates })).toBe(treatment)
})

test('a sheet is kept as a page and as data; other pages are not', () => {
  expect(copiesOf('/judge/sheets/x')).toEqual(['/judge/sheets/x', '/judge/sheets/x.data'])
  expect(copiesOf('/organizer')).toEqual([])
})

test('the parts told without a network are all that were told before, and those of the bench', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }]
  expect(partsTold([{ a }], { b })).toEqual({ a, b })
})
