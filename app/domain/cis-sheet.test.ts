import { expect, test } from 'vitest'
import { readCisLoosely, readCisSheet, type CisCell } from './cis-sheet'
import { lintScheme } from './scheme/lint'

function head(criterion: string, total: CisCell): CisCell[] {
  const start = ['Sub\nCriterion\nID', 'Sub Criterion\nName or Description', 'Day of Marking']
  const middle = [
    'Aspect\nType\nM = Meas\nJ = Judg',
    'Aspect - Description',
    'Judg Score',
    'Extra',
    'Requirement',
  ]
  return [
    ...start,
    ...middle,
    'WSOS Section',
    'Calculation Row',
    'Max\nMark',
    `Criterion ${criterion}`,
    'Total\nMark',
    total,
  ]
}

function aspect(
  type: string,
  title: string,
  section: CisCell,
  mark: CisCell,
  extra: CisCell = null,
): CisCell[] {
  return [null, null, null, type, title, null, extra, null, section, null, mark]
}

function descriptor(score: CisCell, text: string): CisCell[] {
  return ['', '', '', '', '', score, text]
}

function declared(id: string, name: string, mark: CisCell): CisCell[] {
  return [id, name, name, name, name, name, name, name, name, name, mark]
}

const SHEET: CisCell[][] = [
  ['71 Bridge Lighting', '71 Bridge Lighting'],
  [],
  ['WorldSkills Occupational Standards'],
  ['Section', 'WSOS Marks', '', '', '', '', '', '', 'WSOS Marks', 'Aspect Marks', 'Variation'],
  [1, 'Planning', null, null, null, null, null, null, 40, 40, 0],
  ['2', 'Wiring', null, null, null, null, null, null, '60.00', 59.99999999999999, 0],
  [null, null, null, null, null, null, null, null, 'Total Variation', 'Total Variation', 0.00000000000001],
  [],
  ['Criteria'],
  ['ID', 'Name', '', '', '', '', '', '', '', '', 'Mark'],
  declared('A', 'Planning the lamps', 40.00000000000001),
  declared('B', 'Wiring', '60'),
  ['', '', ''],
  head('A', 40),
  ['A1', 'Drawings', 1, '', '', '', '', ''],
  aspect('M', 'Drawing names every lamp', '1', '0.30', 'All twelve'),
  aspect('M', 'Scale is written', 1, 0.2),
  [],
  aspect('J', 'Drawing is clear', '1', 39.5),
  descriptor(0, 'unreadable'),
  descriptor('1', 'readable'),
  descriptor(2, 'tidy'),
  descriptor(3, 'exemplary'),
  [],
  head('B', '60'),
  ['B1', 'Safety', '2', 'M', 'Isolated before work', null, null, 'Within 30 s', 2, null, 30],
  ['', null, '', '', '', '', '', ''],
  ['B2', 'Function', 2],
  aspect('m', 'Lights on', 2, ' 30 '),
]

test('§1.1 a CIS sheet with repeated headers, blanks and numbers as text is read whole', () => {
  const read = readCisSheet(SHEET)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const { title, scheme, sections } = read.value
  expect(title).toBe('71 Bridge Lighting')
  expect(sections).toEqual([
    { code: '1', name: 'Planning', declaredHundredths: 4000 },
    { code: '2', name: 'Wiring', declaredHundredths: 6000 },
  ])
  expect(scheme.modules.map(({ code, name, maxHundredths }) => [code, name, maxHundredths])).toEqual([
    ['A', 'Planning the lamps', 4000],
    ['B', 'Wiring', 6000],
  ])
  const criteria = scheme.modules.flatMap((module) => module.criteria)
  expect(
    criteria.map(({ code, day, aspects }) => [code, day, aspects.map((each) => each.maxHundredths)]),
  ).toEqual([
    ['A1', '1', [30, 20, 3950]],
    ['B1', '2', [3000]],
    ['B2', '2', [3000]],
  ])
})

test('§1.1 M is binary, J carries its four descriptors, the requirement joins the detail', () => {
  const read = readCisSheet(SHEET)
  const aspects = read.ok
    ? read.value.scheme.modules.flatMap((m) => m.criteria.flatMap((c) => c.aspects))
    : []
  expect(aspects[0]).toEqual({
    code: 'A1.01',
    kind: 'measurement',
    title: 'Drawing names every lamp',
    detail: 'All twelve',
    section: '1',
    spec: { kind: 'binary' },
    maxHundredths: 30,
  })
  expect(aspects[2]?.spec).toEqual({
    kind: 'judgement',
    descriptors: ['unreadable', 'readable', 'tidy', 'exemplary'],
  })
  expect(aspects[3]).toMatchObject({ code: 'B1.01', title: 'Isolated before work', detail: 'Within 30 s' })
})

function problems(change: (rows: CisCell[][]) => void): [number, string, string][] {
  const rows = SHEET.map((row) => [...row])
  change(rows)
  const read = readCisSheet(rows)
  return read.ok ? [] : read.refusal.problems.map(({ row, column, code }) => [row, column, code])
}

test.each<[string, (rows: CisCell[][]) => void, [number, string, string][]]>([
  ['a mark of three places', (rows) => (rows[16]![10] = '0.205'), [[17, 'K', 'cis-mark-unreadable']]],
  ['a blank mark', (rows) => (rows[16]![10] = ''), [[17, 'K', 'cis-mark-unreadable']]],
  ['another aspect type', (rows) => (rows[15]![3] = 'X'), [[16, 'D', 'cis-type-unknown']]],
  ['a score of 4', (rows) => (rows[22]![5] = 4), [[23, 'F', 'cis-score-unknown']]],
  ['a sub-criterion of no criterion', (rows) => (rows[27]![0] = 'C1'), [[28, 'A', 'cis-criterion-unknown']]],
  ['a sub-criterion twice', (rows) => (rows[27]![0] = 'B1'), [[28, 'A', 'cis-code-twice']]],
  ['descriptors without a judgement', (rows) => (rows[18]![3] = 'M'), [[20, 'F', 'cis-descriptor-orphan']]],
  ['an untitled aspect', (rows) => (rows[16]![4] = null), [[17, 'E', 'cis-title-missing']]],
  [
    'a criterion that declares another sum',
    (rows) => (rows[11]![10] = '61'),
    [[12, 'K', 'cis-criterion-sum']],
  ],
])('§1.1 %s is refused at its place', (_, change, expected) => {
  expect(problems(change)).toEqual(expect.arrayContaining(expected))
  expect(problems(change)[0]).toEqual(expected[0])
})

test('every problem is told at once', () => {
  const found = problems((rows) => {
    rows[15]![10] = 'half'
    rows[16]![10] = '-1'
  })
  expect(found.map(([row]) => row)).toEqual(expect.arrayContaining([16, 17]))
})

test('a sheet that is no CIS sheet says what is missing', () => {
  const read = readCisSheet([
    ['姓名', '单位'],
    ['测试', ''],
  ])
  expect(read.ok ? [] : read.refusal.problems.map(({ code }) => code)).toEqual(['cis-no-criteria'])
})

function changed(change: (rows: CisCell[][]) => void): CisCell[][] {
  const rows = SHEET.map((row) => [...row])
  change(rows)
  return rows
}

test('§1.1 read loosely, a criterion of another sum is a finding of the check, not an unreadable row', () => {
  const rows = changed((all) => (all[11]![10] = '61'))
  expect(readCisSheet(rows).ok).toBe(false)
  const read = readCisLoosely(rows)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const found = lintScheme(read.value.scheme, { sections: read.value.sections })
  expect(found.filter(({ severity }) => severity === 'block')).toEqual([
    {
      place: 'B',
      severity: 'block',
      code: 'module-sum',
      facts: { aspectsHundredths: 6000, maxHundredths: 6100 },
    },
  ])
})

test('§1.1 the declared marks of a section are checked against its aspects', () => {
  const read = readCisLoosely(changed((all) => (all[4]![8] = 41)))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  const found = lintScheme(read.value.scheme, { sections: read.value.sections })
  expect(
    found.filter(({ code }) => code.startsWith('section')).map(({ code, place }) => [code, place]),
  ).toEqual([
    ['section-sum', '§1'],
    ['section-total', ''],
  ])
})

test('§1.1 read loosely, an unreadable mark is still refused at its row and column', () => {
  const read = readCisLoosely(changed((all) => (all[16]![10] = 'half')))
  expect(read.ok ? [] : read.refusal.problems.map(({ row, column }) => [row, column])).toEqual([[17, 'K']])
})

test('§1.1 a sheet with both criterion marks blank declares what its aspects sum to', () => {
  const read = readCisSheet(
    changed((all) => {
      all[10]![10] = ''
      all[11]![10] = null
    }),
  )
  expect(read.ok && read.value.scheme.modules.map((module) => module.maxHundredths)).toEqual([4000, 6000])
})
