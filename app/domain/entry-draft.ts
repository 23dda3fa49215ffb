import { ok, refuse, type Result } from '../kit/result'
import { readIdNumber, readMobile } from './identity'
import type { PersonProblem } from './refusal/entry'

/** 技能等级: the eight levels and none (rule 5). */
export const SKILL_LEVELS = [
  'none',
  'apprentice',
  'junior',
  'intermediate',
  'senior',
  'technician',
  'senior-technician',
  'special',
  'chief',
] as const

export type SkillLevel = (typeof SKILL_LEVELS)[number]

export interface PersonText {
  readonly name: string
  readonly idNumber: string
  readonly phone: string
  readonly skillLevel: SkillLevel
}

export interface PersonRead extends PersonText {
  /** 'YYYY-MM-DD' */
  readonly birth: string
  readonly sex: 'M' | 'F'
}

export interface PersonRefusal {
  readonly field: 'name' | 'idNumber' | 'phone'
  readonly code: PersonProblem
  readonly facts: Readonly<Record<string, string | number>>
}

/** 参赛: what one entry says before it is stored; `row` is the line of the file it came from, 0 for a form. */
export interface EntryDraft {
  readonly teamName: string
  readonly delegation: string
  readonly org: string
  readonly members: readonly (PersonRead & { readonly row: number })[]
  readonly coaches: readonly { readonly name: string; readonly org: string }[]
}

const NAME_LIMIT = 50
// Invisible characters would make two people out of one name; directions would turn a list upside down.
const INVISIBLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u

/**
 * 选手: a person as typed, read (rule 5). Refuses an empty or over-long name, invisible characters, an identity number
 * that does not hold, and a mobile number that is none; the mobile number may be left out.
 */
export function readPerson(text: PersonText, today: string): Result<PersonRead, PersonRefusal> {
  const name = text.name.trim()
  if (name === '') return refuse({ field: 'name', code: 'missing', facts: {} })
  if ([...name].length > NAME_LIMIT)
    return refuse({ field: 'name', code: 'too-long', facts: { max: NAME_LIMIT } })
  if (INVISIBLE.test(name)) return refuse({ field: 'name', code: 'control-characters', facts: {} })
  if (text.idNumber.trim() === '') return refuse({ field: 'idNumber', code: 'missing', facts: {} })
  const id = readIdNumber(text.idNumber, today)
  if (!id.ok) {
    const facts = id.refusal.code === 'id-length' ? { length: id.refusal.length } : {}
    return refuse({ field: 'idNumber', code: id.refusal.code, facts })
  }
  const phone = text.phone.trim() === '' ? ok('') : readMobile(text.phone)
  if (!phone.ok) return refuse({ field: 'phone', code: 'mobile-unreadable', facts: {} })
  return ok({ ...id.value, name, phone: phone.value, skillLevel: text.skillLevel })
}
