import { expect, test } from 'vitest'
import { improbable, type Improbable } from './improbable'
import type { AspectSpec } from './aspect'
import type { Answer } from './answer'
import type { Markable } from './sheet'

const voltage: AspectSpec = {
  kind: 'tolerance',
  nominalThousandths: 380_000,
  bands: [
    { withinThousandths: 5000, hundredths: 100 },
    { withinThousandths: 2000, hundredths: 200 },
  ],
}
const seconds: AspectSpec = { kind: 'formula', fullAtThousandths: 40_000, zeroAtThousandths: 60_000 }
const pieces: AspectSpec = { kind: 'formula', fullAtThousandths: 20_000, zeroAtThousandths: 10_000 }
const points: AspectSpec = { kind: 'points', stepHundredths: 5 }
const faults: AspectSpec = { kind: 'deduction', perFaultHundredths: 50 }
const numbered: AspectSpec = {
  ...faults,
  rules: [
    { no: 'S1', text: '未戴护目镜', perFaultHundredths: 50 },
    { no: 'S2', text: '带电作业', perFaultHundredths: 120 },
  ],
}
const judged: AspectSpec = { kind: 'judgement', descriptors: ['', '', '', ''] }

const value = (thousandths: number): Answer => ({ kind: 'value', thousandths })
const mark = (hundredths: number): Answer => ({ kind: 'points', hundredths })
const found = (count: number): Answer => ({ kind: 'faults', count })
const far = (fromThousandths: number, toThousandths: number) => ({
  why: 'far-off',
  fromThousandths,
  toThousandths,
})

test.each([
  ['on the nominal', voltage, value(380_000), null],
  ['outside every band, yet near', voltage, value(390_000), null],
  ['five times the widest band', voltage, value(405_000), null],
  ['a hair beyond five times', voltage, value(405_001), far(355_000, 405_000)],
  ['as far below', voltage, value(354_999), far(355_000, 405_000)],
  ['a point forgotten', voltage, value(3_815_000), far(355_000, 405_000)],
  ['between full and zero', seconds, value(42_500), null],
  ['one span beyond zero', seconds, value(80_000), null],
  ['beyond one span', seconds, value(80_001), far(20_000, 80_000)],
  ['a point forgotten in a time', seconds, value(425_000), far(20_000, 80_000)],
  ['a point too early', seconds, value(4_250), far(20_000, 80_000)],
  ['more is better, one span short', pieces, value(0), null],
  ['more is better, below that', pieces, value(-1), far(0, 30_000)],
  ['no points', points, mark(0), { why: 'nothing' }],
  ['below a tenth', points, mark(15), { why: 'little', tenthHundredths: 20 }],
  ['a tenth exactly', points, mark(20), null],
  ['full points', points, mark(200), null],
  ['no fault', faults, found(0), null],
  ['half gone', faults, found(2), null],
  ['more than half gone', faults, found(3), { why: 'half-gone', takenHundredths: 150 }],
  ['more than everything', faults, found(9), { why: 'half-gone', takenHundredths: 200 }],
  ['by rule', numbered, { kind: 'faults', count: 1, rules: ['S1'] }, null],
  [
    'by rule, the dear one',
    numbered,
    { kind: 'faults', count: 1, rules: ['S2'] },
    { why: 'half-gone', takenHundredths: 120 },
  ],
  ['a judgement of 0', judged, { kind: 'judgement', score: 0 }, null],
  ['a plain no', { kind: 'binary' }, { kind: 'yes-no', yes: false }, null],
  ['what markFor refuses', points, mark(201), null],
  ['an answer of another kind', points, value(1), null],
] as [string, AspectSpec, Answer, Improbable | null][])('%s', (_, spec, answer, expected) => {
  const aspect: Markable = { spec, maxHundredths: 200 }
  expect(improbable(aspect, answer)).toEqual(expected)
})
