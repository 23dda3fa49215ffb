import { divideDown } from './exact'

// A year counted from 1 March puts the leap day last, so that one formula serves every month.
const DAYS_TO_1970 = 719_468
const DAYS_IN_400_YEARS = 146_097

function numberOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const fromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = divideDown(153 * fromMarch + 2, 5) + day - 1
  return y * 365 + divideDown(y, 4) - divideDown(y, 100) + divideDown(y, 400) + dayOfYear - DAYS_TO_1970
}

/**
 * 公历日: 'YYYY-MM-DD' as the number of days since 1970-01-01, without any clock or time zone. Null for a text of
 * another form and for a day that does not exist.
 */
export function dayNumber(text: string): number | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1) return null
  const days = numberOf(year, month, day)
  return dayText(days) === text ? days : null
}

/** The day of a day number as 'YYYY-MM-DD'; years 1 to 9999. */
export function dayText(days: number): string {
  const from0 = days + DAYS_TO_1970
  const era = divideDown(from0, DAYS_IN_400_YEARS)
  const ofEra = from0 - era * DAYS_IN_400_YEARS
  const yearOfEra = divideDown(
    ofEra - divideDown(ofEra, 1_460) + divideDown(ofEra, 36_524) - divideDown(ofEra, 146_096),
    365,
  )
  const ofYear = ofEra - (365 * yearOfEra + divideDown(yearOfEra, 4) - divideDown(yearOfEra, 100))
  const fromMarch = divideDown(5 * ofYear + 2, 153)
  const day = ofYear - divideDown(153 * fromMarch + 2, 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** 星期: 0 Sunday … 6 Saturday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7
}
