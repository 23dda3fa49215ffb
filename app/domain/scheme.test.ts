import { expect, test } from 'vitest'
import { AspectSpecSchema } from './aspect'

test.each([
  { kind: 'points', stepHundredths: 0 },
  { kind: 'points', stepHundredths: 0.5 },
  { kind: 'deduction', perFaultHundredths: 0 },
  { kind: 'judgement', descriptors: ['only', 'three', 'texts'] },
  { kind: 'tolerance', nominalThousandths: 1, bands: [] },
  { kind: 'formula', fullAtThousandths: 1 },
  { kind: 'formula', fullAtThousandths: 1.5, zeroAtThousandths: 2 },
  { kind: 'formula', fullAtThousandths: 1, zeroAtThousandths: 1_000_000_000 },
])('§1.2 %j is no specification', (spec) => {
  expect(AspectSpecSchema.safeParse(spec).success).toBe(false)
})
