import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import type { AspectSpec } from './aspect'
import { AnswerSchema, type Answer } from './answer'
import { faultsAnswer, markFor, placeMark, sheetDigest, sheetTotal, type Markable } from './sheet'

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

const RULES = [
  { no: 'S1', text: '未戴护目镜', perFaultHundredths: 50 },
  { no: 'S3', text: '工具混放', perFaultHundredths: 20 },
  { no: 'S9', text: '带电作业', perFaultHundredths: 150 },
]
const ruled: Markable = {
  spec: { kind: 'deduction', perFaultHundredths: 50, rules: RULES },
  maxHundredths: 150,
}

test.each([
  [[], 150],
  [['S1'], 100],
  [['S3', 'S3', 'S1'], 60],
  [['S9'], 0],
  [['S1', 'S9', 'S3'], 0],
])('§1.2 faults against the rules %j leave %i of 150', (rules, expected) => {
  expect(markFor(ruled, { kind: 'faults', count: rules.length, rules })).toEqual(ok(expected))
})

test('§1.2 faults without rule numbers still count at the one price, as on an older sheet', () => {
  expect(markFor(ruled, { kind: 'faults', count: 2 })).toEqual(ok(50))
  expect(markFor(faults, { kind: 'faults', count: 0, rules: [] })).toEqual(ok(150))
})

test.each([
  [ruled, ['S1', 'S2'], refuse({ code: 'no-such-rule', rule: 'S2' })],
  [faults, ['S1'], refuse({ code: 'no-such-rule', rule: 'S1' })],
])('§1.2 a rule number the scheme does not have is refused', (aspect, rules, refused) => {
  expect(markFor(aspect, { kind: 'faults', count: rules.length, rules })).toEqual(refused)
})

test('§1.2 every fault needs its rule number once one has', () => {
  expect(markFor(ruled, { kind: 'faults', count: 2, rules: ['S1'] }).ok).toBe(false)
  expect(markFor(ruled, { kind: 'faults', count: 0, rules: ['S1'] }).ok).toBe(false)
})

test('the same faults are the same answer in whatever order they were found', () => {
  const answer = { kind: 'faults', count: 3, rules: ['S1', 'S3', 'S3'] }
  expect(faultsAnswer(RULES, ['S3', 'S1', 'S3'])).toEqual(answer)
  expect(AnswerSchema.parse(answer)).toEqual(answer)
  expect(AnswerSchema.safeParse({ ...answer, rules: ['a number too long'] }).success).toBe(false)
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

const fast = { kind: 'formula', fullAtThousandths: 30_000, zeroAtThousandths: 60_000 } as const
const far = { kind: 'formula', fullAtThousandths: 60_000, zeroAtThousandths: 30_000 } as const
const third = { kind: 'formula', fullAtThousandths: -1, zeroAtThousandths: 2 } as const

test.each([
  [fast, 150, 30_000, 150],
  [fast, 150, 12_345, 150],
  [fast, 150, -30_000, 150],
  [fast, 150, 30_001, 150],
  [fast, 150, 30_101, 149],
  [fast, 150, 45_000, 75],
  [fast, 101, 45_000, 51],
  [fast, 150, 59_900, 1],
  [fast, 150, 59_901, 0],
  [fast, 150, 60_000, 0],
  [fast, 150, 75_000, 0],
  [far, 150, 60_000, 150],
  [far, 150, 75_000, 150],
  [far, 150, 45_000, 75],
  [far, 150, 30_000, 0],
  [far, 150, 0, 0],
  [third, 100, 0, 67],
  [third, 100, 1, 33],
] as const)(
  '§1.2 the formula %j of %i measured %i gives %i',
  (spec, maxHundredths, thousandths, expected) => {
    expect(markFor({ spec, maxHundredths }, { kind: 'value', thousandths })).toEqual(ok(expected))
  },
)

test('§1.2 a formula takes a measured value only, and a blank is no mark', () => {
  const aspect: Markable = { spec: fast, maxHundredths: 150 }
  expect(markFor(aspect, { kind: 'points', hundredths: 100 })).toEqual(
    refuse({ code: 'wrong-answer-kind', given: 'points', needed: 'value' }),
  )
  expect(AnswerSchema.safeParse({ kind: 'value', thousandths: null }).success).toBe(false)
  expect(AnswerSchema.safeParse({ kind: 'value', thousandths: Number('x') }).success).toBe(false)
})

test('§1.2 a formula never leaves 0 to the maximum, and a better value never marks less', () => {
  const value = fc.integer({ min: -999_999_999, max: 999_999_999 })
  fc.assert(
    fc.property(value, value, value, value, fc.integer({ min: 1, max: 10_000 }), (full, zero, a, b, max) => {
      fc.pre(full !== zero)
      const spec = { kind: 'formula', fullAtThousandths: full, zeroAtThousandths: zero } as const
      const [low, high] = [a, b]
        .sort((x, y) => x - y)
        .map((thousandths) => {
          const mark = markFor({ spec, maxHundredths: max }, { kind: 'value', thousandths })
          return mark.ok ? mark.value : -1
        })
      const [worse, better] = full < zero ? [high, low] : [low, high]
      return worse! >= 0 && better! <= max && worse! <= better!
    }),
  )
})
