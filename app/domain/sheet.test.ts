import { expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import type { AspectSpec } from './scheme'
import {
  AnswerSchema,
  markFor,
  placeMark,
  sheetDigest,
  sheetTotal,
  type Answer,
  type Markable,
} from './sheet'

const binary: Markable = { spec: { kind: 'binary' }, maxHundredths: 100 }
const points: Markable = { spec: { kind: 'points', stepHundredths: 5 }, maxHundredths: 200 }
const faults: Markable = { spec: { kind: 'deduction', perFaultHundredths: 50 }, maxHundredths: 150 }
const turned: AspectSpec = {
  kind: 'tolerance',
  nominalThousandths: 20_000,
  bands: [
    { withinThousandths: 100, hundredths: 50 },
    { withinThousandths: 50, hundredths: 100 },
  ],
}

test.each([
  [binary, { kind: 'yes-no', yes: true }, 100],
  [binary, { kind: 'yes-no', yes: false }, 0],
  [points, { kind: 'points', hundredths: 0 }, 0],
  [points, { kind: 'points', hundredths: 125 }, 125],
  [points, { kind: 'points', hundredths: 200 }, 200],
  [faults, { kind: 'faults', count: 0 }, 150],
  [faults, { kind: 'faults', count: 1 }, 100],
  [faults, { kind: 'faults', count: 3 }, 0],
  [faults, { kind: 'faults', count: 4 }, 0],
] as [Markable, Answer, number][])('§1.2 %j answered %j gives %i', (aspect, answer, expected) => {
  expect(markFor(aspect, answer)).toEqual(ok(expected))
})

test.each([
  [20_050, 100],
  [20_060, 50],
  [20_100, 50],
  [20_110, 0],
  [19_950, 100],
  [19_890, 0],
])('§1.2 Ø20 measured %i thousandths gives %i', (thousandths, expected) => {
  expect(markFor({ spec: turned, maxHundredths: 100 }, { kind: 'value', thousandths })).toEqual(ok(expected))
})

test.each([
  [0, 200, 0],
  [1, 200, 67],
  [2, 200, 133],
  [3, 200, 200],
  [1, 50, 17],
  [2, 50, 33],
] as const)('§1.3 a judgement of %i on a maximum of %i gives %i', (score, maxHundredths, expected) => {
  const spec: AspectSpec = { kind: 'judgement', descriptors: ['', '', '', ''] }
  expect(markFor({ spec, maxHundredths }, { kind: 'judgement', score })).toEqual(ok(expected))
})

test('§1.2 a mark above the maximum is refused, never clamped', () => {
  const refused = refuse({ code: 'above-maximum', maximumHundredths: 200 })
  expect(markFor(points, { kind: 'points', hundredths: 201 })).toEqual(refused)
})

test('§1.2 a mark below zero is refused', () => {
  expect(markFor(points, { kind: 'points', hundredths: -1 })).toEqual(refuse({ code: 'below-zero' }))
  expect(markFor(faults, { kind: 'faults', count: -1 })).toEqual(refuse({ code: 'below-zero' }))
})

test('§1.2 a mark off the written step is refused', () => {
  expect(markFor(points, { kind: 'points', hundredths: 122 })).toEqual(
    refuse({ code: 'off-step', stepHundredths: 5 }),
  )
})

test('an answer of another kind is refused', () => {
  const refused = refuse({ code: 'wrong-answer-kind', given: 'faults', needed: 'yes-no' })
  expect(markFor(binary, { kind: 'faults', count: 0 })).toEqual(refused)
})

test.each([
  { kind: 'judgement', score: 4 },
  { kind: 'judgement', score: -1 },
  { kind: 'judgement', score: 1.5 },
])('§1.3 %j is no answer at all', (answer) => {
  expect(AnswerSchema.safeParse(answer).success).toBe(false)
})

test('§1.4 a signed sheet refuses a late mark', () => {
  expect(placeMark({ status: 'signed' }, binary, { kind: 'yes-no', yes: true })).toEqual(
    refuse({ code: 'sheet-signed' }),
  )
  expect(placeMark({ status: 'open' }, binary, { kind: 'yes-no', yes: true })).toEqual(ok(100))
})

test('§1.2 blank is not zero: a blank aspect is missing, a zero is marked', () => {
  const marks = [
    { aspectId: 'a', hundredths: 0 },
    { aspectId: 'c', hundredths: 75 },
    { aspectId: 'elsewhere', hundredths: 500 },
  ]
  expect(sheetTotal(['a', 'b', 'c'], marks)).toEqual({ missing: ['b'], totalHundredths: 75 })
})

test('§1.4 a signature binds every mark, not the order they are listed in', () => {
  const answer: Answer = { kind: 'yes-no', yes: true }
  const one = { aspectId: 'a', hundredths: 100, answer }
  const two = { aspectId: 'b', hundredths: 50, answer }
  const facts = {
    sheetId: 's',
    seat: '07',
    module: 'A',
    judgeId: 'j',
    marks: [one, two],
    totalHundredths: 150,
  }
  expect(sheetDigest({ ...facts, marks: [two, one] })).toBe(sheetDigest(facts))
  expect(sheetDigest({ ...facts, marks: [one, { ...two, hundredths: 51 }] })).not.toBe(sheetDigest(facts))
})
