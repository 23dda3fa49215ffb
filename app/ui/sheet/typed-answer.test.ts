import { expect, test } from 'vitest'
import type { AspectSpec } from '~/domain/aspect'
import { readTyped } from './typed-answer'

const JUDGEMENT: AspectSpec = { kind: 'judgement', descriptors: ['', '', '', ''] }
const POINTS: AspectSpec = { kind: 'points', stepHundredths: 25 }
const FAULTS: AspectSpec = { kind: 'deduction', perFaultHundredths: 50 }
const FORMULA: AspectSpec = { kind: 'formula', fullAtThousandths: 30_000, zeroAtThousandths: 60_000 }
const RULES = [
  { no: '1', text: '未戴手套', perFaultHundredths: 50 },
  { no: '7', text: '带电作业', perFaultHundredths: 100 },
]
const NUMBERED: AspectSpec = { kind: 'deduction', perFaultHundredths: 50, rules: RULES }
const BANDS = [{ withinThousandths: 50, hundredths: 200 }]
const TOLERANCE: AspectSpec = { kind: 'tolerance', nominalThousandths: 381_500, bands: BANDS }

test.each<[AspectSpec, string, number]>([
  [JUDGEMENT, '3', 200],
  [JUDGEMENT, '２', 133],
  [JUDGEMENT, ' 0 ', 0],
  [{ kind: 'binary' }, 'y', 200],
  [{ kind: 'binary' }, '否', 0],
  [{ kind: 'binary' }, 'ｎ', 0],
  [POINTS, '1.75', 175],
  [POINTS, '0', 0],
  [FAULTS, '1', 150],
  [FAULTS, '99', 0],
  [NUMBERED, '0', 200],
  [NUMBERED, '7 1', 50],
  [NUMBERED, '1，1', 100],
  [TOLERANCE, '381.45', 200],
  [TOLERANCE, '381.449', 0],
  [FORMULA, '45', 100],
])('§1.2 %j typed %j is %i hundredths', (spec, text, hundredths) => {
  expect(readTyped({ spec, maxHundredths: 200 }, text)).toMatchObject({ value: { hundredths } })
})

test.each<[AspectSpec, string, string]>([
  [JUDGEMENT, '', 'missing'],
  [JUDGEMENT, '4', 'not-offered'],
  [JUDGEMENT, '2.5', 'not-offered'],
  [{ kind: 'binary' }, 'x', 'not-offered'],
  [POINTS, '2.25', 'above-maximum'],
  [POINTS, '1.30', 'off-step'],
  [POINTS, '1.755', 'not-a-number'],
  [POINTS, '-0.25', 'below-zero'],
  [POINTS, '1e1', 'not-a-number'],
  [FAULTS, '1.5', 'not-a-whole-number'],
  [FAULTS, '-1', 'not-a-whole-number'],
  [FAULTS, '1000', 'too-large'],
  [NUMBERED, '1 2', 'no-such-rule'],
  [TOLERANCE, '381,5', 'not-a-number'],
  [FORMULA, '12345678', 'not-a-number'],
])('§1.2 %j typed %j is refused as %s', (spec, text, code) => {
  expect(readTyped({ spec, maxHundredths: 200 }, text)).toMatchObject({ refusal: { code } })
})
