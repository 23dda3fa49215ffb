import { ok, refuse, type Result } from '../kit/result'

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
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function realDay(year: number, month: number, day: number): boolean {
  const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  return year >= 1900 && day >= 1 && day <= days
}

function checkDigit(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body[place]), 0)
  return CHECKS[sum % 11] ?? ''
}

/**
 * 身份证号: a GB 11643-1999 number of 18 characters, trimmed, its x upper-cased (rule 5). Refuses full-width digits, the
 * old 15 digits, other lengths and characters, a day that does not exist, a birth after `today` ('YYYY-MM-DD', when
 * given) and a wrong check digit. A very old birth date is accepted.
 */
export function readIdNumber(text: string, today?: string): Result<Identity, IdRefusal> {
  const idNumber = text.trim().toUpperCase()
  if (/[\uff01-\uff5e]/.test(idNumber)) return refuse({ code: 'id-full-width' })
  if (/^[0-9]{15}$/.test(idNumber)) return refuse({ code: 'id-fifteen' })
  if (idNumber.length !== 18) return refuse({ code: 'id-length', length: idNumber.length })
  if (!/^[0-9]{17}[0-9X]$/.test(idNumber)) return refuse({ code: 'id-characters' })
  const [year, month, day] = [idNumber.slice(6, 10), idNumber.slice(10, 12), idNumber.slice(12, 14)]
  if (!realDay(Number(year), Number(month), Number(day))) return refuse({ code: 'id-date' })
  const birth = `${year}-${month}-${day}`
  if (today !== undefined && birth > today) return refuse({ code: 'id-future' })
  if (checkDigit(idNumber) !== idNumber[17]) return refuse({ code: 'id-check-digit' })
  return ok({ idNumber, birth, sex: Number(idNumber[16]) % 2 === 1 ? 'M' : 'F' })
}

/** 手机号: eleven digits of a mainland mobile number; inner spaces and hyphens are dropped (rule 5). */
export function readMobile(text: string): Result<string, IdRefusal> {
  const bare = text.trim().replace(/[ -]/g, '')
  return /^1[3-9][0-9]{9}$/.test(bare) ? ok(bare) : refuse({ code: 'mobile-unreadable' })
}

/** 530400199901010019 → 530400********0019; anything shorter is starred whole (rule 5). */
export function maskId(idNumber: string): string {
  if (idNumber.length !== 18) return '*'.repeat(idNumber.length)
  return `${idNumber.slice(0, 6)}********${idNumber.slice(14)}`
}

/** 13812345678 → 138****5678 (rule 5). */
export function maskPhone(phone: string): string {
  if (phone.length !== 11) return '*'.repeat(phone.length)
  return `${phone.slice(0, 3)}****${phone.slice(7)}`
}

function maskPart(part: string): string {
  const chars = [...part]
  if (chars.length <= 1) return '*'
  if (chars.length === 2) return `${chars[0]}*`
  return `${chars[0]}${'*'.repeat(chars.length - 2)}${chars.at(-1)}`
}

/** 张三 → 张*, 张小三 → 张*三, 欧阳小三 → 欧**三; in a name with · every part after the first is starred (rule 5). */
export function maskName(name: string): string {
  const [first, ...rest] = name.split('·')
  if (rest.length === 0) return maskPart(name)
  return [first, ...rest.map((part) => '*'.repeat([...part].length))].join('·')
}

/** 周岁: whole years on a date, both 'YYYY-MM-DD'; a 29 February birth ages on 1 March of a common year (rule 2.8). */
export function ageOn(birth: string, date: string): number {
  const [born, on] = [birth.split('-').map(Number), date.split('-').map(Number)]
  const [by = 0, bm = 0, bd = 0] = born
  const [y = 0, m = 0, d = 0] = on
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0)
}
