import { ok, refuse, type Result } from '../kit/result'
import { ageOn } from './age'
import { dayNumber } from './civil-day'

export interface Identity {
  readonly idNumber: string
  /** 'YYYY-MM-DD' */
  readonly birth: string
  readonly sex: 'M' | 'F'
}

export type IdRefusal =
  | { code: 'id-full-width' }
  | { code: 'id-fifteen' }
  | { code: 'id-length'; length: number }
  | { code: 'id-characters' }
  | { code: 'id-date' }
  | { code: 'id-future' }
  | { code: 'id-check-digit' }
  | { code: 'mobile-unreadable' }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
const EARLIEST_BIRTH = '1900-01-01'
const UNLIKELY_AGE = 100

function checkDigit(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body[place]), 0)
  return CHECKS[sum % 11] ?? ''
}

/**
 * 身份证号: a GB 11643-1999 number of 18 characters, trimmed, its x upper-cased (rule 5). Refuses full-width digits, the
 * old 15 digits, other lengths and characters, a day that does not exist, a birth after `today` ('YYYY-MM-DD', when
 * given) and a wrong check digit. A very old birth date is accepted, see unlikelyBirth.
 */
export function readIdNumber(text: string, today?: string): Result<Identity, IdRefusal> {
  const idNumber = text.trim().toUpperCase()
  if (/[\uff01-\uff5e]/.test(idNumber)) return refuse({ code: 'id-full-width' })
  if (/^[0-9]{15}$/.test(idNumber)) return refuse({ code: 'id-fifteen' })
  if (idNumber.length !== 18) return refuse({ code: 'id-length', length: idNumber.length })
  if (!/^[0-9]{17}[0-9X]$/.test(idNumber)) return refuse({ code: 'id-characters' })
  const birth = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  if (dayNumber(birth) === null || birth < EARLIEST_BIRTH) return refuse({ code: 'id-date' })
  if (today !== undefined && birth > today) return refuse({ code: 'id-future' })
  if (checkDigit(idNumber) !== idNumber[17]) return refuse({ code: 'id-check-digit' })
  return ok({ idNumber, birth, sex: Number(idNumber[16]) % 2 === 1 ? 'M' : 'F' })
}

/** 存疑: a birth so long ago that the number, though it holds, deserves a second look: a warning only (rule 5). */
export function unlikelyBirth(birth: string, today: string): boolean {
  return ageOn(birth, today) >= UNLIKELY_AGE
}

/** 手机号: eleven digits of a mainland mobile number; inner spaces and hyphens are dropped (rule 5). */
export function readMobile(text: string): Result<string, IdRefusal> {
  const bare = text.trim().replace(/[ -]/g, '')
  return /^1[3-9][0-9]{9}$/.test(bare) ? ok(bare) : refuse({ code: 'mobile-unreadable' })
}
