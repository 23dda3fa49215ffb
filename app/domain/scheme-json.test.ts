import { expect, test } from 'vitest'
import { readSchemeJson } from './scheme-json'

type Json = Record<string, unknown>

function aspect(rest: Json = {}): Json {
  return { code: 'A1.01', type: 'M', title: '线槽安装牢固', max: '1.00', ...rest }
}

function file(rest: Json = {}, aspects: Json[] = [aspect()]): Json {
  const criteria = [{ code: 'A1', name: '安装', aspects }]
  return { format: 'scheme/1', modules: [{ code: 'A', name: '电气', max: '30.00', criteria }], ...rest }
}

function read(json: Json) {
  return readSchemeJson(JSON.stringify(json))
}

test('§1.1 a scheme/1 is read with marks as printed', () => {
  const sections = [{ code: '1', name: '组织', declared: '12.50' }]
  const got = readSchemeJson('\uFEFF' + JSON.stringify(file({ title: '电工', sections })))
  expect(got).toEqual({
    ok: true,
    value: {
      title: '电工',
      sections: [{ code: '1', name: '组织', declaredHundredths: 1250 }],
      scheme: {
        modules: [
          {
            code: 'A',
            name: '电气',
            maxHundredths: 3000,
            criteria: [
              {
                code: 'A1',
                name: '安装',
                day: '',
                aspects: [
                  {
                    code: 'A1.01',
                    kind: 'measurement',
                    title: '线槽安装牢固',
                    detail: '',
                    section: '',
                    spec: { kind: 'binary' },
                    maxHundredths: 100,
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  })
})

test.each([
  [{ kind: 'binary' }, { kind: 'binary' }],
  [
    { kind: 'points', step: '0.25' },
    { kind: 'points', stepHundredths: 25 },
  ],
  [
    { kind: 'tolerance', nominal: '20', bands: [{ within: '0.05', mark: '1.00' }] },
    { kind: 'tolerance', nominalThousandths: 20_000, bands: [{ withinThousandths: 50, hundredths: 100 }] },
  ],
  [
    { kind: 'formula', fullAt: '30', zeroAt: '-60.5' },
    { kind: 'formula', fullAtThousandths: 30_000, zeroAtThousandths: -60_500 },
  ],
  [
    { kind: 'judgement', descriptors: ['', '', '', ''] },
    { kind: 'judgement', descriptors: ['', '', '', ''] },
  ],
  [
    { kind: 'deduction', perFault: '0.50' },
    { kind: 'deduction', perFaultHundredths: 50 },
  ],
  [
    { kind: 'deduction', perFault: '0.50', rules: [{ no: 'S3', text: '未戴护目镜', perFault: '0.30' }] },
    {
      kind: 'deduction',
      perFaultHundredths: 50,
      rules: [{ no: 'S3', text: '未戴护目镜', perFaultHundredths: 30 }],
    },
  ],
])('§1.2 the specification %j is read', (spec, expected) => {
  const got = read(file({}, [aspect({ spec })]))
  expect(got.ok && got.value.scheme.modules[0]?.criteria[0]?.aspects[0]?.spec).toEqual(expected)
})

test('§1.3 a J without a specification is a judgement whose descriptions are missing', () => {
  const got = read(file({}, [aspect({ type: 'J' })]))
  expect(got.ok && got.value.scheme.modules[0]?.criteria[0]?.aspects[0]).toMatchObject({
    kind: 'judgement',
    spec: { kind: 'judgement', descriptors: ['', '', '', ''] },
  })
})

const AT = '$.modules[0].criteria[0].aspects[0]'

test.each<[Json, string, string, string]>([
  [file({ format: 'scheme/2' }), '$.format', '"scheme/2"', '"scheme/1"'],
  [file({ extra: 1 }), '$.extra', '1', 'no key "extra"'],
  [file({ modules: {} }), '$.modules', '{}', 'array'],
  [file({}, [aspect({ max: 1 })]), `${AT}.max`, '1', 'a mark as text'],
  [file({}, [aspect({ max: '1.005' })]), `${AT}.max`, '"1.005"', 'a mark as text'],
  [file({}, [aspect({ max: '-1.00' })]), `${AT}.max`, '"-1.00"', 'a mark as text'],
  [file({}, [aspect({ max: '１.00' })]), `${AT}.max`, '"１.00"', 'a mark as text'],
  [file({}, [aspect({ max: undefined })]), `${AT}.max`, 'nothing', ''],
  [file({}, [aspect({ type: 'X' })]), `${AT}.type`, '"X"', '"M" | "J" | "D"'],
  [file({}, [aspect({ type: 'D' })]), `${AT}.spec`, 'nothing', 'what one fault costs'],
  [file({}, [aspect({ code: '' })]), `${AT}.code`, '""', 'string >= 1'],
  [file({}, [aspect({ spec: { kind: 'guess' } })]), `${AT}.spec.kind`, '"guess"', '"binary" | "points"'],
  [file({}, [aspect({ spec: { kind: 'points', step: '0' } })]), `${AT}.spec.step`, '"0"', 'above 0'],
  [
    file({}, [aspect({ spec: { kind: 'formula', fullAt: '1', zeroAt: 2 } })]),
    `${AT}.spec.zeroAt`,
    '2',
    'a measured value as text',
  ],
])('§1.1 a misfit is told with its path: %#', (json, path, found, allowed) => {
  const got = read(json)
  if (got.ok) throw new Error('was read')
  expect(got.refusal).toMatchObject({ code: 'scheme-json', path })
  expect(got.refusal.found).toContain(found)
  expect(got.refusal.allowed).toContain(allowed)
})

test('a text that is no JSON is refused with its line and column', () => {
  expect(readSchemeJson('编号,分值')).toEqual({
    ok: false,
    refusal: { code: 'scheme-json', path: 'line 1, column 1', found: '编号,分值', allowed: 'JSON' },
  })
})
