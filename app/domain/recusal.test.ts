import { expect, test } from 'vitest'
import { conflictsOf, TIE_KINDS, type RecusalEntry, type RecusalJudge } from './recusal'

const judge: RecusalJudge = { name: '赵评', employer: '甲厂', delegation: '', ties: [] }
const entry: RecusalEntry = {
  org: '乙校',
  delegation: '红山区',
  members: [{ name: '钱参' }],
  coaches: [{ name: '孙教', org: '乙校' }],
}

test.each<[string, Partial<RecusalJudge>, string[]]>([
  ['a stranger', {}, []],
  ['an employee of the entry’s unit', { employer: ' 乙 校' }, ['same-employer']],
  ['a judge of the same delegation', { delegation: '红山区' }, ['same-delegation']],
  ['a judge of another delegation', { delegation: '青河县' }, []],
  ['the entry’s coach', { name: '孙教', employer: '乙校' }, ['same-employer', 'is-coach']],
  ['the coach, whose employer is not known', { name: '孙教', employer: '' }, ['is-coach']],
  ['a namesake of the coach elsewhere', { name: '孙教' }, []],
  [
    'a declared relative',
    { ties: [{ kind: 'relative', personName: '钱参', personOrg: '' }] },
    ['declared-tie'],
  ],
  [
    'a tie to a coach',
    { ties: [{ kind: 'friend', personName: '孙教', personOrg: '乙校' }] },
    ['declared-tie'],
  ],
  ['a tie to a namesake', { ties: [{ kind: 'relative', personName: '钱参', personOrg: '丙厂' }] }, []],
])('§2.2 %s', (_, rest, kinds) => {
  expect(conflictsOf({ ...judge, ...rest }, [entry]).map(({ kind }) => kind)).toEqual(kinds)
})

test('§2.2 two unnamed employers or delegations are not the same one', () => {
  const blank = { ...entry, org: '', delegation: '' }
  expect(conflictsOf({ ...judge, employer: '', delegation: '' }, [blank])).toEqual([])
})

test('§2.2 a conflict met in many entries is told once, with its fact', () => {
  expect(conflictsOf({ ...judge, employer: '乙校' }, [entry, entry])).toEqual([
    { kind: 'same-employer', org: '乙校' },
  ])
})

const TIES = ['relative', 'teacher', 'coach', 'colleague', 'interest', 'other'] as const

test('§2.2 (4) every kind of tie can be declared', () => {
  expect(TIE_KINDS).toEqual(TIES)
})

test.each(TIES)('§2.2 (4) a declared %s of a contestant or of a coach does not mark', (kind) => {
  for (const personName of ['钱参', '孙教']) {
    const ties = [{ kind, personName, personOrg: '' }]
    expect(conflictsOf({ ...judge, ties }, [entry]).map((conflict) => conflict.kind)).toEqual([
      'declared-tie',
    ])
  }
})

test.each([
  ['full-width letters', 'ＡＢ厂', 'ab厂'],
  ['inner spaces', '玉溪 技师学院', '玉溪技师学院'],
  ['a full-width space', '玉溪　技师学院', '玉溪技师学院'],
])('§2.2 (4) %s do not make two employers of one', (_, employer, org) => {
  expect(conflictsOf({ ...judge, employer }, [{ ...entry, org }]).map(({ kind }) => kind)).toEqual([
    'same-employer',
  ])
})

test('§2.2 (4) one conflict among many entries is enough', () => {
  const stranger = { ...entry, org: '丙校', coaches: [] }
  expect(conflictsOf({ ...judge, employer: '乙校' }, [stranger, stranger, entry])).toHaveLength(1)
})
