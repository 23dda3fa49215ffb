import { expect, test } from 'vitest'
import {
  limitProblems,
  mayReplace,
  type EntrantFacts,
  type EntryFacts,
  type EntryLimits,
} from './entry-limits'

const LIMITS: EntryLimits = {
  eventsPerPerson: 1,
  entriesPerUnit: 3,
  entriesPerDelegation: null,
  coachesPerEntry: 2,
  ageMin: 18,
  ageMax: 50,
  bornOnOrAfter: null,
  referenceDate: '2026-11-21',
  barredHonours: ['中华技能大奖', '全国技术能手', '省技术能手', '市技术能手'],
  barFormerFirst: false,
}
const MEMBER: EntrantFacts = {
  key: 'm1',
  birth: '1996-05-04',
  otherEvents: 0,
  honours: [],
  formerFirst: false,
}
const ENTRY: EntryFacts = { members: [MEMBER], coaches: 1, othersOfUnit: 0, othersOfDelegation: 0 }

test.each<[string, Partial<EntryLimits>, Partial<EntryFacts>, Partial<EntrantFacts>, string[]]>([
  ['nothing beyond', {}, {}, {}, []],
  ['a second event', {}, {}, { otherEvents: 1 }, ['limit-events']],
  ['a second event where two are allowed', { eventsPerPerson: 2 }, {}, { otherEvents: 1 }, []],
  ['the third of a unit', {}, { othersOfUnit: 2 }, {}, []],
  ['the fourth of a unit', {}, { othersOfUnit: 3 }, {}, ['limit-unit']],
  [
    'the second of a delegation where one is allowed',
    { entriesPerDelegation: 1 },
    { othersOfDelegation: 1 },
    {},
    ['limit-delegation'],
  ],
  ['the first of a delegation where one is allowed', { entriesPerDelegation: 1 }, {}, {}, []],
  ['two coaches', {}, { coaches: 2 }, {}, []],
  ['three coaches', {}, { coaches: 3 }, {}, ['limit-coaches']],
  ['18 on the day', {}, {}, { birth: '2008-11-21' }, []],
  ['17 on the day', {}, {}, { birth: '2008-11-22' }, ['limit-young']],
  ['50 on the day', {}, {}, { birth: '1975-11-22' }, []],
  ['51 on the day', {}, {}, { birth: '1975-11-21' }, ['limit-old']],
  ['a student of 25', { ageMax: 25, referenceDate: '2020-11-01' }, {}, { birth: '1994-11-02' }, []],
  [
    'a student of 26',
    { ageMax: 25, referenceDate: '2020-11-01' },
    {},
    { birth: '1994-11-01' },
    ['limit-old'],
  ],
  ['born on the first day allowed', { bornOnOrAfter: '1999-01-01' }, {}, { birth: '1999-01-01' }, []],
  ['born a day too early', { bornOnOrAfter: '1999-01-01' }, {}, { birth: '1998-12-31' }, ['limit-birth']],
  ['a 全国技术能手', {}, {}, { honours: ['优秀教师', '全国技术能手'] }, ['limit-honour']],
  ['a 市技术能手', {}, {}, { honours: ['市技术能手'] }, ['limit-honour']],
  ['another honour', {}, {}, { honours: ['优秀教师'] }, []],
  [
    'a former first prize, where that bars',
    { barFormerFirst: true },
    {},
    { formerFirst: true },
    ['limit-former-first'],
  ],
  ['a former first prize, where it does not', {}, {}, { formerFirst: true }, []],
  ['two things at once', {}, { coaches: 3 }, { otherEvents: 1 }, ['limit-coaches', 'limit-events']],
])('§2.3 %s', (_, limits, entry, member, codes) => {
  const given = { ...ENTRY, ...entry, members: [{ ...MEMBER, ...member }] }
  expect(limitProblems({ ...LIMITS, ...limits }, given).map(({ code }) => code)).toEqual(codes)
})

test('§2.3 each member of a team is told by key, with the facts', () => {
  const members = [MEMBER, { ...MEMBER, key: 'm2', birth: '2009-01-01' }]
  expect(limitProblems(LIMITS, { ...ENTRY, members })).toEqual([
    { code: 'limit-young', key: 'm2', age: 17, ageMin: 18 },
  ])
})

test('§2.3 an event that asks nothing refuses nobody', () => {
  const none = {
    eventsPerPerson: null,
    entriesPerUnit: null,
    coachesPerEntry: null,
    ageMin: null,
    ageMax: null,
  }
  const entry = {
    ...ENTRY,
    coaches: 9,
    othersOfUnit: 99,
    members: [{ ...MEMBER, otherEvents: 9, birth: '1930-01-01' }],
  }
  expect(limitProblems({ ...LIMITS, ...none }, entry)).toEqual([])
})

test.each([
  ['on the last day', { day: '2026-11-07' }, true],
  ['a day later', { day: '2026-11-08' }, false],
  ['without proof', { proof: false }, false],
  ['after the start', { started: true }, false],
])('§2.3 replaced %s %j: %s', (_, rest, may) => {
  expect(mayReplace({ day: '2026-11-01', lastDay: '2026-11-07', started: false, proof: true, ...rest })).toBe(
    may,
  )
})
