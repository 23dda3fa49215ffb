import { expect, test } from 'vitest'
import { z } from 'zod'
import { ok } from '../kit/result'
import {
  asciiDigits,
  choice,
  dateTimeField,
  fenField,
  hundredthsField,
  intField,
  leftOut,
  loginField,
  longText,
  optionalText,
  passwordField,
  pinField,
  text,
  tickField,
} from './fields'
import { parseForm, readForm } from './form.server'

function form(...pairs: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}

function tried(field: z.ZodType, value: string) {
  const result = parseForm(form(['f', value]), z.object({ f: field }))
  return result.ok ? result.value.f : result.refusal.fields['f']
}

test.each([
  ['text', text(3), ' 李岚 ', '李岚'],
  ['text', text(2), '𠮷野', '𠮷野'],
  ['HTML is text', text(40), '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['text', text(3), '一二三四', { code: 'too-long', max: 3 }],
  ['text', text(9), '   ', { code: 'missing' }],
  ['text', text(9), 'a\u0000b', { code: 'control-characters' }],
  ['text', text(9), 'a\u202Eb', { code: 'control-characters' }],
  ['text', text(9), 'a\nb', { code: 'control-characters' }],
  ['lines', longText(9), 'a\r\nb', 'a\nb'],
  ['optional', optionalText(9), '', ''],
  ['points', hundredthsField(), '9.25', 925],
  ['points', hundredthsField(), '9.2', 920],
  ['points', hundredthsField(-500), '-0.50', -50],
  ['points', hundredthsField(), '９.25', { code: 'full-width' }],
  ['points', hundredthsField(), '9.255', { code: 'too-many-decimals', decimals: 2 }],
  ['points', hundredthsField(0, 1000), '10.01', { code: 'too-large', max: '10.00' }],
  ['points', hundredthsField(), '1e3', { code: 'not-a-number' }],
  ['money', fenField(), '3333.34', 333334],
  ['whole', intField(1, 9), '9', 9],
  ['whole', intField(1, 9), '0', { code: 'too-small', min: '1' }],
  ['whole', intField(1, 9), '1.5', { code: 'not-a-whole-number' }],
  ['choice', choice(['zh', 'en']), 'fr', { code: 'not-offered' }],
  ['time', dateTimeField, '2026-11-23T14:05', new Date('2026-11-23T06:05:00.000Z')],
  ['time', dateTimeField, '2026-02-30T14:05', { code: 'not-a-time' }],
  ['login', loginField, 'Shi.Yun', 'shi.yun'],
  ['login', loginField, 'ｓｈｉ', { code: 'full-width' }],
  ['login', loginField, '-x', { code: 'login-characters' }],
  ['password', passwordField(10), 'short', { code: 'too-short', min: 10 }],
  ['PIN', pinField, '１２３４５６', '123456'],
  ['PIN', pinField, '12345', { code: 'pin-shape' }],
  ['phone', text(20).transform(asciiDigits), '１３８', '138'],
  ['left out', leftOut(loginField), ' ', null],
  ['box', tickField, 'on', true],
] as const)('%s: %#', (_name, field, value, expected) => {
  expect(tried(field, value)).toEqual(expected)
})

test('a name sent twice is a list only where the schema says so', () => {
  const twice = form(['a', '1'], ['a', '2'])
  expect(parseForm(twice, z.object({ a: z.array(z.string()) }))).toEqual(ok({ a: ['1', '2'] }))
  expect(parseForm(twice, z.object({ a: text(9) }))).toMatchObject({
    refusal: { fields: { a: { code: 'repeated' } } },
  })
})

test('fields that are not there are missing, a list is empty', () => {
  const schema = z.object({ a: text(9), b: z.array(z.string()), c: tickField })
  expect(parseForm(form(), schema)).toMatchObject({ refusal: { fields: { a: { code: 'missing' } } } })
  expect(parseForm(form(['a', 'x']), schema)).toEqual(ok({ a: 'x', b: [], c: false }))
})

test('intents each have their own fields', () => {
  const schema = z.discriminatedUnion('intent', [
    z.object({ intent: z.literal('one'), ids: z.array(z.string()) }),
    z.object({ intent: z.literal('two'), name: text(9) }),
  ])
  expect(parseForm(form(['intent', 'one'], ['ids', 'x']), schema)).toEqual(ok({ intent: 'one', ids: ['x'] }))
  expect(parseForm(form(['intent', 'three']), schema)).toMatchObject({
    refusal: { fields: { intent: { code: 'not-offered' } } },
  })
})

test('a body that is no form is refused, not thrown', async () => {
  const request = new Request('http://season.test/', {
    method: 'POST',
    body: '{"a":1}',
    headers: { 'content-type': 'application/json' },
  })
  expect(await readForm(request, z.object({ a: text(9) }))).toEqual({
    ok: false,
    refusal: { code: 'bad-form', fields: {} },
  })
})
