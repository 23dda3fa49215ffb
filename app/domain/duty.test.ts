import { expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import { ACTS, canHold, DUTIES, may, type Act, type Duty, type Grant } from './duty'

function grant(duty: Duty, eventId: string | null = null): Grant {
  return { duty, eventId }
}

test('a duty held everywhere opens its acts in every event and outside', () => {
  expect(may([grant('organizer')], 'event/manage', 'e1')).toBe(true)
  expect(may([grant('organizer')], 'season/manage', null)).toBe(true)
  expect(may([grant('finance')], 'reward/approve', null)).toBe(false)
})

test('a duty held in one event opens nothing elsewhere', () => {
  expect(may([grant('registrar', 'e1')], 'entry/review', 'e1')).toBe(true)
  expect(may([grant('registrar', 'e1')], 'entry/review', 'e2')).toBe(false)
  expect(may([grant('registrar', 'e1')], 'entry/review', null)).toBe(false)
})

test.each<[Duty, Parameters<typeof may>[1]]>([
  ['judge', 'sheet/mark'],
  ['chief-judge', 'control/lock'],
  ['supervisor', 'draw/witness'],
  ['draw-one', 'draw/seal-one'],
  ['draw-two', 'draw/seal-two'],
])('§2.2 %s counts only where it was given', (duty, act) => {
  expect(may([grant(duty)], act, 'e1')).toBe(false)
  expect(may([grant(duty, 'e1')], act, 'e1')).toBe(true)
})

test.each<[Duty, Duty]>([
  ['draw-one', 'draw-two'],
  ['draw-one', 'judge'],
  ['draw-two', 'chief-judge'],
  ['supervisor', 'judge'],
  ['supervisor', 'chief-judge'],
  ['supervisor', 'draw-one'],
])('§2.2 in one event nobody is both %s and %s', (one, other) => {
  expect(canHold([grant(one, 'e1')], grant(other, 'e1'))).toEqual(
    refuse({ code: 'duty-conflict', held: one, wanted: other }),
  )
  expect(canHold([grant(other, 'e1')], grant(one, 'e1')).ok).toBe(false)
  expect(canHold([grant(one, 'e1')], grant(other, 'e2'))).toEqual(ok())
})

test.each<[Duty, Duty]>([
  ['finance', 'award-office'],
  ['finance', 'award-approver'],
  ['award-office', 'award-approver'],
  ['auditor', 'organizer'],
  ['auditor', 'registrar'],
  ['administrator', 'organizer'],
  ['administrator', 'award-office'],
])('§2.2 nobody is both %s and %s, in whatever event', (one, other) => {
  expect(canHold([grant(one)], grant(other)).ok).toBe(false)
  expect(canHold([grant(other)], grant(one)).ok).toBe(false)
  expect(canHold([grant(one, 'e1')], grant(other, 'e2')).ok).toBe(false)
})

test.each(DUTIES.filter((duty) => duty !== 'administrator'))('§2.2 the administrator is never %s', (duty) => {
  expect(canHold([grant('administrator')], grant(duty, 'e1'))).toEqual(
    refuse({ code: 'duty-conflict', held: 'administrator', wanted: duty }),
  )
})

test('§2.2 a judge may also be chief judge, and an organizer registrar', () => {
  expect(canHold([grant('judge', 'e1')], grant('chief-judge', 'e1'))).toEqual(ok())
  expect(canHold([grant('organizer')], grant('registrar'))).toEqual(ok())
})

test('an event duty needs its event, and no duty is given twice', () => {
  expect(canHold([], grant('judge'))).toEqual(refuse({ code: 'duty-needs-event', duty: 'judge' }))
  expect(canHold([grant('judge', 'e1')], grant('judge', 'e1'))).toEqual(
    refuse({ code: 'duty-held-already', duty: 'judge' }),
  )
})

test.each<[Duty, Duty]>([
  ['draw-one', 'draw-two'],
  ['draw-one', 'judge'],
  ['draw-one', 'chief-judge'],
  ['draw-two', 'judge'],
  ['draw-two', 'chief-judge'],
])('§2.2 (1) one layer of encryption only, and no marking in that event: %s and %s', (one, other) => {
  expect(canHold([grant(one, 'e1')], grant(other, 'e1')).ok).toBe(false)
  expect(canHold([grant(other, 'e1')], grant(one, 'e1')).ok).toBe(false)
})

const NAMING: readonly Act[] = [
  'people/see',
  'people/card',
  'entry/see',
  'entry/review',
  'entry/check-in',
  'result/see',
  'award/see',
  'talent/see',
  'draw/seal-one',
  'draw/seal-two',
  'draw/witness',
]

test.each(NAMING)('§2.2 (2) a marking judge never opens %s, where names and codes meet', (act) => {
  expect(may([grant('judge', 'e1')], act, 'e1')).toBe(false)
})

test.each([
  'draw-one',
  'draw-two',
  'organizer',
  'supervisor',
  'administrator',
  'finance',
  'auditor',
] as const)('§2.2 (1, 5) %s enters no mark', (duty) => {
  expect(may([grant(duty, 'e1'), grant(duty)], 'sheet/mark', 'e1')).toBe(false)
})

test.each(DUTIES.filter((duty) => duty !== 'supervisor'))(
  '§2.2 (6) the unsealing is witnessed by no %s',
  (duty) => {
    expect(may([grant(duty, 'e1'), grant(duty)], 'draw/witness', 'e1')).toBe(false)
  },
)

test.each<[Act, Duty]>([
  ['reward/review', 'award-office'],
  ['reward/approve', 'award-approver'],
  ['reward/pay', 'finance'],
])('§2.2 (7) %s is open to %s alone', (act, duty) => {
  expect(DUTIES.filter((each) => may([grant(each)], act, null))).toEqual([duty])
})

test.each<Act>([
  'sheet/mark',
  'control/see',
  'control/lock',
  'result/see',
  'result/publish',
  'scheme/edit',
  'award/propose',
  'reward/approve',
  'policy/edit',
])('§2.2 (7) finance never opens %s', (act) => {
  expect(may([grant('finance')], act, null)).toBe(false)
  expect(may([grant('finance', 'e1')], act, 'e1')).toBe(false)
})

test.each(Object.keys(ACTS).filter((act) => !act.startsWith('people/')) as Act[])(
  '§2.2 (8) the administrator never opens %s',
  (act) => {
    expect(may([grant('administrator'), grant('administrator', 'e1')], act, 'e1')).toBe(false)
  },
)
