import { ok, refuse, type Result } from '../kit/result'

/** 职责: what an account may be trusted with (rule 2.2). */
export const DUTIES = [
  'organizer',
  'registrar',
  'checkin',
  'draw-one',
  'draw-two',
  'judge',
  'chief-judge',
  'supervisor',
  'recorder',
  'award-office',
  'award-approver',
  'finance',
  'auditor',
  'administrator',
] as const

export type Duty = (typeof DUTIES)[number]

export function isDuty(text: string): text is Duty {
  return (DUTIES as readonly string[]).includes(text)
}

/** 授权: a duty held in one event, or everywhere when eventId is null. */
export interface Grant {
  readonly duty: Duty
  readonly eventId: string | null
}

export type DutyRefusal =
  | { code: 'duty-needs-event'; duty: string }
  | { code: 'duty-conflict'; held: string; wanted: string }
  | { code: 'duty-held-already'; duty: string }

const SEERS = [
  'organizer',
  'registrar',
  'checkin',
  'chief-judge',
  'supervisor',
  'award-office',
  'award-approver',
  'auditor',
  'draw-one',
  'draw-two',
] as const

/** Which duties open which act. */
export const ACTS = {
  'season/manage': ['organizer'],
  'people/see': ['organizer', 'administrator'],
  'people/card': ['organizer', 'administrator'],
  'people/manage': ['administrator'],
  'event/see': SEERS,
  'event/manage': ['organizer'],
  'scheme/edit': ['organizer'],
  'entry/see': ['organizer', 'registrar', 'checkin', 'auditor'],
  'entry/review': ['organizer', 'registrar'],
  'entry/import': ['organizer', 'registrar'],
  'entry/check-in': ['organizer', 'checkin'],
  'draw/seal-one': ['draw-one'],
  'draw/seal-two': ['draw-two'],
  'draw/witness': ['supervisor'],
  'panel/manage': ['organizer'],
  'sheet/mark': ['judge', 'chief-judge'],
  'control/see': ['organizer', 'chief-judge', 'supervisor'],
  'control/lock': ['chief-judge'],
  'control/answer': ['organizer', 'chief-judge'],
  'control/second': ['organizer', 'supervisor'],
  'control/import': ['organizer', 'chief-judge'],
  'desk/type': ['recorder'],
  'board/set': ['organizer', 'chief-judge'],
  'board/release': ['organizer'],
  'ceremony/lead': ['organizer'],
  'call/lead': ['organizer', 'checkin', 'chief-judge'],
  'screen/manage': ['organizer'],
  'result/see': ['organizer', 'chief-judge', 'supervisor', 'award-office', 'award-approver', 'auditor'],
  'result/early': ['organizer', 'chief-judge', 'supervisor', 'auditor'],
  'result/publish': ['organizer'],
  'award/see': ['organizer', 'award-office', 'award-approver', 'finance', 'auditor'],
  'award/propose': ['award-office'],
  'reward/apply': ['organizer', 'award-office'],
  'reward/review': ['award-office'],
  'reward/approve': ['award-approver'],
  'reward/pay': ['finance'],
  'policy/edit': ['award-office'],
  'talent/see': ['organizer', 'award-office', 'award-approver', 'auditor'],
  'talent/select': ['award-office'],
  'audit/see': ['auditor', 'supervisor'],
} as const satisfies Record<string, readonly Duty[]>

export type Act = keyof typeof ACTS

/** Duties that exist only inside one event: a grant without an event opens nothing. */
const EVENT_BOUND: readonly Duty[] = [
  'draw-one',
  'draw-two',
  'judge',
  'chief-judge',
  'supervisor',
  'recorder',
]
const DRAW: readonly Duty[] = ['draw-one', 'draw-two']
const MARKING: readonly Duty[] = ['judge', 'chief-judge']
const MONEY: readonly Duty[] = ['award-office', 'award-approver']

export function isEventBound(duty: Duty): boolean {
  return EVENT_BOUND.includes(duty)
}

/** 可否: whether these grants open the act in this event (null: outside any event) (rule 2.2). */
export function may(grants: readonly Grant[], act: Act, eventId: string | null): boolean {
  const duties: readonly Duty[] = ACTS[act]
  return grants.some((grant) => {
    if (!duties.includes(grant.duty)) return false
    if (grant.eventId === null) return !isEventBound(grant.duty)
    return grant.eventId === eventId
  })
}

// Pairs one person may not hold; 'event' only when both grants reach the same event.
const APART: readonly { scope: 'event' | 'house'; one: readonly Duty[]; other: readonly Duty[] }[] = [
  { scope: 'event', one: ['draw-one'], other: ['draw-two'] },
  { scope: 'event', one: DRAW, other: MARKING },
  { scope: 'event', one: ['supervisor'], other: [...MARKING, ...DRAW] },
  { scope: 'event', one: ['recorder'], other: [...MARKING, ...DRAW, 'supervisor'] },
  { scope: 'house', one: ['finance'], other: MONEY },
  { scope: 'house', one: ['award-office'], other: ['award-approver'] },
  { scope: 'house', one: ['administrator'], other: DUTIES.filter((duty) => duty !== 'administrator') },
  { scope: 'house', one: ['auditor'], other: DUTIES.filter((duty) => duty !== 'auditor') },
]

function apart(held: Grant, wanted: Grant): boolean {
  const meet = held.eventId === null || wanted.eventId === null || held.eventId === wanted.eventId
  return APART.some(({ scope, one, other }) => {
    if (scope === 'event' && !meet) return false
    return (
      (one.includes(held.duty) && other.includes(wanted.duty)) ||
      (other.includes(held.duty) && one.includes(wanted.duty))
    )
  })
}

/**
 * 职责分离: whether a person holding `held` may also be given `wanted` (rule 2.2). One encryption layer only; a draw
 * officer never judges in that event; supervisor neither judges nor draws; finance apart from the award office; the
 * auditor holds nothing else, nor does the administrator. Refuses naming the duty that stands in the way.
 */
export function canHold(held: readonly Grant[], wanted: Grant): Result<void, DutyRefusal> {
  if (isEventBound(wanted.duty) && wanted.eventId === null) {
    return refuse({ code: 'duty-needs-event', duty: wanted.duty })
  }
  if (held.some((grant) => grant.duty === wanted.duty && grant.eventId === wanted.eventId)) {
    return refuse({ code: 'duty-held-already', duty: wanted.duty })
  }
  const against = held.find((grant) => apart(grant, wanted))
  if (against) return refuse({ code: 'duty-conflict', held: against.duty, wanted: wanted.duty })
  return ok()
}
