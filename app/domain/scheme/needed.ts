import type { Rulebook } from '../rulebook'
import { SCHEME_TOTAL_HUNDREDTHS } from '../scheme'

/** 应得总分: what a scheme must sum to, in hundredths, and each part's own maximum when parts are weighed. */
export interface SchemeNeed {
  readonly neededHundredths: number
  readonly partSums?: ReadonlyMap<string, number>
}

/** 100.00 for a scheme that adds up by itself; with weights each part its own maximum instead (rules 1.1, 2.5). */
export function schemeNeed({ parts }: Pick<Rulebook, 'parts'>): SchemeNeed {
  if (parts.length === 0) return { neededHundredths: SCHEME_TOTAL_HUNDREDTHS }
  const partSums = new Map(parts.map((part) => [part.id, part.outOfHundredths]))
  return { neededHundredths: [...partSums.values()].reduce((sum, most) => sum + most, 0), partSums }
}
