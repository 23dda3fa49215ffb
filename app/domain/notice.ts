import { dayNumber, dayText } from './civil-day'
import { isWorkingDay, type WorkCalendar } from './working-days'

/**
 * 公示期: the first and the last day of a notice of `workingDays` working days (rule 2.9), both shown on the notice. The
 * day it begins is counted or not, as the rulebook says; a day of rest never counts. 0 working days end on the day they
 * begin. Throws on a day that does not exist and on a negative number.
 */
export function noticeDays(notice: {
  readonly from: string
  readonly workingDays: number
  readonly firstDayCounts: boolean
  readonly calendar: WorkCalendar
}): { from: string; to: string } {
  const { from, workingDays, firstDayCounts, calendar } = notice
  const start = dayNumber(from)
  if (start === null || !Number.isSafeInteger(workingDays) || workingDays < 0) {
    throw new RangeError(`noticeDays(${from}, ${workingDays})`)
  }
  let left = workingDays
  let to = start
  for (let day = firstDayCounts ? start : start + 1; left > 0; day++) {
    to = day
    if (isWorkingDay(dayText(day), calendar)) left--
  }
  return { from, to: dayText(to) }
}
