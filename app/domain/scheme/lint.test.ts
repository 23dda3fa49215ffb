import { expect, test } from 'vitest'
import type { Aspect } from '../aspect'
import { schemeSum, type Scheme } from '../scheme'
import { groupFindings } from './finding'
import { lintScheme, type LintOptions } from './lint'

function aspect(code: string, rest: Partial<Aspect> = {}): Aspect {
  const detail = '用手拉动不松脱'
  const spec = { kind: 'binary' } as const
  const title = '线槽安装牢固'
  return { code, kind: 'measurement', title, detail, section: '1', spec, maxHundredths: 100, ...rest }
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

function codes(given: Scheme, options: LintOptions = {}): string[] {
  return lintScheme(given, options).map((found) => `${found.severity} ${found.code} ${found.place}`)
}

/** Modules of one sub-criterion each, with one aspect of the marks given. */
function modules(...given: readonly (readonly [code: string, hundredths: number])[]): Scheme {
  return {
    modules: given.map(([code, maxHundredths]) => {
      const aspects = [aspect(`${code}1.01`, { maxHundredths })]
      return { code, name: code, maxHundredths, criteria: [{ code: `${code}1`, name: '', day: '', aspects }] }
    }),
  }
}

const unlike = (found: string) => !found.includes('aspect-large')

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
  [{ detail: '' }, 'warn benchmark-missing A/A1/A1.49'],
  [{ detail: '', spec: { kind: 'points', stepHundredths: 50 } }, 'warn benchmark-missing A/A1/A1.49'],
  [{ kind: 'judgement' }, 'block kind-mismatch A/A1/A1.49'],
  [{ spec: { kind: 'points', stepHundredths: 30 } }, 'block step-uneven A/A1/A1.49'],
  [
    {
      spec: { kind: 'tolerance', nominalThousandths: 0, bands: [{ withinThousandths: 1, hundredths: 201 }] },
    },
    'block band-above-maximum A/A1/A1.49',
  ],
  [
    { spec: { kind: 'formula', fullAtThousandths: 5, zeroAtThousandths: 5 } },
    'block formula-flat A/A1/A1.49',
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
  [{ code: ' ' }, 'block code-missing A/A1/ '],
])('§1.2 an aspect with %j is found', (wrong, expected) => {
  expect(codes(scheme(hundred(wrong)))).toEqual([expected])
})

test('§1.2 a tolerance or a formula states the requirement by itself', () => {
  const bands = [{ withinThousandths: 1, hundredths: 200 }]
  const tolerance = { kind: 'tolerance', nominalThousandths: 0, bands } as const
  expect(codes(scheme(hundred({ detail: '', spec: tolerance })))).toEqual([])
  const formula = { kind: 'formula', fullAtThousandths: 30, zeroAtThousandths: 60 } as const
  expect(codes(scheme(hundred({ detail: '', spec: formula })))).toEqual([])
})

test('§1.1 an aspect of more than 2.00 is unusual, one of nothing blocks', () => {
  const found = codes(scheme([aspect('a', { maxHundredths: 10_000 }), aspect('b', { maxHundredths: 0 })]))
  expect(found).toEqual(['warn aspect-large A/A1/a', 'block aspect-without-marks A/A1/b'])
})

test.each([-1, 10_001, 0.5, Number.NaN])('§1.1 marks of %d hundredths are out of range', (maxHundredths) => {
  expect(codes(scheme(hundred({ maxHundredths })))).toContain('block marks-out-of-range A/A1/A1.49')
})

test('an empty scheme, module or criterion blocks', () => {
  expect(codes({ modules: [] })).toEqual(['block scheme-empty '])
  const bare: Scheme = { modules: [{ code: 'A', name: '', maxHundredths: 0, criteria: [] }] }
  expect(codes(bare)).toContain('block module-empty A')
  expect(codes(scheme([]))).toContain('block criterion-empty A/A1')
})

test('§1.1 a code is used once at every level, also across what stands between', () => {
  const two = modules(['A', 5000], ['B', 5000])
  const twin = structuredClone(two)
  twin.modules[1]!.criteria[0]!.code = 'A1'
  twin.modules[1]!.criteria[0]!.aspects[0]!.code = 'A1.01'
  const found = lintScheme(twin).filter(({ code }) => code === 'code-twice')
  expect(found.map(({ place, facts }) => [place, facts['places']])).toEqual([
    ['', 'A/A1, B/A1'],
    ['', 'A/A1/A1.01, B/A1/A1.01'],
  ])
  const [first] = two.modules
  first!.criteria.push({ code: 'A2', name: '', day: '', aspects: [aspect('A1.01', { maxHundredths: 0 })] })
  expect(codes(two)).toContain('block code-twice A')
  expect(codes(modules(['A', 5000], ['A', 5000]))).toContain('block code-twice ')
})

test.each([
  ['exactly', 3000, 7000, []],
  ['0.01 more', 3001, 6999, ['warn section-sum §1', 'warn section-sum §2']],
  ['5.00 more', 3500, 6500, ['warn section-sum §1', 'warn section-sum §2']],
  ['5.01 more', 3501, 6499, ['block section-sum §1', 'block section-sum §2']],
  ['5.01 less', 2499, 7501, ['block section-sum §1', 'block section-sum §2']],
])('§1.1 a section declared %s than its aspects: %i and %i of 30.00 and 70.00', (_, one, two, expected) => {
  const given = modules(['A', 3000], ['B', 7000])
  given.modules[1]!.criteria[0]!.aspects[0]!.section = '2'
  const sections = [
    { code: '1', name: '', declaredHundredths: one },
    { code: '2', name: '', declaredHundredths: two },
  ]
  expect(codes(given, { sections }).filter(unlike)).toEqual(expected)
})

test('§1.1 sections that do not sum to 100.00, or are not declared, or not named, warn', () => {
  const given = scheme([
    ...hundred().slice(0, 48),
    ...['9', ''].map((section) => aspect(section, { section })),
  ])
  const found = codes(given, {
    sections: [{ code: '1', name: '', declaredHundredths: 9_600 }],
    sumNeeded: null,
  })
  expect(found).toEqual([
    'warn section-unknown A/A1/9',
    'warn section-missing A/A1/',
    'block code-missing A/A1/',
  ])
  const sections = [{ code: '1', name: '', declaredHundredths: 9_900 }]
  expect(codes(scheme(hundred()), { sections })).toEqual(['warn section-sum §1', 'warn section-total '])
})

test.each([
  [[], ['block scheme-sum ']],
  [[['T', 10_000]], ['block part-unknown P']],
  [
    [
      ['T', 10_000],
      ['P', 10_000],
    ],
    [],
  ],
  [
    [
      ['T', 3_000],
      ['P', 10_000],
    ],
    ['block part-sum T'],
  ],
  [
    [
      ['T', 10_000],
      ['P', 10_000],
      ['Q', 100],
    ],
    ['block part-missing Q'],
  ],
] as [[string, number][], string[]][])(
  '§2.12 parts %j of 理论 and 实操, each of 100.00, find %j',
  (parts, expected) => {
    const given = modules(['T', 10_000], ['P', 10_000])
    const options = parts.length > 0 ? { partSums: new Map(parts) } : {}
    expect(codes(given, options).filter(unlike)).toEqual(expected)
  },
)

test('another sum may be asked for, or none', () => {
  expect(codes(modules(['A', 200]), { sumNeeded: 200 })).toEqual([])
  expect(codes(modules(['A', 200]), { sumNeeded: null })).toEqual([])
  expect(codes(modules(['A', 200]), { sumNeeded: 201 })).toEqual(['block scheme-sum '])
})

test('findings of one kind are one group, the blocking groups first, none left out', () => {
  const given = modules(['A', 5000], ['B', 5001])
  const groups = groupFindings(lintScheme(given))
  expect(groups.map(({ severity, code, findings }) => [severity, code, findings.length])).toEqual([
    ['block', 'scheme-sum', 1],
    ['warn', 'aspect-large', 2],
  ])
})
