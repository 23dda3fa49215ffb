import { expect, test } from 'vitest'
import { AspectSpecSchema, lintScheme, schemeSum, type Aspect, type Scheme } from './scheme'

function aspect(code: string, rest: Partial<Aspect> = {}): Aspect {
  const spec = { kind: 'binary' } as const
  return {
    code,
    kind: 'measurement',
    title: '线槽安装牢固',
    detail: '',
    section: '1',
    spec,
    maxHundredths: 100,
    ...rest,
  }
}

function scheme(aspects: Aspect[], maxHundredths?: number): Scheme {
  const sum = aspects.reduce((total, each) => total + each.maxHundredths, 0)
  const criteria = [{ code: 'A1', name: '安装', day: '1', aspects }]
  return { modules: [{ code: 'A', name: '电气安装', maxHundredths: maxHundredths ?? sum, criteria }] }
}

function hundred(last: Partial<Aspect> = {}): Aspect[] {
  return Array.from({ length: 50 }, (_, place) =>
    aspect(`A1.${place}`, { maxHundredths: 200, ...(place === 49 ? last : {}) }),
  )
}

function codes(given: Scheme): string[] {
  return lintScheme(given).map((found) => `${found.severity} ${found.code} ${found.place}`)
}

test('§1.1 a scheme of exactly 100.00 is clean', () => {
  expect(schemeSum(scheme(hundred()))).toBe(10_000)
  expect(codes(scheme(hundred()))).toEqual([])
})

test.each([199, 201])('§1.1 99.99 and 100.01 block (last aspect %i)', (maxHundredths) => {
  expect(codes(scheme(hundred({ maxHundredths })))).toContain('block scheme-sum ')
})

test('§1.1 a module that does not sum to its own maximum blocks', () => {
  expect(codes(scheme(hundred(), 9_900))).toEqual(['block module-sum A'])
})

test.each<[Partial<Aspect>, string]>([
  [{ title: ' ' }, 'block aspect-untitled A/A1/A1.49'],
  [{ kind: 'judgement' }, 'block kind-mismatch A/A1/A1.49'],
  [{ spec: { kind: 'points', stepHundredths: 30 } }, 'block step-uneven A/A1/A1.49'],
  [
    {
      spec: { kind: 'tolerance', nominalThousandths: 0, bands: [{ withinThousandths: 1, hundredths: 201 }] },
    },
    'block band-above-maximum A/A1/A1.49',
  ],
  [
    { kind: 'deduction', spec: { kind: 'deduction', perFaultHundredths: 300 } },
    'warn fault-above-maximum A/A1/A1.49',
  ],
  [
    { kind: 'judgement', spec: { kind: 'judgement', descriptors: ['a', 'b', 'c', ''] } },
    'warn descriptor-missing A/A1/A1.49',
  ],
  [{ code: 'A1.0' }, 'block code-twice A/A1'],
])('§1.2 an aspect with %j is found', (wrong, expected) => {
  expect(codes(scheme(hundred(wrong)))).toEqual([expected])
})

test('§1.1 an aspect of more than 2.00 is unusual, one of nothing blocks', () => {
  const found = codes(scheme([aspect('a', { maxHundredths: 10_000 }), aspect('b', { maxHundredths: 0 })]))
  expect(found).toEqual(['warn aspect-large A/A1/a', 'block aspect-without-marks A/A1/b'])
})

test('an empty scheme, module or criterion blocks', () => {
  expect(codes({ modules: [] })).toEqual(['block scheme-empty '])
  const bare: Scheme = { modules: [{ code: 'A', name: '', maxHundredths: 0, criteria: [] }] }
  expect(codes(bare)).toContain('block module-empty A')
  expect(codes(scheme([]))).toContain('block criterion-empty A/A1')
})

test.each([
  { kind: 'points', stepHundredths: 0 },
  { kind: 'points', stepHundredths: 0.5 },
  { kind: 'deduction', perFaultHundredths: 0 },
  { kind: 'judgement', descriptors: ['only', 'three', 'texts'] },
  { kind: 'tolerance', nominalThousandths: 1, bands: [] },
])('%j is no specification', (spec) => {
  expect(AspectSpecSchema.safeParse(spec).success).toBe(false)
})
