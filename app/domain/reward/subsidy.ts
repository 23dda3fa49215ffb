import { reason, type Reason } from '../reason'

/** Days attended, the amount of a day, and the most of one stage; null when the programme has no limit. Fen. */
export interface Attendance {
  readonly days: number
  readonly perDayFen: number
  readonly capFen: number | null
}

/**
 * 集训补贴: the subsidy of one person for the days attended in one stage of the camp, in fen, at most the cap; stages add up
 * (rule 4). 80 days at 100.00 → 8,000.00; 120 days → 10,000.00 with that cap. Throws on days or amounts below 0 or not
 * whole.
 */
export function attendanceSubsidy({ days, perDayFen, capFen }: Attendance): {
  readonly amountFen: number
  readonly reason: Reason
} {
  if ([days, perDayFen, capFen ?? 0].some((n) => !Number.isSafeInteger(n) || n < 0)) {
    throw new RangeError(`attendanceSubsidy(${days}, ${perDayFen}, ${capFen ?? 'no cap'})`)
  }
  const byDaysFen = days * perDayFen
  if (capFen !== null && byDaysFen > capFen) {
    return { amountFen: capFen, reason: reason('subsidy-capped', { days, perDayFen, byDaysFen, capFen }) }
  }
  const amountFen = byDaysFen
  return { amountFen, reason: reason('subsidy-by-days', { days, perDayFen, amountFen }) }
}
