import { dayNumber } from '../civil-day'
import { reason, type Reason } from '../reason'
import type { RewardOffer } from '../reward'

/** 禁止申报: decided on a day, for whole years, under the programme's own rule. */
export interface Bar {
  /** 'YYYY-MM-DD' */
  readonly decidedDay: string
  readonly years: number
  readonly source: string
}

/**
 * 恢复申报日: the first day, 'YYYY-MM-DD', a person barred on `decidedDay` for `years` may be rewarded again (rule 3.2):
 * 2025-03-10 and 3 years → 2028-03-10. A bar of 02-29 that ends in a year without one ends on 03-01, so that it is
 * never a day short. Throws on a day that does not exist, or years that are not whole, 0 to 100.
 */
export function eligibleAgainFrom(decidedDay: string, years: number): string {
  if (dayNumber(decidedDay) === null || !Number.isSafeInteger(years) || years < 0 || years > 100) {
    throw new RangeError(`eligibleAgainFrom(${decidedDay}, ${years})`)
  }
  const year = String(Number(decidedDay.slice(0, 4)) + years).padStart(4, '0')
  const sameDay = `${year}${decidedDay.slice(4)}`
  return dayNumber(sameDay) === null ? `${year}-03-01` : sameDay
}

/** 禁止理由: why a person gets nothing on `day` ('YYYY-MM-DD'), null when no bar speaks: not yet decided, or over (rule 3.2). */
export function barReason({ decidedDay, years, source }: Bar, day: string): Reason | null {
  const fromDay = eligibleAgainFrom(decidedDay, years)
  if (day < decidedDay || day >= fromDay) return null
  return reason('person-barred', { decidedDay, years, fromDay, source })
}

/** 禁止期: the offer to a person on `day`, its amount 0 while a bar speaks, with the reason last (rule 3.2). */
export function offerUnderBars(offer: RewardOffer, bars: readonly Bar[], day: string): RewardOffer {
  const barred = bars.flatMap((bar) => barReason(bar, day) ?? [])
  if (barred.length === 0) return offer
  return { amountFen: 0, unit: null, reasons: [...offer.reasons, ...barred] }
}
