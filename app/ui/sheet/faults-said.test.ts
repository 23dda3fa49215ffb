import { expect, test } from 'vitest'
import { faultsSaid } from './faults-said'

const spec = {
  kind: 'deduction',
  perFaultHundredths: 50,
  rules: [
    { no: 'S1', text: '带电作业', perFaultHundredths: 100 },
    { no: 'S3', text: '未戴护目镜', perFaultHundredths: 50 },
  ],
} as const

test('each deduction is said once, with how often', () => {
  const answer = { kind: 'faults', count: 3, rules: ['S3', 'S1', 'S3'] } as const
  expect(faultsSaid({ ...spec, rules: [...spec.rules] }, { ...answer, rules: [...answer.rules] })).toEqual([
    'S1 带电作业 −1.00',
    'S3 未戴护目镜 −0.50 ×2',
  ])
})

test('faults without rule numbers say nothing', () => {
  expect(faultsSaid({ ...spec, rules: [...spec.rules] }, { kind: 'faults', count: 2 })).toEqual([])
})
