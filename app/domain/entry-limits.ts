import { ageOn, bornInTime } from './age'

/** 报名限制: what one event asks of its entries; null asks nothing (rule 2.3). Every number is the contest's own. */
export interface EntryLimits {
  readonly eventsPerPerson: number | null
  readonly entriesPerUnit: number | null
  readonly entriesPerDelegation: number | null
  readonly coachesPerEntry: number | null
  readonly ageMin: number | null
  readonly ageMax: number | null
  /** 'YYYY-MM-DD', the day itself included. */
  readonly bornOnOrAfter: string | null
  /** 'YYYY-MM-DD', the day on which ages count. */
  readonly referenceDate: string
  /** Honours whose holders may not compete, e.g. 全国技术能手. */
  readonly barredHonours: readonly string[]
  /** Whether a former first prize in the same event bars. */
  readonly barFormerFirst: boolean
}

export interface EntrantFacts {
  readonly key: string
  readonly birth: string
  readonly otherEvents: number
  readonly honours: readonly string[]
  readonly formerFirst: boolean
}

/** One entry with how many others of its unit and delegation already stand in the event. */
export interface EntryFacts {
  readonly members: readonly EntrantFacts[]
  readonly coaches: number
  readonly othersOfUnit: number
  readonly othersOfDelegation: number
}

export type LimitProblem =
  | { code: 'limit-events'; key: string; limit: number }
  | { code: 'limit-unit'; limit: number }
  | { code: 'limit-delegation'; limit: number }
  | { code: 'limit-coaches'; coaches: number; limit: number }
  | { code: 'limit-young'; key: string; age: number; ageMin: number }
  | { code: 'limit-old'; key: string; age: number; ageMax: number }
  | { code: 'limit-birth'; key: string; birth: string; bornOnOrAfter: string }
  | { code: 'limit-honour'; key: string; honour: string }
  | { code: 'limit-former-first'; key: string }

function ofEntrant(limits: EntryLimits, { key, birth, otherEvents, honours, formerFirst }: EntrantFacts) {
  const found: LimitProblem[] = []
  const { eventsPerPerson, ageMin, ageMax, bornOnOrAfter, referenceDate, barredHonours } = limits
  if (eventsPerPerson !== null && otherEvents >= eventsPerPerson) {
    found.push({ code: 'limit-events', key, limit: eventsPerPerson })
  }
  const age = ageOn(birth, referenceDate)
  if (ageMin !== null && age < ageMin) found.push({ code: 'limit-young', key, age, ageMin })
  if (ageMax !== null && age > ageMax) found.push({ code: 'limit-old', key, age, ageMax })
  if (bornOnOrAfter !== null && !bornInTime(birth, bornOnOrAfter)) {
    found.push({ code: 'limit-birth', key, birth, bornOnOrAfter })
  }
  const honour = honours.find((each) => barredHonours.includes(each))
  if (honour !== undefined) found.push({ code: 'limit-honour', key, honour })
  if (limits.barFormerFirst && formerFirst) found.push({ code: 'limit-former-first', key })
  return found
}

/**
 * 资格限制: everything in which an entry goes beyond the event's limits, an empty list when nothing stands against it
 * (rule 2.3). Age limits include the number itself and count on the reference date.
 */
export function limitProblems(limits: EntryLimits, entry: EntryFacts): LimitProblem[] {
  const found: LimitProblem[] = []
  const { entriesPerUnit, entriesPerDelegation, coachesPerEntry } = limits
  if (entriesPerUnit !== null && entry.othersOfUnit >= entriesPerUnit) {
    found.push({ code: 'limit-unit', limit: entriesPerUnit })
  }
  if (entriesPerDelegation !== null && entry.othersOfDelegation >= entriesPerDelegation) {
    found.push({ code: 'limit-delegation', limit: entriesPerDelegation })
  }
  if (coachesPerEntry !== null && entry.coaches > coachesPerEntry) {
    found.push({ code: 'limit-coaches', coaches: entry.coaches, limit: coachesPerEntry })
  }
  return [...found, ...entry.members.flatMap((member) => ofEntrant(limits, member))]
}

/** 换人: whether a contestant may still be replaced: with proof, by the last day for it, before the start (rule 2.3). */
export function mayReplace(facts: {
  readonly day: string
  readonly lastDay: string
  readonly started: boolean
  readonly proof: boolean
}): boolean {
  return facts.proof && !facts.started && facts.day <= facts.lastDay
}
