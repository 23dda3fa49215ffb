import { expect, test } from 'vitest'
import { parseForm } from '../../../app/http/form.server'
import { MarkForm } from '../../../app/routes/judge/sheet/mark-form'
import { plainAnswer, PlainForm } from '../../../app/routes/judge/sheet/plain-form'

const good = {
  entryId: '7f0c1c52-3f0e-4a53-9b7e-0d2f6a1c9e11',
  aspectId: 'aspect-1',
  answer: '{"kind":"points","hundredths":925}',
  revision: '0',
}

function read(changed: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...good, ...changed })) form.set(name, value)
  return parseForm(form, MarkForm)
}

test('a tap is read with its answer', () => {
  expect(read({})).toMatchObject({
    ok: true,
    value: { answer: { kind: 'points', hundredths: 925 }, revision: 0 },
  })
})

test.each([
  ['an answer that is no JSON', { answer: '9.25' }, 'answer'],
  ['an answer of an unknown kind', { answer: '{"kind":"stars","count":5}' }, 'answer.kind'],
  ['a judgement above 3', { answer: '{"kind":"judgement","score":4}' }, 'answer.score'],
  ['a judgement of one and a half', { answer: '{"kind":"judgement","score":1.5}' }, 'answer.score'],
  ['a mark as text', { answer: '{"kind":"points","hundredths":"925"}' }, 'answer.hundredths'],
  ['a mark beside whole hundredths', { answer: '{"kind":"points","hundredths":92.5}' }, 'answer.hundredths'],
  ['full-width digits', { revision: '１' }, 'revision'],
  ['a tap without a real number', { entryId: 'tap-1' }, 'entryId'],
  ['a negative revision', { revision: '-1' }, 'revision'],
] as const)('%s is refused at the door', (_, changed, field) => {
  const result = read(changed)
  expect(result.ok ? [] : Object.keys(result.refusal.fields)).toEqual([field])
})

test('a plain form types 9.25 and 381.5; full-width digits are refused', () => {
  const plain = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ intent: 'mark', aspectId: 'a', revision: '0', ...fields })) {
      form.set(name, value)
    }
    const read = parseForm(form, PlainForm)
    return read.ok ? plainAnswer(read.value) : read.refusal.code
  }
  expect(plain({ points: '9.25' })).toEqual({ kind: 'points', hundredths: 925 })
  expect(plain({ value: '381.5' })).toEqual({ kind: 'value', thousandths: 381500 })
  expect(plain({ faults: '2' })).toEqual({ kind: 'faults', count: 2 })
  expect(plain({ points: '９.25' })).toBe('bad-form')
  expect(plain({})).toBeNull()
})
