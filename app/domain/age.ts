/** 周岁: whole years on a date, both 'YYYY-MM-DD'; a 29 February birth ages on 1 March of a common year (rule 2.8). */
export function ageOn(birth: string, date: string): number {
  const [born, on] = [birth.split('-').map(Number), date.split('-').map(Number)]
  const [by = 0, bm = 0, bd = 0] = born
  const [y = 0, m = 0, d = 0] = on
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0)
}

/** 出生日期界限: born on or after the day a selection names, that day included (rule 1.7); both 'YYYY-MM-DD'. */
export function bornInTime(birth: string, bornOnOrAfter: string): boolean {
  return birth >= bornOnOrAfter
}

/** 监护人同意: mandatory below 14, recommended below 18, by the age on the event's reference date (rule 5). */
export function guardianConsent(age: number): 'mandatory' | 'recommended' | 'none' {
  if (age < 14) return 'mandatory'
  return age < 18 ? 'recommended' : 'none'
}
